import { type PlanVariant, variantInForce } from "#client/api/plan-variants.ts";
import type { ViewState } from "#client/state/view-state.ts";

/** The first stands left of the line. */
export type Pair = { readonly from: PlanVariant; readonly to: PlanVariant };

/** Today's use and the plan, unless the reader chose otherwise; null where a city has nothing to set beside another. */
export function pairOf(
  variants: readonly PlanVariant[],
  { variant, compared }: Pick<ViewState, "variant" | "compared">,
): Pair | null {
  const withId = (id: string | undefined) => variants.find((one) => one.id === id);
  const from = withId(compared?.variant) ?? variants.find(({ state }) => state === "existing") ?? variants[0];
  const shown = withId(variant ?? undefined) ?? variantInForce(variants) ?? variants[0];
  if (!from || !shown || variants.length < 2) return null;
  // Before anything is chosen a city without an adopted plan shows today's use: its plan stands beside it.
  const other = variants.find(({ id }) => id !== from.id);
  const to = variant === null && compared === null && shown.id === from.id && other ? other : shown;
  return { from, to };
}
