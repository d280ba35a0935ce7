import { roundedToTotal } from "./adding-up.ts";
import type { PlanAmounts, PlannedStreet, PlannedWork } from "./street-plan.ts";

export const planPhases = [
  "estimate_som",
  "approved_som",
  "adjusted_som",
  "contract_som",
  "accepted_som",
  "paid_som",
] as const satisfies readonly (keyof PlanAmounts)[];
export type PlanPhase = (typeof planPhases)[number];

export const noAmounts: PlanAmounts = {
  estimate_som: null,
  approved_som: null,
  adjusted_som: null,
  contract_som: null,
  accepted_som: null,
  paid_som: null,
};

/** Quantities have two places and prices four: whole numbers keep the product exact. Rounded half up, once per line. */
export function estimateOf(quantity: number | null, price: string | null): number | null {
  if (quantity === null || price === null) return null;
  const [whole = "0", places = ""] = price.split(".");
  const tenThousandths = BigInt(whole + places.padEnd(4, "0").slice(0, 4));
  const hundredths = BigInt(Math.round(quantity * 100));
  return Number((tenThousandths * hundredths + 500_000n) / 1_000_000n);
}

const plus = (one: number | null, other: number | null): number | null =>
  one === null ? other : other === null ? one : one + other;

/**
 * Phases that nobody has reached stay null; what is known is added up. Where something was adjusted, the rest counts in the
 * adjusted sum as it was approved: the sum of many streets is then what is planned for all of them, and not for a few.
 */
export function sumOf(amounts: readonly PlanAmounts[]): PlanAmounts {
  const sum = { ...noAmounts };
  for (const each of amounts) for (const phase of planPhases) sum[phase] = plus(sum[phase], each[phase]);
  if (sum.adjusted_som === null) return sum;
  const adjusted = amounts.map(({ adjusted_som, approved_som }) => adjusted_som ?? approved_som);
  return { ...sum, adjusted_som: adjusted.reduce(plus, null) };
}

/** The phases of some amounts, each split by weights so that the parts add up to the som. */
export function splitBy(amounts: PlanAmounts, weights: readonly number[]): PlanAmounts[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map(() => ({ ...noAmounts }));
  if (whole <= 0) return parts;
  for (const phase of planPhases) {
    const amount = amounts[phase];
    if (amount === null) continue;
    const exact = weights.map((weight) => (amount * weight) / whole);
    for (const [index, part] of roundedToTotal(exact, amount, 0).entries()) {
      const split = parts[index];
      if (split) split[phase] = part;
    }
  }
  return parts;
}

export type Total<Key> = { readonly key: Key; readonly amounts: PlanAmounts };

function gather<Key>(entries: readonly (readonly [Key, PlanAmounts])[]): Total<Key>[] {
  const lists = new Map<Key, PlanAmounts[]>();
  for (const [key, amounts] of entries) {
    const list = lists.get(key);
    if (list) list.push(amounts);
    else lists.set(key, [amounts]);
  }
  return [...lists].map(([key, list]) => ({ key, amounts: sumOf(list) }));
}

export const totalsByWork = (streets: readonly PlannedStreet[]): Total<PlannedWork["work"]>[] =>
  gather(streets.flatMap(({ works }) => works.map((work) => [work.work, work] as const)));

/** Each line is split, and not the sum of them, so that it can be told what a source pays of which work. */
function shared(
  works: readonly PlannedWork[],
  parts: readonly { readonly key: string | null; readonly weight: number }[],
): (readonly [string | null, PlanAmounts])[] {
  // Most streets lie in one quarter.
  const [only, ...others] = parts;
  if (only && others.length === 0) return works.map((work) => [only.key, work]);
  return works.flatMap((work) => {
    const amounts = splitBy(
      work,
      parts.map(({ weight }) => weight),
    );
    return parts.map(({ key }, index) => [key, amounts[index] ?? noAmounts] as const);
  });
}

const undivided = [{ key: null, weight: 1 }];

/** Null: not shared out between sources yet. */
export const totalsBySource = (streets: readonly PlannedStreet[]): Total<string | null>[] =>
  gather(
    streets.flatMap(({ works, shares }) =>
      shared(
        works,
        shares.length === 0
          ? undivided
          : shares.map(({ funding_source_id, percent }) => ({ key: funding_source_id, weight: percent })),
      ),
    ),
  );

/** By the land of the corridor in each quarter; null lies in none. */
export const totalsByQuarter = (streets: readonly PlannedStreet[]): Total<string | null>[] =>
  gather(
    streets.flatMap(({ works, quarters }) =>
      shared(
        works,
        quarters.length === 0
          ? undivided
          : quarters.map(({ quarter_id, area_m2 }) => ({ key: quarter_id, weight: area_m2 })),
      ),
    ),
  );

/** What counts as the plan of a street: the last figure that the council has decided on, else the estimate. */
export const plannedOf = ({ adjusted_som, approved_som, estimate_som }: PlanAmounts): number | null =>
  adjusted_som ?? approved_som ?? estimate_som;
