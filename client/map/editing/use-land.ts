import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { rebaseDraft, setConsider, setSettleLand, surroundDraft } from "#client/state/editing.ts";
import { useLandPlace } from "#client/state/land-place.ts";
import { setTakeIn } from "#client/state/plan-changes.ts";
import { LandMeter } from "#contract/land-measure.ts";
import type { Tiling } from "#geometry/tiling.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Metric } from "../metric.ts";
import { rebase, record, startLog } from "./edit-log.ts";
import { landConsequences } from "./land.ts";
import { laidOver, settled } from "./land-operations.ts";
import { LandPlane } from "./land-plane.ts";
import { landProblems } from "./land-problems.ts";
import { shapeOf } from "./shape.ts";
import { type PlanWithBoundary, planQuery, useStoredPlan } from "./stored-plan.ts";

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
  return { plan: layer ? plan : null, setPlan, isError };
}

function othersIn({ tiling }: PlanWithBoundary, id: string | null): Tiling {
  const others = new Map(tiling);
  if (id !== null) others.delete(id);
  return others;
}

/** Layers whose rows fill a boundary: the other rows of the variant move along, and land is neither lost nor doubled. */
export function useLand({ layer, id, variant }: Work, metric: Metric): void {
  const coverage = layer?.coverage ? layer : null;
  const client = useQueryClient();
  const { plan, setPlan, isError } = usePlanAtStart(coverage, id, variant);
  const plane = landPlaneOf(metric);
  const asked = useLandPlace();
  const place = useMemo(
    () => (coverage && asked ? { key: asked.key, area: shapeOf(asked.geometry).parts } : null),
    [coverage, asked],
  );
  const meter = useMemo(() => plan && new LandMeter(plane.area(plan.boundary)), [plan, plane]);
  useEffect(() => {
    if (plan) surroundDraft(othersIn(plan, id));
  }, [plan, id]);
  useEffect(() => {
    if (!coverage || !plan) return;
    setTakeIn(async (own) => {
      const fresh = await client.fetchQuery({ ...planQuery(coverage, plan.variant), staleTime: 0 });
      const others = othersIn(fresh, id);
      rebaseDraft((log) =>
        own === null
          ? rebase(log, { ...log.first, others })
          : record(startLog({ ...shapeOf(own), others }), {
              do: "take",
              shape: laidOver(log.shape, plan.zones, others, plane),
            }),
      );
      setPlan(fresh);
    });
    return () => setTakeIn(null);
  }, [client, coverage, id, plan, plane, setPlan]);
  useEffect(() => {
    if (!coverage) return;
    setSettleLand((shape) => settled(shape, plane, newId));
    setConsider((work) => {
      if (variant === null) return { fields: {}, related: [], notes: [], problems: [landProblems.noVariant] };
      if (isError) return { fields: {}, related: [], notes: [], problems: [landProblems.failed] };
      const category = (id !== null && plan?.zones.get(id)?.category) || "";
      return landConsequences(coverage, work, category, plan && meter ? { plan, meter, plane, place } : null);
    });
    return () => {
      setConsider(null);
      setSettleLand(null);
    };
  }, [coverage, id, variant, plan, meter, plane, place, isError]);
}
