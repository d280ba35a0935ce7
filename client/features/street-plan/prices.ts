import type { PlannedWork } from "#contract/street-plan.ts";
import type { Text } from "#layers/kit/text.ts";
import type { DraftWork } from "./plan-draft.ts";

/** A line of the register of unit prices. */
export type UnitPrice = {
  readonly id: string;
  readonly title: Text;
  readonly work: PlannedWork["work"];
  readonly unit: NonNullable<PlannedWork["unit"]>;
  /** A decimal string of four places. */
  readonly price: string;
  readonly renewsSurface: boolean;
};

/** Of the plan's year, for the work and the unit in which it was measured. */
export const pricesFor = (prices: readonly UnitPrice[], { work, unit }: DraftWork): readonly UnitPrice[] =>
  prices.filter((price) => price.work === work && (unit === null || price.unit === unit));

/** The one chosen by hand, while the year has it, else the first that fits. */
export function priceFor(prices: readonly UnitPrice[], line: DraftWork): UnitPrice | null {
  const fitting = pricesFor(prices, line);
  return fitting.find(({ id }) => id === line.unit_price_id) ?? fitting[0] ?? null;
}
