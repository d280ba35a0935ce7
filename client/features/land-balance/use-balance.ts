import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useDraft } from "#client/state/editing.ts";
import type { LandPlace } from "#client/state/land-place.ts";
import { useView } from "#client/state/view-store.ts";
import type { LandBalance } from "#contract/land-balance.ts";
import { landBalanceQuery } from "./queries.ts";

/** The stored balance of a place, with what the editor is making of it just now. */
export function useBalance(
  quarter: string | null,
  drawn: LandPlace | null,
): { readonly balance: LandBalance; readonly live: boolean } {
  const variant = useView((view) => view.variant);
  const { data } = useSuspenseQuery(landBalanceQuery(variant, quarter, drawn));
  const draft = useDeferredValue(useDraft());
  const land = draft?.changed ? draft.land : null;
  const isExisting = land?.variant === data.existing_variant;
  const isMeant = land && (isExisting || land.variant === data.variant);
  // Until the map knows the place that was just chosen, its figures are of another.
  if (!isMeant || land.place !== (drawn?.key ?? quarter)) return { balance: data, live: false };
  return {
    balance: { ...data, ...(isExisting ? { existing: land.sums } : { plan: land.sums }) },
    live: true,
  };
}
