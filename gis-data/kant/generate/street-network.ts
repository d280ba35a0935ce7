import { boundary, clipToBoundary } from "./boundary.ts";
import type { LineKind, PlanLine, StreetClass } from "./plan-line.ts";
import { type Graph, planarGraph, type Segment } from "./planar-graph.ts";
import { around, at, type Point } from "./point.ts";
import { densify, lineLength, reverse } from "./polyline.ts";
import { random } from "./random.ts";
import { planLines, type Slack } from "./skeleton.ts";
import { warp } from "./warp.ts";

export type Network = Graph<PlanLine> & { lines: Point[][] };

const wanted: Readonly<Record<StreetClass, number>> = { highway: 3600, collector: 9000, local: 46000 };

export const isStreet = (kind: LineKind): kind is StreetClass => kind !== "divider" && kind !== "boundary";

function draw(seed: number, slack: Slack): Network {
  const segments: Segment<PlanLine>[] = [];
  const outline: PlanLine = { kind: "boundary", key: "boundary", points: boundary };
  boundary.forEach((a, i) => {
    segments.push({
      a,
      b: around(boundary, i + 1),
      loose: false,
      data: { ...outline, key: `boundary-${i}` },
    });
  });
  for (const line of planLines(random(seed), slack))
    for (let i = 1; i < line.points.length; i++) {
      const inside = clipToBoundary(at(line.points, i - 1), at(line.points, i));
      if (inside) segments.push({ a: inside[0], b: inside[1], loose: line.loose === true, data: line });
    }
  const graph = planarGraph(segments, 18);
  const lines = graph.edges.map((e) => {
    const ruled: Point[] = [at(graph.nodes, e.from), at(graph.nodes, e.to)];
    if (e.data.kind === "boundary") return ruled;
    return densify(ruled, 22).map(warp);
  });
  return { ...graph, lines, nodes: graph.nodes.map(warp) };
}

export function streetLength(network: Network, kind: StreetClass): number {
  let sum = 0;
  for (const e of network.edges) if (e.data.kind === kind) sum += lineLength(at(network.lines, e.id));
  return sum;
}

/** The street plan, its two dead ends drawn so long that collectors and local streets have their kilometres. */
export function streetNetwork(seed: number): Network {
  let slack: Slack = { collector: 200, local: 250 };
  let network = draw(seed, slack);
  for (let round = 0; round < 4; round++) {
    slack = {
      collector: slack.collector + wanted.collector - streetLength(network, "collector"),
      local: slack.local + wanted.local - streetLength(network, "local"),
    };
    if (slack.collector < 90 || slack.collector > 600 || slack.local < 40 || slack.local > 500)
      throw new Error(`dead ends cannot bring the street lengths right: ${JSON.stringify(slack)}`);
    network = draw(seed, slack);
  }
  return network;
}

/** The line of a half-edge, in its direction. */
export function halfLine(network: Network, half: number): Point[] {
  const line = at(network.lines, half >> 1);
  return half & 1 ? reverse(line) : line;
}
