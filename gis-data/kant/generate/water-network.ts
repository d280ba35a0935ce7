import { insideBy } from "./boundary.ts";
import type { CityPlan } from "./city-plan.ts";
import { backMains, courtyardMains } from "./courtyard-mains.ts";
import { dryEdges } from "./dry-edges.ts";
import { apportion, nearestNode, shift, totalLength } from "./pipes.ts";
import { at, distance, mix, type Point } from "./point.ts";
import { centroid } from "./polygon.ts";
import { lineLength, slice } from "./polyline.ts";
import type { Router } from "./router.ts";
import { isOurs } from "./street-index.ts";
import { isStreet } from "./street-network.ts";
import { streetPath } from "./street-path.ts";
import { endGap, lay, type Material, type WaterNetwork, waterTotals } from "./water-pipes.ts";
import { worksLanes } from "./works-lanes.ts";

/** Water lies east and south of the street's axis. Moving the whole street plan keeps every crossing joined. */
const beside: Point = [2.3, -2.3];

const ranks: Readonly<Record<string, number>> = {
  wells: 0,
  "station-south": 1,
  "station-south-2": 2,
  station: 3,
  south: 4,
  north: 5,
  east: 6,
  west: 7,
  sugar: 8,
  "east-south": 9,
  "west-south": 10,
};

function streetPipes(plan: CityPlan, dry: ReadonlySet<number>): WaterNetwork {
  const { network } = plan;
  const pipes: WaterNetwork = { nodes: [], links: [] };
  const nodeOf = new Map<number, number>();
  const nodeAt = (node: number, p: Point) => {
    const known = nodeOf.get(node);
    if (known !== undefined) return known;
    nodeOf.set(node, pipes.nodes.length);
    return pipes.nodes.push({ p, kind: "junction" }) - 1;
  };
  for (const e of network.edges) {
    // Lenin street keeps its ground free of sample pipes; other streets only cross it.
    if (!isStreet(e.data.kind) || !isOurs(e.data.key) || dry.has(e.id)) continue;
    let line = streetPath(plan, e.id, beside);
    const length = lineLength(line);
    const fromEdge = insideBy(at(line, 0)) < 8;
    const toEdge = insideBy(at(line, -1)) < 8;
    const [first = 0, last = 0] = [e.from, e.to].map((node) => endGap(plan, node));
    line = slice(line, fromEdge ? 9 : first, length - (toEdge ? 9 : last));
    const rank = ranks[e.data.key] ?? (e.data.kind === "collector" ? 11 : 20);
    pipes.links.push({
      from: nodeAt(e.from, at(line, 0)),
      to: nodeAt(e.to, at(line, -1)),
      line,
      data: { street: e.data.key, rank, diameter: 100, material: "steel", service: "distribution" },
    });
  }
  return pipes;
}

const middleOf = (plan: CityPlan, kind: string): Point[] =>
  plan.structures.filter((s) => s.kind === kind).map((s) => centroid(s.ring));

/** Wells feed a gathering main, it fills the tanks, pumps lift from there into two mains along the station street. */
function headworks(plan: CityPlan, pipes: WaterNetwork): void {
  const put = (p: Point, kind: string) => pipes.nodes.push({ p, kind }) - 1;
  const wells = middleOf(plan, "well_house").sort((a, b) => a[0] - b[0]);
  const tanks = middleOf(plan, "reservoir")
    .sort((a, b) => a[0] - b[0])
    .map((p) => put(p, "reservoir"));
  const pumps = middleOf(plan, "pump_house").sort((a, b) => a[1] - b[1]);
  const station = put(at(pumps, 0), "second_lift");
  const gathering = wells.map((p) => {
    const well = put(p, "well");
    const tee = put([p[0], -1182], "junction");
    lay(pipes, [well, tee], 0);
    return tee;
  });
  const [first = 0, second = 0] = tanks;
  const before = put([at(pipes.nodes, first).p[0] - 22, -1182], "junction");
  lay(pipes, [...gathering, before, first, second, station], 0);
  const gate = nearestNode(pipes, [-60, -1120], (n) => n.kind === "junction" && n.p[1] > -1140);
  const out = put([at(pipes.nodes, gate).p[0] + 4.2, at(pipes.nodes, gate).p[1] - 18], "junction");
  lay(pipes, [station, out, gate], 1);
  // The second main runs beside the first, under the other half of the carriageway.
  const doubled = plan.network.edges.filter((e) => e.data.key === "station-south");
  const chain = doubled.flatMap((e) => [e.from, e.to]);
  const places = [...new Set(chain)].map((node) => at(plan.network.nodes, node)).sort((a, b) => a[1] - b[1]);
  const lines = doubled
    .map((e) => shift(at(plan.network.lines, e.id), [-1.2, 0.4]))
    .sort((a, b) => at(a, 0)[1] - at(b, 0)[1]);
  const whole = lines.flatMap((line) => (at(line, 0)[1] < at(line, -1)[1] ? line : [...line].reverse()));
  const top = nearestNode(pipes, at(places, -1));
  pipes.links.push({
    from: out,
    to: top,
    line: [
      at(pipes.nodes, out).p,
      ...whole.filter((p) => p[1] > -1100 && distance(p, at(pipes.nodes, top).p) > 4),
      at(pipes.nodes, top).p,
    ],
    data: { street: "station-south", rank: 2, diameter: 100, material: "steel", service: "trunk" },
  });
  // The booster and the two towers hang on the nearest crossing.
  const booster = put(at(pumps, 1), "booster");
  lay(pipes, [nearestNode(pipes, at(pumps, 1), (n) => n.kind === "junction"), booster], 12);
  for (const place of [
    [-372, 1066],
    [-905, -395],
  ] as const) {
    const tower = put(place, "tower");
    lay(pipes, [nearestNode(pipes, place, (n) => n.kind === "junction"), tower], 19);
  }
}

/** Mains along the lanes of the works, lane after lane until the network has its total length. */
function worksMains(pipes: WaterNetwork): void {
  let left = waterTotals.metres - totalLength(pipes.links);
  const nodeAt = (p: Point) => {
    const known = pipes.nodes.findIndex((n) => distance(n.p, p) < 0.1);
    return known >= 0 ? known : pipes.nodes.push({ p, kind: "junction" }) - 1;
  };
  worksLanes.forEach(({ points }, lane) => {
    const begin = at(points, 0);
    const joined = pipes.nodes.some((n) => distance(n.p, begin) < 0.1);
    let from = joined ? nodeAt(begin) : nearestNode(pipes, begin, (n) => n.kind === "junction");
    for (const place of points.slice(1)) {
      if (left < 1) return;
      const start = at(pipes.nodes, from).p;
      const length = distance(start, place);
      const to = nodeAt(length > left ? mix(start, place, left / length) : place);
      lay(pipes, [from, to], 40 + lane);
      left -= Math.min(length, left);
      from = to;
    }
  });
  if (left > 1) throw new Error(`${left} m of water mains found no lane`);
}

export function waterNetwork(plan: CityPlan, router: Router): WaterNetwork {
  const pipes = streetPipes(plan, dryEdges(plan));
  courtyardMains(plan, pipes, router);
  backMains(plan, pipes);
  headworks(plan, pipes);
  worksMains(pipes);
  const middle = (i: number): Point => {
    const { line } = at(pipes.links, i);
    return at(line, Math.floor(line.length / 2));
  };
  const order = (key: (i: number) => number) =>
    pipes.links.map((_, i) => i).sort((a, b) => key(a) - key(b) || a - b);
  const { metres, trunk, middle: second, pe, asbestosCement, castIron } = waterTotals;
  apportion(
    pipes,
    order((i) => at(pipes.links, i).data.rank * 10000 + distance(middle(i), [-60, -600])),
    [
      [400, trunk * 0.35],
      [300, trunk * 0.65],
      [250, second * 0.4],
      [200, second * 0.6],
      [150, (metres - trunk - second) * 0.45],
      [100, Number.POSITIVE_INFINITY],
    ],
    (data, diameter) => ({
      ...data,
      diameter,
      service: diameter >= 300 ? ("trunk" as const) : ("distribution" as const),
    }),
    "junction",
  );
  const age = (i: number) => {
    const [u, v] = middle(i);
    const { diameter } = at(pipes.links, i).data;
    if (v > 1030) return 0 + u / 1e5;
    if (v < -980 && u < 0 && diameter < 200) return 1 + u / 1e5;
    if (u > 845 && diameter < 300) return 2 + v / 1e5;
    if (Math.abs(v) < 520 && Math.abs(u) < 960) return 3 + distance([u, v], [-60, 0]) / 1e5;
    return 4 + v / 1e5;
  };
  apportion(
    pipes,
    order(age),
    [
      ["pe", pe],
      ["asbestos_cement", asbestosCement],
      ["cast_iron", castIron],
      ["steel", Number.POSITIVE_INFINITY],
    ] as const,
    (data, material: Material) => ({ ...data, material }),
    "junction",
  );
  return pipes;
}
