import { useEffect, useMemo, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { setConsider, setSettleLand, surroundDraft } from "#client/state/editing.ts";
import { LandMeter } from "#contract/land-measure.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Metric } from "../metric.ts";
import { landConsequences, settled } from "./land.ts";
import { LandPlane } from "./land-plane.ts";
import { landProblems } from "./land-problems.ts";
import { type PlanWithBoundary, useStoredPlan } from "./stored-plan.ts";

type Work = { readonly layer: Layer | null; readonly id: string | null; readonly variant: string | null };

/** One plane for a page: it knows which degrees its corners have. */
const planes = new WeakMap<Metric, LandPlane>();
export function landPlaneOf(metric: Metric): LandPlane {
  const plane = planes.get(metric) ?? new LandPlane(metric);
  planes.set(metric, plane);
  return plane;
}

/**
 * The plan as it is when the work begins. What others write meanwhile comes back as a conflict of versions when the work
 * is saved; taken in here, it would be mistaken for one's own.
 */
function usePlanAtStart(layer: Layer | null, id: string | null, variant: string | null) {
  const { data, isFetching, isError } = useStoredPlan(layer, variant);
  const [plan, setPlan] = useState<PlanWithBoundary | null>(null);
  useEffect(() => {
    if (data && !isFetching) setPlan((before) => before ?? data);
  }, [data, isFetching]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each row's work begins with a plan of its own.
  useEffect(() => () => setPlan(null), [layer, id, variant]);
  return { plan: layer ? plan : null, isError };
}

/** Layers whose rows fill a boundary: the other rows of the variant move along, and land is neither lost nor doubled. */
export function useLand({ layer, id, variant }: Work, metric: Metric): void {
  const coverage = layer?.coverage ? layer : null;
  const { plan, isError } = usePlanAtStart(coverage, id, variant);
  const plane = landPlaneOf(metric);
  const meter = useMemo(() => plan && new LandMeter(plane.area(plan.boundary)), [plan, plane]);
  useEffect(() => {
    if (!plan) return;
    const others = new Map(plan.tiling);
    if (id !== null) others.delete(id);
    surroundDraft(others);
  }, [plan, id]);
  useEffect(() => {
    if (!coverage) return;
    setSettleLand((shape) => settled(shape, plane, newId));
    setConsider((work) => {
      if (variant === null) return { fields: {}, related: [], notes: [], problems: [landProblems.noVariant] };
      if (isError) return { fields: {}, related: [], notes: [], problems: [landProblems.failed] };
      const category = (id !== null && plan?.zones.get(id)?.category) || "";
      return landConsequences(coverage, work, category, plan && meter ? { plan, meter, plane } : null);
    });
    return () => {
      setConsider(null);
      setSettleLand(null);
    };
  }, [coverage, id, variant, plan, meter, plane, isError]);
}
