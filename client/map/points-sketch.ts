import type { Position } from "./geometry.ts";
import type { SketchPart } from "./sketch.ts";

const middle = (a: Position, b: Position): Position => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/** Points that are being clicked: the way or the ring so far, its points, and the length of each leg. */
export function pointsSketch(
  points: readonly Position[],
  cursor: Position | null,
  closed: boolean,
  writeLeg: (from: Position, to: Position) => string,
): readonly SketchPart[] {
  const path = cursor ? [...points, cursor] : points;
  const [first, second] = path;
  if (!first) return [];
  const parts: SketchPart[] = [];
  const ring = closed && path.length > 2 ? [...path, first] : path;
  if (closed && path.length > 2)
    parts.push({ role: "area", geometry: { type: "Polygon", coordinates: [ring] } });
  if (second) parts.push({ role: "line", geometry: { type: "LineString", coordinates: ring } });
  for (const [index, to] of ring.entries()) {
    const from = ring[index - 1];
    if (from)
      parts.push({
        role: "text",
        geometry: { type: "Point", coordinates: middle(from, to) },
        text: writeLeg(from, to),
      });
  }
  for (const at of points) parts.push({ role: "vertex", geometry: { type: "Point", coordinates: at } });
  return parts;
}
