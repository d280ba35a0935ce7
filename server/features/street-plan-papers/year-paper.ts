import type { PlanDecision, PlanYear } from "#contract/street-plan.ts";
import type { DrawnRow } from "#painter/drawing.ts";
import type { PlanePoint } from "#painter/frame.ts";
import type { ReadLayer } from "#server/platform/paper/drawn-rows.ts";

/** A small map of the city with the streets of the year, each with its number in the list. */
export type YearMap = {
  readonly ground: readonly ReadLayer[];
  readonly streets: readonly (DrawnRow & { readonly number: number; readonly street: string })[];
  readonly centre: PlanePoint;
  readonly scale: number;
  readonly latitude: number;
};

/** What the paper of a year is made from; the thread that draws asks nobody. */
export type YearPaper = {
  /** Its streets in the order of their numbers on the paper. */
  readonly plan: PlanYear;
  readonly city: string;
  /** Of the live page of the year. */
  readonly address: string;
  /** YYYY-MM-DD. */
  readonly printedOn: string;
  /** Null: no street of the city has a shape. */
  readonly map: YearMap | null;
};

export const isSamplePaper = ({ plan }: Pick<YearPaper, "plan">): boolean =>
  plan.decision?.synthetic === true || plan.streets.some(({ synthetic }) => synthetic);

/** What the text about the votes is filled with. */
export const votesOf = ({ votes_for, votes_against, votes_abstained }: PlanDecision) => ({
  ...{ votes_for, votes_against, votes_abstained },
});
