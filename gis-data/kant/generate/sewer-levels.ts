import type { CityPlan } from "./city-plan.ts";
import { ground } from "./frame.ts";
import { peopleIn } from "./people.ts";
import { at, distance } from "./point.ts";
import { centroid } from "./polygon.ts";
import { lineLength } from "./polyline.ts";
import type { SewerNetwork } from "./sewer-network.ts";

export const seweredHouses = 420;

/** Which buildings drain into which manhole: every block of flats and the houses nearest to a manhole. */
export function sewered(plan: CityPlan, net: SewerNetwork): Map<number, number> {
  const joined = new Map<number, number>();
  const nearest = (i: number): { node: number; away: number } => {
    const c = centroid(at(plan.structures, i).ring);
    let best = { node: 0, away: Number.POSITIVE_INFINITY };
    net.nodes.forEach(({ p, kind }, node) => {
      const away = distance(p, c);
      if (kind === "manhole" && away < best.away) best = { node, away };
    });
    return best;
  };
  const houses: { i: number; node: number; away: number }[] = [];
  plan.structures.forEach((s, i) => {
    if (s.use === "block") joined.set(i, nearest(i).node);
    else if (s.use === "house") houses.push({ i, ...nearest(i) });
  });
  houses.sort((a, b) => a.away - b.away || a.i - b.i);
  for (const { i, node } of houses.slice(0, seweredHouses)) joined.set(i, node);
  return joined;
}

export function peopleAtManholes(
  plan: CityPlan,
  net: SewerNetwork,
  joined: ReadonlyMap<number, number>,
): number[] {
  const { registered } = peopleIn(plan.structures);
  const people = net.nodes.map(() => 0);
  for (const [i, node] of joined) people[node] = at(people, node) + (at(registered, i) ?? 0);
  return people;
}

const minimumFall: readonly (readonly [number, number])[] = [
  [150, 0.007],
  [200, 0.005],
  [300, 0.0035],
  [400, 0.0026],
  [500, 0.0021],
];
const boreFor = (people: number): number =>
  people < 350 ? 150 : people < 1500 ? 200 : people < 3500 ? 300 : people < 7000 ? 400 : 500;

/** People by link, then bores and levels from the heads down. */
export function gradeSewer(net: SewerNetwork, peopleAt: readonly number[]): void {
  const out = new Map(net.links.map((l, i) => [l.from, i]));
  const order: number[] = [];
  const inflows = net.nodes.map(() => 0);
  for (const l of net.links) inflows[l.to] = at(inflows, l.to) + 1;
  const ready = net.nodes.map((_, i) => i).filter((i) => at(inflows, i) === 0);
  const carried = [...peopleAt];
  const depthAtHead = 1.6;
  const invert = net.nodes.map(({ p }) => ground(p) - depthAtHead);
  for (let node = ready.pop(); node !== undefined; node = ready.pop()) {
    order.push(node);
    const link = out.get(node);
    if (link === undefined) continue;
    const { to, line, data } = at(net.links, link);
    const people = at(carried, node);
    carried[to] = at(carried, to) + people;
    const diameter = boreFor(people);
    net.links[link] = { ...at(net.links, link), data: { ...data, people, diameter } };
    const fall = Math.max(0.02, lineLength(line) * (minimumFall.find(([d]) => d === diameter)?.[1] ?? 0.005));
    invert[to] = Math.min(at(invert, to), at(invert, node) - fall);
    inflows[to] = at(inflows, to) - 1;
    if (at(inflows, to) === 0) ready.push(to);
  }
  if (order.length !== net.nodes.length) throw new Error("the sewer runs in a circle");
  net.invert = invert.map((level) => Math.round(level * 100) / 100);
}
