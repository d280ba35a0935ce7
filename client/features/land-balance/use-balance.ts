import { useSuspenseQuery } from "@tanstack/react-query";
import { useDeferredValue } from "react";
import { useDraft } from "#client/state/editing.ts";
import { useView } from "#client/state/view-store.ts";
import type { LandBalance } from "#contract/land-balance.ts";
import { landBalanceQuery } from "./queries.ts";

/** The stored balance; of the whole city with what the editor is making of it just now. */
export function useBalance(quarter: string | null): {
  readonly balance: LandBalance;
  readonly live: "none" | "live" | "city-only";
} {
  const variant = useView((view) => view.variant);
  const { data } = useSuspenseQuery(landBalanceQuery(variant, quarter));
  const draft = useDeferredValue(useDraft());
  const land = draft?.changed ? draft.land : null;
  if (!land || (land.variant !== data.variant && land.variant !== data.existing_variant))
    return { balance: data, live: "none" };
  if (quarter !== null) return { balance: data, live: "city-only" };
  const isExisting = land.variant === data.existing_variant;
  return {
    balance: { ...data, ...(isExisting ? { existing: land.sums } : { plan: land.sums }) },
    live: "live",
  };
}
