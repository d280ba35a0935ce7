import type { Geometry } from "#layers/kit/define-layer.ts";

export type Position = readonly number[];
export type Shape = { readonly type: string; readonly coordinates: unknown };
export type ShapeReading =
  | { readonly ok: true; readonly shape: Shape; readonly positions: readonly Position[] }
  | {
      readonly ok: false;
      readonly code: "no-geometry" | "wrong-geometry" | "several-parts" | "broken-geometry";
    };

const bad = (code: Extract<ShapeReading, { ok: false }>["code"]): ShapeReading => ({ ok: false, code });
const parts: Readonly<Record<string, string>> = {
  MultiPoint: "Point",
  MultiLineString: "LineString",
  MultiPolygon: "Polygon",
};

/** The geometry of a file as the layer stores it. A multi-part one with a single part is that part. */
export function readShape(type: Exclude<Geometry, "none">, given: Shape | null, swap: boolean): ShapeReading {
  if (given === null) return bad("no-geometry");
  const single = parts[given.type];
  let shape: Shape = given;
  if (single !== undefined && type !== given.type) {
    if (!Array.isArray(given.coordinates) || single !== type) return bad("wrong-geometry");
    if (given.coordinates.length === 0) return bad("no-geometry");
    if (given.coordinates.length > 1) return bad("several-parts");
    shape = { type, coordinates: given.coordinates[0] };
  }
  if (shape.type === "LineString" && type.endsWith("Polygon")) shape = closed(shape) ?? shape;
  if (shape.type !== type && !(type === "MultiPolygon" && shape.type === "Polygon"))
    return bad("wrong-geometry");
  const positions = positionsOf(shape);
  if (positions.length === 0) return bad("no-geometry");
  if (!isWhole(shape)) return bad("broken-geometry");
  if (!swap) return { ok: true, shape, positions };
  return {
    ok: true,
    shape: { ...shape, coordinates: swapped(shape.coordinates) },
    positions: positions.map(turned),
  };
}

/** Drawings hold areas as closed lines. */
function closed({ coordinates }: Shape): Shape | undefined {
  const ring = lineOf(coordinates);
  return isRing(ring) ? { type: "Polygon", coordinates: [ring] } : undefined;
}

const turned = ([x = Number.NaN, y = Number.NaN]: Position): Position => [y, x];

function swapped(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return typeof value[0] === "number" ? [value[1], value[0]] : value.map(swapped);
}

export function positionsOf({ coordinates }: Shape): Position[] {
  const found: Position[] = [];
  const pending: unknown[] = [coordinates];
  while (pending.length > 0) {
    const value = pending.pop();
    if (!Array.isArray(value)) continue;
    if (value.length > 0 && value.every((part) => typeof part === "number")) found.push(value);
    else pending.push(...value);
  }
  return found.reverse();
}

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((part) => Number.isFinite(part));
const lineOf = (value: unknown): Position[] => (Array.isArray(value) && value.every(isPosition) ? value : []);
const same = (a: Position | undefined, b: Position | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];
const isRing = (ring: readonly Position[]): boolean => ring.length >= 4 && same(ring[0], ring.at(-1));
const isArea = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((ring) => isRing(lineOf(ring)));

function isWhole({ type, coordinates }: Shape): boolean {
  if (type === "Point") return isPosition(coordinates);
  if (type === "LineString") {
    const line = lineOf(coordinates);
    return line.length >= 2 && line.some((position) => !same(position, line[0]));
  }
  if (type === "Polygon") return isArea(coordinates);
  return Array.isArray(coordinates) && coordinates.length > 0 && coordinates.every(isArea);
}
