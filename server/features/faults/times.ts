import { type FaultState, type FaultTime, faultTimes, timeOutOfOrder } from "#contract/fault-moves.ts";
import { inFuture, tooOld, wrongOrder } from "./time-refusals.ts";

export type Given = { readonly at: string; readonly approximate: boolean };
export type GivenTimes = Readonly<Partial<Record<FaultTime, Given | null | undefined>>>;
type Column = `${FaultTime}_at`;
type Columns = Readonly<Record<Column, string | null>>;

/** A telephone's clock may be a little ahead. */
const toleratedMs = 5 * 60_000;
/** No book of the city is older; an earlier year is a slip of the pen. */
const earliest = Date.parse("1950-01-01T00:00:00Z");

/** The instant as it is stored: never after now. */
export function readInstant(time: FaultTime, at: string, now: Date): string {
  const given = Date.parse(at);
  if (given > now.getTime() + toleratedMs) throw inFuture(time, at);
  if (given < earliest) throw tooOld(time, at);
  return new Date(Math.min(given, now.getTime())).toISOString();
}

/** Columns of the times that were given; null makes one unknown. */
export function timeColumns(given: GivenTimes, now: Date): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    faultTimes.flatMap((time) => {
      const value = given[time];
      if (value === undefined) return [];
      return [
        [`${time}_at`, value && readInstant(time, value.at, now)],
        [`${time}_approximate`, value?.approximate ?? null],
      ];
    }),
  );
}

const known = (row: Partial<Columns>) =>
  Object.fromEntries(faultTimes.map((time) => [time, row[`${time}_at`] ?? null]));

/** Throws for a row whose known times do not follow each other. */
export function checkOrder(row: Partial<Columns>): void {
  const times = known(row);
  const wrong = timeOutOfOrder(times);
  if (wrong) throw wrongOrder(wrong, { time: times[wrong.time] ?? "", before: times[wrong.before] ?? "" });
}

const stateAfter: Readonly<Record<FaultTime, FaultState>> = {
  aware: "new",
  located: "new",
  isolated: "isolated",
  repaired: "repaired",
  restored: "restored",
};

/** Where a line of a paper book stands: at the last time that it knows. */
export const stateOf = (given: GivenTimes): FaultState =>
  stateAfter[faultTimes.findLast((time) => given[time]) ?? "aware"];
