import type { z } from "zod";
import { planItem } from "#layers/council/plan-item.ts";
import { greenArea } from "#layers/greening/green-area.ts";
import { tree } from "#layers/greening/tree.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { roadSection } from "#layers/roads/road-section.ts";
import { streetLight } from "#layers/roads/street-light.ts";
import { type Identity, mayRead } from "#server/platform/auth/identity.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import * as queries from "./queries.ts";

export type MeasuredFigure = {
  readonly value: number;
  readonly layers: readonly string[];
  readonly sample: boolean;
};
/** What the map says under a key of an indicator and in its year; null where it does not say. */
export type MapFigures = (key: string | null, year: number | null) => MeasuredFigure | null;

const measured = [
  { layer: roadSection, select: queries.selectRoads },
  { layer: streetLight, select: queries.selectLights },
  { layer: tree, select: queries.selectTrees },
  { layer: greenArea, select: queries.selectGreenery },
] as const;

type PlanDone = z.output<typeof queries.planDoneRow>;
const ofPlan: Readonly<Record<string, (done: PlanDone) => number | null>> = {
  plan_streets_done: ({ streets }) => streets,
  plan_money_done: ({ money_percent }) => money_percent,
};

/** Only layers of this city that the reader may read are measured. */
export async function measureMap(
  db: Queryable,
  layers: readonly Layer[],
  identity: Identity,
): Promise<MapFigures> {
  const known = new Map<string, MeasuredFigure>();
  for (const { layer, select } of measured) {
    if (!layers.some(({ id }) => id === layer.id) || !mayRead(identity, layer)) continue;
    const rows = await db.many(queries.measuredRow, select());
    for (const { key, value, synthetic } of rows)
      if (value !== null) known.set(key, { value, layers: [layer.id], sample: synthetic === true });
  }
  const plans = layers.some(({ id }) => id === planItem.id)
    ? await db.many(queries.planDoneRow, queries.selectPlanDone())
    : [];
  return (key, year) => {
    if (key === null) return null;
    const done = plans.find((plan) => plan.year === year);
    const value = done && ofPlan[key]?.(done);
    if (done && typeof value === "number") return { value, layers: [planItem.id], sample: done.synthetic };
    return known.get(key) ?? null;
  };
}
