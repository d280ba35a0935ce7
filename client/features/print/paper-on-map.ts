import type { Position } from "#client/map/geometry.ts";
import type { Metric } from "#client/map/metric.ts";
import type { SketchPart } from "#client/map/sketch.ts";
import type { Printing } from "#client/state/printing.ts";
import { mapBox } from "#contract/sheet-layout.ts";

/** The corners of the sheet's map on the ground. It lies along the grid of the city's plane, as it will on paper. */
export function groundCorners(
  { scale, paper, orientation }: Pick<Printing, "scale" | "paper" | "orientation">,
  centre: Position,
  { toPlane, toDegrees }: Pick<Metric, "toPlane" | "toDegrees">,
): readonly Position[] {
  const { width, height } = mapBox(paper, orientation);
  const [east, north] = toPlane(centre);
  const [halfEast, halfNorth] = [(width * scale) / 2000, (height * scale) / 2000];
  return [
    [east - halfEast, north - halfNorth],
    [east + halfEast, north - halfNorth],
    [east + halfEast, north + halfNorth],
    [east - halfEast, north + halfNorth],
  ].map(([x = 0, y = 0]) => toDegrees([x, y]));
}

export function paperParts(corners: readonly Position[], text: string): readonly SketchPart[] {
  const [first] = corners;
  const top = corners[3];
  if (!first || !top) return [];
  return [
    { role: "area", geometry: { type: "Polygon", coordinates: [[...corners, first]] } },
    { role: "line", geometry: { type: "LineString", coordinates: [...corners, first] } },
    { role: "text", geometry: { type: "Point", coordinates: top }, text },
  ];
}
