import type { CityPlan } from "./city-plan.ts";
import { shift } from "./pipes.ts";
import { at, type Point } from "./point.ts";
import { lineLength, reverse, slice } from "./polyline.ts";
import { isOurs } from "./street-index.ts";
import { isStreet } from "./street-network.ts";

/** Metres beyond the axis of Lenin street where pipes that cross it meet, clear of its red line. */
const clearance = 20;

/** On a crossing with Lenin street the street that goes on furthest north; pipes join on it, not on the highway. */
function northOfLenin({ network }: CityPlan, node: number): number | null {
  const edges = at(network.leaving, node).map((half) => at(network.edges, half >> 1));
  const ours = edges.filter((e) => isStreet(e.data.kind) && isOurs(e.data.key));
  if (ours.length < 2 || edges.every((e) => isOurs(e.data.key))) return null;
  const far = (e: (typeof ours)[number]) => at(network.nodes, e.from === node ? e.to : e.from)[1];
  return ours.reduce((best, e) => (far(e) > far(best) ? e : best)).id;
}

/** The line of a pipe under a street edge, moved aside; at Lenin street it ends beyond the highway. */
export function streetPath(plan: CityPlan, edge: number, beside: Point): Point[] {
  const { from, to } = at(plan.network.edges, edge);
  const line = shift(at(plan.network.lines, edge), beside);
  return reverse(clearOf(plan, edge, to, beside, reverse(clearOf(plan, edge, from, beside, line))));
}

/** The same with its start, at the given crossing, brought clear of Lenin street. */
function clearOf(plan: CityPlan, edge: number, node: number, beside: Point, line: Point[]): Point[] {
  const north = northOfLenin(plan, node);
  if (north === null) return line;
  if (north === edge) return slice(line, clearance, lineLength(line));
  const raw = shift(at(plan.network.lines, north), beside);
  const outward = at(plan.network.edges, north).from === node ? raw : reverse(raw);
  return [...reverse(slice(outward, 0, clearance)), ...line.slice(1)];
}
