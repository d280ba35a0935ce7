import { useQuery } from "@tanstack/react-query";
import { setView, useView } from "#client/state/view-store.ts";
import type { PlanYear } from "#contract/street-plan.ts";
import { yearsToOpen } from "./filter.ts";
import { yearQuery } from "./queries.ts";

const thisYear = (): number => new Date().getFullYear();

export type ShownYear = {
  readonly year: number;
  /** Those that can be opened. */
  readonly years: readonly number[];
  /** Undefined until it has come. */
  readonly plan: PlanYear | undefined;
  readonly error: Error | null;
};

/** The year of the address, which is that of the map too; else the last with data. */
export function useYear(): ShownYear {
  const chosen = useView(({ year: named }) => named);
  const first = useQuery(yearQuery(thisYear()));
  const known = first.data?.years.map(({ year }) => year);
  const year = chosen ?? (known && known.length > 0 ? Math.max(...known) : thisYear());
  const { data, error } = useQuery({ ...yearQuery(year), enabled: chosen !== null || known !== undefined });
  const years = yearsToOpen((data ?? first.data)?.years.map((one) => one.year) ?? [], thisYear());
  return {
    year,
    years: years.includes(year) ? years : [...years, year].sort((one, other) => one - other),
    plan: data?.year === year ? data : undefined,
    error: error ?? first.error,
  };
}

export const showYear = (year: number): void => setView({ year }, "push");
