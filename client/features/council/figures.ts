import type { PlanAmounts, PlannedStreet, PlanYearSum } from "#contract/street-plan.ts";
import { noAmounts, plannedOf, sumOf, type Total } from "#contract/street-plan-money.ts";
import type { StreetWork } from "#layers/council/street-works.ts";

/** Plan against actual, in som; null is not known or not reached yet. The actual is what acts have accepted. */
export type Figure = { readonly plan: number | null; readonly actual: number | null };

export type Line<Key> = Figure & { readonly key: Key };

/**
 * One plan figure for each work, because a year holds decided figures beside estimates: the phases of a sum say nothing
 * of those works that have not reached them.
 */
const withPlan = <A extends PlanAmounts>(amounts: A): A => ({
  ...amounts,
  ...noAmounts,
  estimate_som: plannedOf(amounts),
  accepted_som: amounts.accepted_som,
});

const figureOf = ({ estimate_som, accepted_som }: PlanAmounts): Figure => ({
  plan: estimate_som,
  actual: accepted_som,
});

/** Totals of the contract's functions (`totalsByWork` and the others), the largest plan first. */
export function linesOf<Key>(
  totals: (streets: readonly PlannedStreet[]) => readonly Total<Key>[],
  streets: readonly PlannedStreet[],
): readonly Line<Key>[] {
  const planned = streets.map((street) => ({ ...street, works: street.works.map(withPlan) }));
  return totals(planned)
    .map(({ key, amounts }) => ({ key, ...figureOf(amounts) }))
    .sort((one, other) => (other.plan ?? -1) - (one.plan ?? -1));
}

/** What a street, or only its works of one kind, is to cost and has cost. */
export const figureOfStreet = ({ works }: PlannedStreet, work: StreetWork | null = null): Figure =>
  figureOf(sumOf(works.filter((one) => work === null || one.work === work).map(withPlan)));

export const figureOfAll = (streets: readonly PlannedStreet[], work: StreetWork | null = null): Figure =>
  figureOf(
    sumOf(
      streets.flatMap(({ works }) => works.filter((one) => work === null || one.work === work)).map(withPlan),
    ),
  );

export const figureOfYear = (year: PlanYearSum): Figure => ({
  plan: year.planned_som,
  actual: year.amounts.accepted_som,
});

/** By what a street is drawn: the work that costs most; without amounts, the first. */
export function mainWorkOf({ works }: PlannedStreet): StreetWork | null {
  const [first] = works.toSorted((one, other) => (plannedOf(other) ?? -1) - (plannedOf(one) ?? -1));
  return first?.work ?? null;
}

export const hasWork = ({ works }: PlannedStreet, work: StreetWork | null): boolean =>
  work === null || works.some((one) => one.work === work);

/** Shares of the actual in the plan, 0 to 1 and more; null where either is not known. */
export const shareDone = ({ plan, actual }: Figure): number | null =>
  plan === null || actual === null || plan === 0 ? null : actual / plan;
