import type { z } from "zod";
import type { balanceMarks } from "#contract/water-balance.ts";
import type { storedRow } from "./queries.ts";

export type StoredRow = z.output<typeof storedRow>;

/** What the registers say of one thing in a year, and the rows that gave way. */
export type Chosen = {
  readonly value: number;
  readonly ci95_percent: number | null;
  readonly data_grade: number | null;
  readonly rows: readonly StoredRow[];
  readonly others: readonly StoredRow[];
};
export type Choice = {
  readonly chosen: Chosen | null;
  /** Of a year that was entered month by month and does not count yet. */
  readonly missingMonths: readonly number[];
};

/** What the city entered goes before what the strategy says, that before sample data. */
const marksByRank = [
  "city",
  "strategy",
  "sample",
] as const satisfies readonly (typeof balanceMarks)[number][];

const year = Array.from({ length: 12 }, (_, index) => index + 1);

/** Of rows about one thing: those of the best mark that cover the year, the year's own row before twelve months. */
export function choose(rows: readonly StoredRow[]): Choice {
  let missingMonths: readonly number[] = [];
  for (const mark of marksByRank) {
    const own = rows.filter((row) => row.mark === mark);
    const annual = own.filter(({ month }) => month === null);
    const monthly = own.filter(({ month }) => month !== null);
    const missing = year.filter((month) => !monthly.some((row) => row.month === month));
    const covering = annual.length > 0 ? annual : missing.length === 0 ? monthly : [];
    if (covering.length > 0)
      return {
        chosen: added(
          covering,
          rows.filter((row) => !covering.includes(row)),
        ),
        missingMonths,
      };
    if (monthly.length > 0 && missingMonths.length === 0) missingMonths = missing;
  }
  return { chosen: null, missingMonths };
}

/** 0 is best; what is not there is worst. */
export const rankOf = (chosen: Chosen | null): number => {
  const [row] = chosen?.rows ?? [];
  return row ? marksByRank.indexOf(row.mark) : marksByRank.length;
};

function added(rows: readonly StoredRow[], others: readonly StoredRow[]): Chosen {
  const value = rows.reduce((sum, row) => sum + row.value, 0);
  const grades = rows.flatMap(({ data_grade: grade }) => (grade === null ? [] : [grade]));
  return {
    value,
    ci95_percent: joinedLimits(rows, value),
    data_grade: grades.length > 0 ? Math.min(...grades) : null,
    rows,
    others,
  };
}

type Limited = Pick<Chosen, "value" | "ci95_percent">;

/** Limits, in percent of `value`, of a sum or difference of figures that err independently; null where none has limits. */
export function joinedLimits(parts: readonly Limited[], value: number): number | null {
  if (value === 0 || parts.every(({ ci95_percent: limits }) => limits === null)) return null;
  return Math.hypot(...parts.map((part) => part.value * (part.ci95_percent ?? 0))) / Math.abs(value);
}
