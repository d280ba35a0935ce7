import type { PlanAmounts, PlannedWork } from "#contract/street-plan.ts";
import { estimateOf, noAmounts, plannedOf, planPhases, sumOf } from "#contract/street-plan-money.ts";
import type { RowToWrite } from "#server/platform/changes/write-rows.ts";
import type { PricedWork } from "./contents.ts";
import type { KeptWork } from "./write-queries.ts";

type Standing = PlanAmounts & Pick<KeptWork, "work" | "quantity" | "renews_surface">;

export type NextWorks = {
  readonly insert: readonly RowToWrite[];
  readonly update: readonly RowToWrite[];
  readonly remove: readonly string[];
  /** All works as they then stand. */
  readonly after: readonly Standing[];
};

export const amountsOf = (row: PlanAmounts): PlanAmounts => ({
  estimate_som: row.estimate_som,
  approved_som: row.approved_som,
  adjusted_som: row.adjusted_som,
  contract_som: row.contract_som,
  accepted_som: row.accepted_som,
  paid_som: row.paid_som,
});

/**
 * Before the council's decision the estimate is what the works cost. After it an amendment sets only what is adjusted:
 * estimate and approved amount stay, and a work that is taken out stays with nothing to do.
 */
export function nextWorks(
  kept: readonly KeptWork[],
  wanted: readonly PricedWork[],
  isAmendment: boolean,
): NextWorks {
  const byId = new Map(kept.map((work) => [work.id, work]));
  const stay = new Set(wanted.map(({ id }) => id));
  const gone = kept.filter(({ id }) => !stay.has(id));
  const isDecided = ({ approved_som }: KeptWork): boolean => isAmendment && approved_som !== null;
  const emptied = gone.filter(isDecided).map((work) => ({ ...work, quantity: 0, adjusted_som: 0 }));
  const next = wanted.map((work) => ({ work, amounts: nextAmounts(work, byId.get(work.id), isAmendment) }));
  const rows = next.map(({ work, amounts }) => ({ id: work.id, row: columnsOf(work, amounts) }));
  return {
    insert: rows.filter(({ id }) => !byId.has(id)),
    update: [
      ...rows.filter(({ id }) => byId.has(id)),
      ...emptied.map(({ id, quantity, adjusted_som }) => ({ id, row: { quantity, adjusted_som } })),
    ],
    remove: gone.filter((work) => !isDecided(work)).map(({ id }) => id),
    after: [...next.map(({ work, amounts }) => ({ ...work, ...amounts })), ...emptied],
  };
}

const isUndecided = ({ approved_som, adjusted_som }: PlanAmounts): boolean =>
  approved_som === null && adjusted_som === null;

/** A price that is written over in the register changes no line that nobody has touched since the decision. */
export function withDecidedPrices(
  kept: readonly KeptWork[],
  wanted: readonly PricedWork[],
): readonly PricedWork[] {
  const decided = new Map(kept.filter((work) => !isUndecided(work)).map((work) => [work.id, work]));
  return wanted.map((work) => {
    const before = decided.get(work.id);
    if (!before || before.unit_price_id !== work.unit_price_id) return work;
    const { price_som_per_unit, price_year, renews_surface } = before;
    const amount_som = estimateOf(work.quantity, price_som_per_unit);
    return { ...work, price_som_per_unit, price_year, renews_surface, amount_som };
  });
}

function nextAmounts(
  { amount_som }: PricedWork,
  kept: KeptWork | undefined,
  isAmendment: boolean,
): PlanAmounts {
  if (!isAmendment) return { ...noAmounts, estimate_som: amount_som };
  return {
    ...noAmounts,
    ...(kept && amountsOf(kept)),
    ...((!kept || isUndecided(kept)) && { estimate_som: amount_som }),
    adjusted_som: amount_som,
  };
}

const columnsOf = (work: PricedWork, { estimate_som, adjusted_som }: PlanAmounts) => ({
  work: work.work,
  quantity: work.quantity,
  unit: work.unit,
  quantity_basis: work.quantity_basis,
  unit_price_id: work.unit_price_id,
  price_som_per_unit: work.price_som_per_unit,
  price_year: work.price_year,
  renews_surface: work.renews_surface,
  estimate_som,
  adjusted_som,
});

const openingWorks: readonly PlannedWork["work"][] = ["water", "sewer", "heating"];

/** What the street's own row says of its works. */
export function itemColumnsOf(works: readonly Standing[]) {
  const done = works.filter(({ quantity }) => quantity !== 0);
  const [largest] = [...done].sort((one, other) => (plannedOf(other) ?? -1) - (plannedOf(one) ?? -1));
  const sums = sumOf(works);
  return {
    main_work: largest?.work ?? null,
    renews_surface: done.some(({ renews_surface }) => renews_surface === true),
    opens_ground: done.some(({ work }) => openingWorks.includes(work)),
    ...Object.fromEntries(planPhases.map((phase) => [phase, sums[phase]])),
  };
}
