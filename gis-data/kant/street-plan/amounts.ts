import type { PlanAmounts } from "#contract/street-plan.ts";
import { estimateOf } from "#contract/street-plan-money.ts";
import { type PlanStage, planStages } from "#contract/street-plan-moves.ts";
import type { Planned, PlannedWork } from "./planned.ts";
import { type PriceKey, somOf } from "./prices.ts";

/** Road repair as the sample years tell it: their contracts and acts keep to it, to the som. */
const roadRepair: readonly PriceKey[] = ["overlay", "patching", "gravel", "sidewalk", "flume", "culvert"];
const isRoadRepair = (key: PriceKey): boolean => roadRepair.includes(key);

/** Of what was planned, what contractors asked for besides. */
const contractShare = 0.965;
/** Paid before the year ended; the rest is kept back until the warranty begins. */
const paidShare = 0.9;

export const hasReached = (stage: PlanStage, reached: PlanStage): boolean =>
  planStages.indexOf(stage) >= planStages.indexOf(reached);

const priced = (quantity: number, { key }: PlannedWork, year: number): number | null =>
  estimateOf(quantity, somOf(key, year).toFixed(4));

/** What a work of a street came to by the time it stands where it does. */
export function amountsOf({ year, moved }: Planned, work: PlannedWork, stage: PlanStage): PlanAmounts {
  const estimate = priced(work.quantityBefore, work, year);
  const adjusted = moved !== null ? priced(work.quantity, work, year) : null;
  const planned = adjusted ?? estimate ?? 0;
  const contract = isRoadRepair(work.key) ? planned : Math.round(planned * contractShare);
  return {
    estimate_som: estimate,
    approved_som: hasReached(stage, "approved") ? estimate : null,
    adjusted_som: hasReached(stage, "adjusted") ? adjusted : null,
    contract_som: hasReached(stage, "contracted") ? contract : null,
    accepted_som: hasReached(stage, "accepted") ? contract : null,
    paid_som:
      stage === "warranty" ? contract : stage === "accepted" ? Math.round(contract * paidShare) : null,
  };
}
