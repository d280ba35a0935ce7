import type { PlanStage } from "#contract/street-plan-moves.ts";
import type { Planned } from "./planned.ts";

/** The council has decided on the years up to this one. */
export const lastDecidedYear = 2014;

/** Of the streets of 2014, in their order; those that were changed have to have gone as far as `adjusted`. */
const of2014: readonly PlanStage[] = [
  "adjusted",
  "tender",
  "approved",
  "in_work",
  "contracted",
  "approved",
  "tender",
  "contracted",
  "approved",
  "approved",
];

/** Most works of the last year done are under warranty, some acts are fresh. */
const freshOf2013 = [3, 7, 10];

export function stageOf({ year, number }: Pick<Planned, "year" | "number">): PlanStage {
  if (year === 2013 && freshOf2013.includes(number)) return "accepted";
  if (year < lastDecidedYear) return "warranty";
  if (year === lastDecidedYear) return of2014[number - 1] ?? "approved";
  if (year === 2015) return "draft";
  return year === 2016 && number <= 7 ? "draft" : "proposed";
}
