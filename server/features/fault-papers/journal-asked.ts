import { z } from "zod";
import { longestJournalDays } from "#contract/fault-papers.ts";
import { type FaultNetwork, faultNetworks } from "#contract/faults.ts";
import { formParameters } from "#server/platform/paper/report-form.ts";
import { invalidParameter, oneOf, parameterText, type Query } from "#server/platform/rows/parameters.ts";
import { isDay } from "#server/platform/rows/time.ts";
import { dayCure, lengthCure, orderCure } from "./refusals.ts";

const text = z.union([z.string(), z.array(z.string())]).optional();
export const journalQuery = z.strictObject({ from: text, to: text, network: text, ...formParameters });

export type JournalAsked = {
  readonly from: string;
  readonly to: string;
  readonly network: FaultNetwork | null;
};

/** Both days belong to it. Left out, a journal is that of today; with one day named, of that day. */
export function readJournal(query: Query, today: string): JournalAsked {
  const day = (name: "from" | "to"): string | undefined => {
    const given = parameterText(query, name);
    if (given !== undefined && !isDay(given)) throw invalidParameter(name, given, dayCure);
    return given;
  };
  const [first, last] = [day("from"), day("to")];
  const from = first ?? last ?? today;
  const to = last ?? from;
  if (from > to) throw invalidParameter("from", from, orderCure);
  if ((Date.parse(to) - Date.parse(from)) / 86_400_000 >= longestJournalDays)
    throw invalidParameter("from", from, lengthCure);
  const given = parameterText(query, "network");
  const network = faultNetworks.find((known) => known === given);
  if (given !== undefined && !network) throw invalidParameter("network", given, oneOf(faultNetworks));
  return { from, to, network: network ?? null };
}
