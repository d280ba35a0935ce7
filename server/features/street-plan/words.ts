import { longestReason } from "#contract/street-plan.ts";
import { planItem } from "#layers/council/plan-item.ts";
import { readSaid } from "#server/platform/changes/said.ts";

/** Names and numbers of documents stand in one line. */
const longestName = 200;

export function saidInPlan(given: string | undefined, needed: true, field?: string): string;
export function saidInPlan(given: string | undefined, needed: boolean, field?: string): string | undefined;
export function saidInPlan(given: string | undefined, needed: boolean, field = "text"): string | undefined {
  return readSaid(given, { layer: planItem, longest: longestReason, needed, field });
}

export const nameIn = (given: string, field: string): string =>
  readSaid(given, { layer: planItem, longest: longestName, needed: true, field });
