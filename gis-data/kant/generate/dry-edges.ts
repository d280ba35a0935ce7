import type { CityPlan } from "./city-plan.ts";
import { at } from "./point.ts";
import { lineLength } from "./polyline.ts";
import { isOurs } from "./street-index.ts";
import { isStreet } from "./street-network.ts";

/** Metres of street without a water main: cross streets on which nobody lives. */
const withoutMain = 4300;

/** Street edges left without a main, none of which the network needs to hang together. */
export function dryEdges(plan: CityPlan): Set<number> {
  const { network } = plan;
  const doors = network.edges.map(() => 0);
  for (const s of plan.structures) {
    const near = plan.streets.nearest(s.door, 60);
    if (near) doors[near.edge] = at(doors, near.edge) + 1;
  }
  const ours = network.edges.filter((e) => isStreet(e.data.kind) && isOurs(e.data.key));
  const dry = new Set<number>();
  const connected = (without: number): boolean => {
    const start = ours.find((e) => !dry.has(e.id) && e.id !== without);
    const reached = new Set<number>(start ? [start.from] : []);
    const open = [...reached];
    for (let node = open.pop(); node !== undefined; node = open.pop())
      for (const half of at(network.leaving, node)) {
        const e = at(network.edges, half >> 1);
        if (!isStreet(e.data.kind) || !isOurs(e.data.key) || dry.has(e.id) || e.id === without) continue;
        const next = e.from === node ? e.to : e.from;
        if (!reached.has(next)) {
          reached.add(next);
          open.push(next);
        }
      }
    return ours.every((e) => dry.has(e.id) || e.id === without || reached.has(e.from));
  };
  let left = withoutMain;
  const order = ours
    .filter((e) => e.data.kind === "local")
    .sort((a, b) => at(doors, a.id) - at(doors, b.id) || a.id - b.id);
  for (const e of order) {
    const length = lineLength(at(network.lines, e.id));
    if (length > left || at(doors, e.id) > 3) continue;
    const ends = [e.from, e.to].map((n) => at(network.leaving, n).filter((h) => !dry.has(h >> 1)).length);
    if (Math.min(...ends) < 3 || !connected(e.id)) continue;
    dry.add(e.id);
    left -= length;
  }
  return dry;
}
