import type { PlanAmounts, PlanYear } from "#contract/street-plan.ts";
import {
  sumOf,
  type Total,
  totalsByQuarter,
  totalsBySource,
  totalsByWork,
} from "#contract/street-plan-money.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { asPlanned } from "./as-planned.ts";
import { compareNames } from "./by-number.ts";
import { texts } from "./texts.ts";

export type TotalLine = {
  readonly text: string;
  readonly planned: number | null;
  readonly accepted: number | null;
};
export type TotalTable = { readonly title: Text; readonly lines: readonly TotalLine[] };

/** Sums of a year by kind of work, source of money and quarter; each table adds up to the same total. */
export function yearTotals(
  { streets: listed, sources, quarters }: Pick<PlanYear, "streets" | "sources" | "quarters">,
  language: Language,
): { readonly tables: readonly TotalTable[]; readonly all: TotalLine } {
  const streets = asPlanned(listed);
  const titleIn = (rows: PlanYear["sources"], missing: Text, numbered = false) => {
    const sorted = numbered
      ? [...rows].sort((one, other) => compareNames(one.title.ky, other.title.ky))
      : rows;
    const places = new Map(sorted.map(({ id, title }, place) => [id, { title: title[language], place }]));
    return (key: string | null) =>
      (key === null ? undefined : places.get(key)) ?? { title: missing[language], place: rows.length };
  };
  const source = titleIn(sources, texts.noSource);
  const quarter = titleIn(quarters, texts.noQuarter, true);
  const works = Object.keys(streetWorks);
  const byTitle = (totals: readonly Total<string | null>[], of: typeof source): TotalLine[] =>
    totals
      .map(({ key, amounts }) => ({ ...of(key), amounts }))
      .sort((one, other) => one.place - other.place)
      .map(({ title, amounts }) => lineOf(title, amounts));
  return {
    tables: [
      {
        title: texts.byWork,
        lines: totalsByWork(streets)
          .sort((one, other) => works.indexOf(one.key) - works.indexOf(other.key))
          .map(({ key, amounts }) => lineOf(streetWorks[key][language], amounts)),
      },
      { title: texts.bySource, lines: byTitle(totalsBySource(streets), source) },
      { title: texts.byQuarter, lines: byTitle(totalsByQuarter(streets), quarter) },
    ],
    all: lineOf(texts.total[language], sumOf(streets.flatMap(({ works: each }) => each))),
  };
}

const lineOf = (text: string, { estimate_som, accepted_som }: PlanAmounts): TotalLine => ({
  text,
  planned: estimate_som,
  accepted: accepted_som,
});
