import { cutOut, giveLand, mergeAreas, splitArea, type Tiling, takeLand } from "#geometry/tiling.ts";
import type { LandPlane } from "./land-plane.ts";
import type { LandDefect } from "./land-state.ts";
import { geometryOf, type Shape } from "./shape.ts";

/** The area under the editor's hands among the others. */
export const ownKey = "";

export const tilingOf = ({ parts, others = new Map() }: Shape): Tiling => new Map(others).set(ownKey, parts);

function shapeWith(shape: Shape, tiling: Tiling): Shape {
  const others = new Map(tiling);
  const parts = others.get(ownKey) ?? [];
  others.delete(ownKey);
  const { cut: _cut, ...rest } = shape;
  return { ...rest, type: "MultiPolygon", parts, others, open: null };
}

/** Runs an operation on the plane; the same shape where it cannot be done. */
function onPlane(shape: Shape, plane: LandPlane, operation: (tiling: Tiling) => Tiling | null): Shape {
  const before = tilingOf(shape);
  const tiling = plane.tiling(before);
  const after = operation(tiling);
  if (!after?.has(ownKey)) return shape;
  return shapeWith(shape, plane.changed(before, tiling, after));
}

/** The end of a drawing: a line divides, an outline takes its land from those under it. */
export function settled(shape: Shape, plane: LandPlane, newId: () => string): Shape {
  const { cut } = shape;
  if (cut) {
    const line = plane.line(cut);
    return onPlane(shape, plane, (tiling) => splitArea(tiling, ownKey, line, newId, plane.precision));
  }
  if (shape.open || !geometryOf(shape)) return shape;
  return onPlane(shape, plane, (tiling) => cutOut(tiling, ownKey, tiling.get(ownKey) ?? [], plane.precision));
}

/**
 * An area with what was divided off it, laid over a plan that others have changed meanwhile: it takes its land from those
 * that lie under it there. `known` are the zones of the plan that the work began with.
 */
export function laidOver(
  shape: Shape,
  known: ReadonlyMap<string, unknown>,
  others: Tiling,
  plane: LandPlane,
): Shape {
  const born = [...(shape.others ?? [])].filter(([id]) => !known.has(id));
  return onPlane({ ...shape, others }, plane, (tiling) =>
    [...born, [ownKey, shape.parts] as const].reduce<Tiling>(
      (under, [id, area]) => cutOut(under, id, plane.area(area), plane.precision),
      tiling,
    ),
  );
}

export const merged = (shape: Shape, plane: LandPlane, other: string): Shape =>
  onPlane(shape, plane, (tiling) => mergeAreas(tiling, ownKey, other, plane.precision));

/** A gap goes to a neighbour, an overlap goes from one of its zones. */
export const cured = (shape: Shape, plane: LandPlane, { kind, area }: LandDefect, zone: string): Shape =>
  onPlane(shape, plane, (tiling) =>
    kind === "gap"
      ? giveLand(tiling, zone, plane.area(area), plane.precision)
      : takeLand(tiling, zone, plane.area(area), plane.precision),
  );
