import type { Layer } from "#layers/kit/define-layer.ts";
import type { PlanePoint } from "./frame.ts";
import type { PaperPoint, Path, Piece } from "./surface.ts";

/** GeoJSON shapes with plane coordinates. */
export type PlaneGeometry =
  | { readonly type: "Point"; readonly coordinates: PlanePoint }
  | { readonly type: "MultiPoint" | "LineString"; readonly coordinates: readonly PlanePoint[] }
  | { readonly type: "MultiLineString" | "Polygon"; readonly coordinates: readonly (readonly PlanePoint[])[] }
  | {
      readonly type: "MultiPolygon";
      readonly coordinates: readonly (readonly (readonly PlanePoint[])[])[];
    };

export type DrawnRow = {
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly geometry: PlaneGeometry;
};

/** A layer and its rows in the frame. */
export type DrawnLayer = { readonly layer: Layer; readonly rows: readonly DrawnRow[] };

type ToPaper = (at: PlanePoint) => PaperPoint;

/** Each part with its rings, the outer one first; a line is one open piece. */
export function partsOf(geometry: PlaneGeometry, toPaper: ToPaper): readonly (readonly Piece[])[] {
  const line = (points: readonly PlanePoint[]): Piece => ({ points: points.map(toPaper), closed: false });
  // GeoJSON repeats the first point of a ring at its end.
  const ring = (points: readonly PlanePoint[]): Piece => ({
    points: points.slice(0, -1).map(toPaper),
    closed: true,
  });
  switch (geometry.type) {
    case "LineString":
      return [[line(geometry.coordinates)]];
    case "MultiLineString":
      return geometry.coordinates.map((part) => [line(part)]);
    case "Polygon":
      return [geometry.coordinates.map(ring)];
    case "MultiPolygon":
      return geometry.coordinates.map((part) => part.map(ring));
    default:
      return [];
  }
}

export const pathOf = (geometry: PlaneGeometry, toPaper: ToPaper): Path => partsOf(geometry, toPaper).flat();

export function pointsOf(geometry: PlaneGeometry, toPaper: ToPaper): readonly PaperPoint[] {
  if (geometry.type === "Point") return [toPaper(geometry.coordinates)];
  return geometry.type === "MultiPoint" ? geometry.coordinates.map(toPaper) : [];
}
