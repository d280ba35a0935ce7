import type { DigPermitState } from "#contract/dig-permit-moves.ts";
import type { SamplePermit } from "./permits-of-2013.ts";

export type Step = {
  readonly action: string;
  readonly by: string;
  /** MM-DD of 2013. */
  readonly day: string;
  readonly to?: DigPermitState;
  readonly text?: string;
};

/** What an owner asks of those who dig beside its cable or pipe; the others ask for nothing. */
export const terms: Readonly<Record<string, string>> = {
  "ORG-07": "Кабелдин жанында кол менен казуу, биздин адамды чакыруу",
  "ORG-08": "До вскрытия вызвать представителя газового хозяйства",
};

/** Everybody is made up, and is called so. */
export const people = {
  clerk: "Үлгү иш кагазчы",
  planner: "Үлгү шаар куруучу",
  engineer: "Үлгү инженер",
  crew: "Үлгү бригадир",
  owner: "Үлгү ээ өкүлү",
} as const;

/** How a permit came to where it stands, apart from the owners' signatures. */
export function courseOf(permit: SamplePermit): Step[] {
  const { clerk, planner, engineer, crew } = people;
  const { requested, issued, opened, restored, again, accepted, ended, state } = permit;
  const moves: Step[] = [];
  const add = (day: string | undefined, step: Omit<Step, "day">): void => {
    if (day !== undefined) moves.push({ ...step, day });
  };
  add(requested, { action: "create", by: clerk, to: "requested", text: permit.reason });
  add(issued, { action: "issue", by: clerk, to: "issued" });
  add(opened, { action: "open", by: crew, to: "opened" });
  add(restored, { action: "restore", by: crew, to: "restored" });
  add(again?.[0], {
    action: "return",
    by: engineer,
    to: "opened",
    text: "Топурак чөгүп калды, кайра тыгыздалсын",
  });
  add(again?.[1], { action: "restore", by: crew, to: "restored" });
  add(accepted, { action: "accept", by: engineer, to: "accepted" });
  if (state === "refused")
    add(ended?.[0], { action: "refuse", by: planner, to: "refused", text: ended?.[1] ?? "" });
  if (state === "cancelled")
    add(ended?.[0], { action: "cancel", by: clerk, to: "cancelled", text: ended?.[1] ?? "" });
  return moves;
}
