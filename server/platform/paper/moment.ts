import { dateOnPaper } from "./date-on-paper.ts";

/** A day as YYYY-MM-DD and a time of day as HH:MM, on the city's clocks. */
export type Moment = { readonly day: string; readonly clock: string };

export function momentIn(timeZone: string): (instant: string) => Moment {
  // Swedish writes "2026-11-29 14:05" in every engine.
  const format = new Intl.DateTimeFormat("sv-SE", {
    ...{ timeZone, dateStyle: "short", timeStyle: "short" },
  });
  return (instant) => {
    const [day = "", clock = ""] = format.format(new Date(instant)).split(" ");
    return { day, clock };
  };
}

/** "29.11.2026, 14:05" */
export const momentOnPaper = ({ day, clock }: Moment): string => `${dateOnPaper(day)}, ${clock}`;
