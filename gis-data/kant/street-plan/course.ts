import type { PlanStage } from "#contract/street-plan-moves.ts";
import { hasReached } from "./amounts.ts";
import type { Planned } from "./planned.ts";
import { amendmentResolutionOf, contractors, movedReasons, people, resolutionOf } from "./words.ts";

export type Step = {
  readonly action: string;
  readonly by: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly to?: PlanStage;
  readonly text?: string;
  readonly document?: string;
  /** Whose amounts the step writes down. */
  readonly money?: "contract" | "accepted" | "paid";
};

const two = (number: number): string => String(number).padStart(2, "0");

/** The sample council sits on the third Thursday of December or near it. */
export const decidedOn = (year: number): string => `${year - 1}-12-${20 - (year % 3)}`;

/** Days of a street's year, the streets one after the other. */
export function daysOf({ year, number }: Pick<Planned, "year" | "number">) {
  const on = (month: number, first: number): string => `${year}-${two(month)}-${two(first + number)}`;
  return {
    proposed: `${year - 1}-09-${two(4 + number)}`,
    drafted: `${year - 1}-11-${two(3 + number)}`,
    amended: on(2, 2),
    tendered: on(3, 2),
    contracted: on(4, 7),
    started: on(5, 5),
    accepted: on(8 + (number % 3), 9),
    warranted: on(11, 5),
    paid: on(12, 8),
    warrantyUntil: `${year + 3}-${two(8 + (number % 3))}-${two(9 + number)}`,
  };
}

export const contractorOf = ({ year, number }: Pick<Planned, "year" | "number">): string =>
  contractors[(year + number) % contractors.length] ?? contractors[0];
export const contractNumberOf = ({ year, number }: Pick<Planned, "year" | "number">): string =>
  `Үлгү-К-${number}/${year}`;
const actNumberOf = ({ year, number }: Pick<Planned, "year" | "number">): string =>
  `Үлгү-А-${number}/${year}`;

/** How a street came to where it stands, told in the order of its days. */
export function courseOf(planned: Planned, stage: PlanStage, reason: string): Step[] {
  const days = daysOf(planned);
  const { planner, engineer, clerk, finance } = people;
  const steps: Step[] = [{ action: "create", by: planner, day: days.proposed, to: "proposed", text: reason }];
  const add = (reached: PlanStage, step: Step): void => {
    if (hasReached(stage, reached)) steps.push(step);
  };
  add("draft", { action: "draft", by: planner, day: days.drafted, to: "draft" });
  add("approved", {
    ...{ action: "approve", by: clerk, day: decidedOn(planned.year), to: "approved" },
    document: resolutionOf(planned.year),
  });
  if (planned.moved)
    add("adjusted", {
      ...{ action: "amend", by: engineer, day: days.amended, to: "adjusted" },
      text: movedReasons[planned.moved],
      document: amendmentResolutionOf(planned.year),
    });
  add("tender", { action: "tender", by: finance, day: days.tendered, to: "tender" });
  add("contracted", {
    ...{ action: "contract", by: finance, day: days.contracted, to: "contracted", money: "contract" },
    ...{ text: contractorOf(planned), document: contractNumberOf(planned) },
  });
  add("in_work", { action: "start", by: engineer, day: days.started, to: "in_work" });
  add("accepted", {
    ...{ action: "accept", by: engineer, day: days.accepted, to: "accepted", money: "accepted" },
    document: actNumberOf(planned),
  });
  add("warranty", { action: "warrant", by: engineer, day: days.warranted, to: "warranty" });
  add("accepted", {
    ...{ action: "pay", by: finance, day: days.paid, money: "paid" },
    document: `Үлгү-Т-${planned.number}/${planned.year}`,
  });
  return steps;
}
