import { fold } from "#client/i18n/fold.ts";
import type { PlannedStreet, PlannedWork, PlanYear } from "#contract/street-plan.ts";
import { plannedOf } from "#contract/street-plan-money.ts";
import type { PlanStage } from "#contract/street-plan-moves.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import { languages } from "#layers/kit/text.ts";

export type Filter = {
  readonly stage: PlanStage | null;
  readonly work: PlannedWork["work"] | null;
  readonly words: string;
};

export const noFilter: Filter = { stage: null, work: null, words: "" };

/** Everything of a street in the plan that words are looked for in, in all languages. */
const haystackOf = ({ code, street, stage, reason, contractor, works }: PlannedStreet): string =>
  fold(
    [
      code,
      reason,
      contractor,
      ...languages.flatMap((language) => [
        street.name[language],
        layer.fields.stage.values[stage][language],
        ...works.map(({ work }) => streetWorks[work][language]),
      ]),
    ]
      .filter(Boolean)
      .join(" "),
  );

export function fitting(
  all: readonly PlannedStreet[],
  { stage, work, words }: Filter,
): readonly PlannedStreet[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return all.filter(
    (item) =>
      (stage === null || item.stage === stage) &&
      (work === null || item.works.some((line) => line.work === work)) &&
      (wanted.length === 0 || wanted.every((word) => haystackOf(item).includes(word))),
  );
}

/** What the list and the map show of a year; streets that were withdrawn only where somebody asks for them. */
export const listed = ({ streets, withdrawn }: PlanYear, filter: Filter): readonly PlannedStreet[] =>
  fitting(filter.stage === "withdrawn" ? withdrawn : streets, filter);

/** Years that can be opened: those with data and the next one. A city without a plan begins with the coming year. */
export function yearsToOpen(known: readonly number[], now: number): readonly number[] {
  const sorted = [...new Set(known)].sort((one, other) => one - other);
  const last = sorted.at(-1);
  return last === undefined ? [now, now + 1] : [...sorted, last + 1];
}

/** The work that costs most, whose letter stands for the street as on the map; null without works. */
export function mainWork({ works }: Pick<PlannedStreet, "works">): PlannedWork["work"] | null {
  const [first, ...others] = works.filter(({ quantity }) => quantity !== 0);
  if (!first) return null;
  const costOf = (work: PlannedWork): number => plannedOf(work) ?? -1;
  return others.reduce((most, one) => (costOf(one) > costOf(most) ? one : most), first).work;
}
