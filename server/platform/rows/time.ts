import { z } from "zod";

/** Both ends belong to it; null is open. An end is a day of the city or an instant. */
export type Interval = { readonly from: string | null; readonly to: string | null };

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });

/** A day of the calendar that PostgreSQL knows too: it has no year zero. */
export const isDay = (text: string): boolean => day.safeParse(text).success && !text.startsWith("0000");

const isInstant = (text: string): boolean => instant.safeParse(text).success && !text.startsWith("0000");

const isMoment = (text: string): boolean => isDay(text) || isInstant(text);

/** `2013-05-23`, `2013-05-23T12:00:00Z`, `2013-01-01/2014-01-01`, `../2014-01-01`, `2013-01-01/..`; undefined when it is none of these. */
export function readInterval(text: string): Interval | undefined {
  const ends = text.split("/");
  if (ends.length === 1) return isMoment(text) ? { from: text, to: text } : undefined;
  const [from = "", to = ""] = ends.map((end) => (end === ".." ? "" : end));
  if (ends.length > 2 || (from !== "" && !isMoment(from)) || (to !== "" && !isMoment(to))) return undefined;
  if (from !== "" && to !== "" && Date.parse(from) > Date.parse(to)) return undefined;
  return { from: from || null, to: to || null };
}
