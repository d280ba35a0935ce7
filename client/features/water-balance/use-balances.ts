import { useQuery } from "@tanstack/react-query";
import { setView, useView } from "#client/state/view-store.ts";
import type { StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import { balancesQuery } from "./queries.ts";

/** The balances of the year in the address, or of the last year that has one. Null until the server has answered; a refusal is thrown where somebody shows it. */
export function useBalances({ throwOnError = false } = {}): WaterBalances | null {
  const year = useView((view) => view.year);
  const { data } = useQuery({
    ...balancesQuery(year),
    // What is shown stays while the server is not reached.
    throwOnError: (_error, { state }) => throwOnError && state.data === undefined,
  });
  return data ?? null;
}

export const zonesOf = ({ balances }: WaterBalances): readonly StoredBalance[] =>
  balances.filter(({ zone }) => zone !== null);

export const showYear = (year: number): void => setView({ year }, "push");
