import type { Consequences } from "#client/state/editing.ts";
import type { Operation } from "#contract/changes.ts";
import type { LandMeter } from "#contract/land-measure.ts";
import { sharedLength } from "#geometry/combine.ts";
import type { Defect } from "#geometry/coverage.ts";
import { type Area, boxesMeet, boxOf } from "#geometry/plane.ts";
import type { Tiling } from "#geometry/tiling.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { PlaneGeometry } from "../geometry.ts";
import { tilingOf } from "./land-operations.ts";
import type { LandPlane } from "./land-plane.ts";
import { landProblems, neighbourCrosses, neighbourGone } from "./land-problems.ts";
import type { LandDefect, LandState } from "./land-state.ts";
import { areaProblems, type DraftProblem } from "./problems.ts";
import { geometryOf, type Shape } from "./shape.ts";

export type PlanZone = {
  readonly id: string;
  readonly version: number;
  readonly category: string;
  readonly code: string;
};
/** What is stored of the plan variant that is being edited. */
export type StoredPlan = {
  readonly variant: string;
  readonly zones: ReadonlyMap<string, PlanZone>;
  readonly tiling: Tiling;
};

/** Those that have a side in common with an area, the longest first. */
export function neighboursOf(area: Area, tiling: Tiling, plane: LandPlane): string[] {
  const own = plane.area(area);
  const box = boxOf(own.flat());
  return [...tiling]
    .filter(([, other]) => other !== area && boxesMeet(boxOf(plane.area(other).flat()), box))
    .map(([id, other]) => ({ id, length: sharedLength(own, plane.area(other), plane.precision) }))
    .filter(({ length }) => length > 0.01)
    .sort((a, b) => b.length - a.length)
    .map(({ id }) => id);
}

export const geometryOfArea = (area: Area): PlaneGeometry | null =>
  geometryOf({ type: "MultiPolygon", parts: area, open: null });

/** Rows of the same change set: those whose land changed, those that lost all of it, those that were divided off. */
function relatedOf(
  layer: Layer,
  { others = new Map() }: Shape,
  plan: StoredPlan,
  own: string | null,
): Operation[] {
  const operations: Operation[] = [];
  for (const [id, { version }] of plan.zones) {
    if (id === own) continue;
    const area = others.get(id);
    if (!area) operations.push({ op: "remove", layer: layer.id, id, version });
    else if (area !== plan.tiling.get(id))
      operations.push({ op: "patch", layer: layer.id, id, version, row: { geom: geometryOfArea(area) } });
  }
  for (const [id, area] of others) {
    if (plan.zones.has(id)) continue;
    operations.push({
      op: "create",
      layer: layer.id,
      id,
      row: { geom: geometryOfArea(area), ...(own !== null && { split_from: own }) },
    });
  }
  return operations;
}

/** Neighbours that this work has reshaped into something that cannot be stored. */
function neighbourProblems({ others = new Map() }: Shape, plan: StoredPlan): DraftProblem[] {
  for (const [id, area] of others) {
    if (area === plan.tiling.get(id)) continue;
    const code = plan.zones.get(id)?.code ?? "";
    if (!geometryOfArea(area)) return [{ text: neighbourGone(code), place: area[0]?.[0]?.[0] ?? null }];
    const [problem] = areaProblems(area);
    if (problem) return [{ text: neighbourCrosses(code), place: problem.place }];
  }
  return [];
}

/** A part of the city, in degrees. */
export type AskedPlace = { readonly key: string; readonly area: Area };
type Around = {
  readonly plan: StoredPlan;
  readonly meter: LandMeter;
  readonly plane: LandPlane;
  readonly place?: AskedPlace | null;
};

function landState(
  shape: Shape,
  category: string,
  { plan, meter, plane, place = null }: Around,
): { readonly state: LandState; readonly outside: readonly Defect[] } {
  const tiling = tilingOf(shape);
  const areas = [...tiling].filter(([, area]) => area.some(([outline]) => (outline?.length ?? 0) >= 3));
  const { sums, coverage } = meter.measure(
    areas.map(([id, area]) => ({
      id,
      category: plan.zones.get(id)?.category ?? category,
      area: plane.area(area),
    })),
    place && plane.area(place.area),
  );
  const defects = [
    ...coverage.overlaps.map((defect) => ({ kind: "overlap" as const, defect })),
    ...coverage.gaps.map((defect) => ({ kind: "gap" as const, defect })),
  ].map(({ kind, defect }): LandDefect => {
    const near = areas.filter(([, area]) =>
      boxesMeet(boxOf(plane.area(area).flat()), boxOf(defect.area.flat())),
    );
    const exact = plane.withCornersOf(
      defect.area,
      near.map(([, area]) => plane.area(area)),
    );
    const area = plane.degrees(exact);
    return {
      kind,
      m2: defect.m2,
      place: plane.place(defect.place),
      geometry: geometryOfArea(area) ?? { type: "Point", coordinates: plane.place(defect.place) },
      area,
      zones: kind === "overlap" ? defect.zones : neighboursOf(area, new Map(near), plane),
    };
  });
  return {
    state: {
      variant: plan.variant,
      place: place?.key ?? null,
      sums,
      defects,
      outside: coverage.outside.flatMap(({ area }) => geometryOfArea(plane.degrees(area)) ?? []),
    },
    outside: coverage.outside,
  };
}

/** What follows for the land from a shape; `category` is that of the edited zone. */
export function landConsequences(
  layer: Layer,
  { id, shape }: { readonly id: string | null; readonly shape: Shape },
  category: string,
  around: Around | null,
): Consequences {
  const none = { fields: {}, related: [], notes: [] };
  if (!around || !shape.others) return { ...none, problems: [landProblems.asking] };
  const { state, outside } = landState(shape, category, around);
  const [worst] = outside;
  return {
    ...none,
    related: shape.open ? [] : relatedOf(layer, shape, around.plan, id),
    problems: [
      ...neighbourProblems(shape, around.plan),
      ...(worst ? [{ ...landProblems.outside, place: around.plane.place(worst.place) }] : []),
    ],
    land: state,
  };
}
