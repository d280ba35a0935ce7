import { clockInBishkek, instantInBishkek } from "#client/i18n/format-date.ts";
import { parseTime } from "#client/i18n/parse-time.ts";

/** A time as it is written down: the hour may be missing, and it may be told from memory. */
export type Moment = { readonly day: string | null; readonly time: string; readonly approximate: boolean };
export const unknownMoment: Moment = { day: null, time: "", approximate: false };

export type ReadMoment =
  | { readonly at: string; readonly approximate: boolean }
  /** Nothing is written. */
  | null
  | "no-day"
  | "no-time";

/** A paper book often gives only the day: it is kept as noon, and as approximate. */
const noon = "12:00";

export function readMoment({ day, time, approximate }: Moment): ReadMoment {
  const typed = time.trim();
  if (day === null) return typed === "" ? null : "no-day";
  if (typed === "") return { at: instantInBishkek(day, noon), approximate: true };
  const clock = parseTime(typed);
  return clock === null ? "no-time" : { at: instantInBishkek(day, clock), approximate };
}

/** A stored time, to be corrected. */
export const momentOf = (at: string | null, approximate: boolean): Moment =>
  at === null ? unknownMoment : { ...clockInBishkek(at), approximate };
