import { type Bounds, boundsOfGeometry, type Position } from "#client/map/geometry.ts";
import type { SketchPart, SketchRole } from "#client/map/sketch.ts";
import type { CityIsolation } from "#contract/isolation.ts";

export type Letters = { readonly isolated: string; readonly unfed: string; readonly refeed: string };

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && typeof value[0] === "number" && typeof value[1] === "number";

/** The lines of a GeoJSON MultiLineString; none of what is not one. */
function linesOf(geometry: unknown): readonly (readonly Position[])[] {
  if (typeof geometry !== "object" || geometry === null || !("coordinates" in geometry)) return [];
  const { coordinates } = geometry;
  if (!Array.isArray(coordinates)) return [];
  return coordinates.filter(
    (line): line is Position[] => Array.isArray(line) && line.length > 1 && line.every(isPosition),
  );
}

/** What is shut, what is left dry, the valves in walking order, and those that can feed from elsewhere. */
export function isolationSketch(answer: CityIsolation, letters: Letters): readonly SketchPart[] {
  if (!answer.known) return [];
  const lines = (geometry: unknown, role: SketchRole, text: string): SketchPart[] =>
    linesOf(geometry).map((coordinates) => ({ role, geometry: { type: "LineString", coordinates }, text }));
  const valve = (at: Position, role: SketchRole, text: string): SketchPart => ({
    role,
    geometry: { type: "Point", coordinates: at },
    text,
  });
  return [
    ...lines(answer.unfed.geometry, "unfed", letters.unfed),
    ...lines(answer.isolated.geometry, "isolated", letters.isolated),
    ...answer.close.map(({ at }, index) => valve(at, "valve", String(index + 1))),
    ...answer.refeed.map(({ open }, index) => valve(open.at, "feed", `${letters.refeed}${index + 1}`)),
  ];
}

/** The frame of all that is shut, dry, to be closed or opened; null where nothing is drawn. */
export function isolationBounds(answer: CityIsolation): Bounds | null {
  const points = [
    ...linesOf(answer.unfed.geometry).flat(),
    ...linesOf(answer.isolated.geometry).flat(),
    ...answer.close.map(({ at }): Position => at),
    ...answer.refeed.map(({ open }): Position => open.at),
  ];
  return answer.known && points.length > 0
    ? boundsOfGeometry({ type: "LineString", coordinates: points })
    : null;
}
