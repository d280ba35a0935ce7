/** GeoJSON of what layers hold, in degrees: longitude, latitude. */
export type Position = readonly [number, number];
export type PlaneGeometry =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly (readonly Position[])[])[] };
export type GeometryType = PlaneGeometry["type"];

/** [west, south, east, north] */
export type Bounds = readonly [number, number, number, number];

export const samePlace = (a: Position | undefined, b: Position | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/** Its lines of points: one point, a line, or all rings of all parts. */
export function pathsOf(geometry: PlaneGeometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case "Point":
      return [[geometry.coordinates]];
    case "LineString":
      return [geometry.coordinates];
    case "Polygon":
      return geometry.coordinates;
    case "MultiPolygon":
      return geometry.coordinates.flat();
  }
}

export function boundsOfGeometry(geometry: PlaneGeometry): Bounds {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of pathsOf(geometry).flat()) {
    [west, south] = [Math.min(west, x), Math.min(south, y)];
    [east, north] = [Math.max(east, x), Math.max(north, y)];
  }
  return [west, south, east, north];
}

const isPosition = (value: unknown): boolean =>
  Array.isArray(value) && value.length >= 2 && typeof value[0] === "number" && typeof value[1] === "number";

const depths: Readonly<Record<GeometryType, number>> = {
  Point: 0,
  LineString: 1,
  Polygon: 2,
  MultiPolygon: 3,
};

const isNested = (value: unknown, depth: number): boolean =>
  depth === 0
    ? isPosition(value)
    : Array.isArray(value) && value.every((inner) => isNested(inner, depth - 1));

/** Whether a value from an answer of the server is a geometry that the map can draw and edit. */
export function isPlaneGeometry(value: unknown): value is PlaneGeometry {
  if (typeof value !== "object" || value === null || !("type" in value) || !("coordinates" in value))
    return false;
  const depth = Object.entries(depths).find(([type]) => type === value.type)?.[1];
  return depth !== undefined && isNested(value.coordinates, depth);
}
