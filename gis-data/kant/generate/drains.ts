import type { CityPlan } from "./city-plan.ts";
import { drainageTotals } from "./drainage-network.ts";
import { mainDitches } from "./main-ditches.ts";
import { type Pipes, shift } from "./pipes.ts";
import { at, distance, type Point } from "./point.ts";
import { lineLength, nearestOnLine, reverse, slice } from "./polyline.ts";
import { waysDown } from "./sewer-network.ts";
import { streetPath } from "./street-path.ts";
import { endGap } from "./water-pipes.ts";

export type Drain = { street: string; collector: boolean };
export type DrainNetwork = Pipes<Drain>;

/** Under the other half of the carriageway than the sewer. */
const beside: Point = [0.8, -0.8];
const manholeSpacing = 60;

/** Closed drains under the northern streets, down to the collecting drain on the boundary. Node 0 is their outlet. */
export function drainNetwork(plan: CityPlan): DrainNetwork {
  const { network } = plan;
  const corner: Point = [551, 1205];
  const root = network.nodes.reduce(
    (best, p, i) => (distance(p, corner) < distance(at(network.nodes, best), corner) ? i : best),
    0,
  );
  const place = (node: number): Point => at(shift([at(network.nodes, node)], beside), 0);
  const ditch = mainDitches(plan).filter((d) => nearestOnLine(d.line, corner).distance < 200);
  const outlet = ditch
    .map((d) => nearestOnLine(d.line, place(root)))
    .reduce((a, b) => (b.distance < a.distance ? b : a)).point;
  const net: DrainNetwork = {
    nodes: [
      { p: outlet, kind: "outlet" },
      { p: place(root), kind: "manhole" },
    ],
    links: [],
  };
  net.links.push({
    from: 1,
    to: 0,
    line: [place(root), outlet],
    data: { street: "north-edge", collector: true },
  });
  const nodeOf = new Map<number, number>([[root, 1]]);
  let left = drainageTotals.drains - distance(place(root), outlet);
  const ways = [...waysDown(plan, root).values()]
    .filter((w) => w.edge >= 0)
    .sort((a, b) => a.cost - b.cost || a.node - b.node);
  for (const way of ways) {
    const end = nodeOf.get(way.next);
    if (left < 1) break;
    if (end === undefined) continue;
    const edge = at(network.edges, way.edge);
    const raw = streetPath(plan, way.edge, beside);
    const whole = edge.to === way.next ? raw : reverse(raw);
    const length = lineLength(whole);
    const line = slice(whole, Math.max(endGap(plan, way.node), length - left), length);
    left -= lineLength(line);
    const pieces = Math.max(1, Math.round(lineLength(line) / manholeSpacing));
    let from = net.nodes.push({ p: at(line, 0), kind: "manhole" }) - 1;
    nodeOf.set(way.node, from);
    for (let k = 1; k <= pieces; k++) {
      const part = slice(line, (lineLength(line) * (k - 1)) / pieces, (lineLength(line) * k) / pieces);
      const to = k === pieces ? end : net.nodes.push({ p: at(part, -1), kind: "manhole" }) - 1;
      const drawn = [at(net.nodes, from).p, ...part.slice(1, -1), at(net.nodes, to).p];
      net.links.push({
        from,
        to,
        line: drawn,
        data: { street: edge.data.key, collector: edge.data.key === "north-edge" },
      });
      from = to;
    }
  }
  if (left > 1) throw new Error(`${left} m of drains found no street`);
  return net;
}
