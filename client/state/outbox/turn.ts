import { isUnreached, Problem } from "#client/api/problem.ts";
import type { Entry, EntryState } from "./entry.ts";

/** A photo waits for the fault that it shows, a step for the step before it; a step does not wait for photos. */
const goesBefore = (first: Entry, second: Entry): boolean =>
  first.seq < second.seq &&
  first.subject === second.subject &&
  (first.id === first.subject || first.kind === second.kind);

/** What is sent next, in the order of making; `tried` had their turn in this round. */
export const nextToSend = (entries: readonly Entry[], tried: ReadonlySet<number>): Entry | undefined =>
  entries
    .toSorted((a, b) => a.seq - b.seq)
    .find((entry) => entry.state === "waiting" && !tried.has(entry.seq) && isItsTurn(entries, entry));

export const isItsTurn = (entries: readonly Entry[], entry: Entry): boolean =>
  !entries.some((other) => goesBefore(other, entry));

/** What has no sense without it: all that is about a thing that was never made. */
export const withoutSense = (entries: readonly Entry[], entry: Entry): readonly Entry[] =>
  entry.id === entry.subject
    ? entries.filter(({ subject, seq }) => subject === entry.subject && seq !== entry.seq)
    : [];

export type AfterFailure = {
  readonly entry: Entry;
  /** Whether other entries may succeed now. */
  readonly goOn: boolean;
};

function stateAfter(status: number): EntryState {
  if (status === 0 || status === 401 || status === 408 || status === 429 || status >= 500) return "waiting";
  return status === 409 || status === 412 ? "conflict" : "refused";
}

/** What a failure does to an entry. Only what the server has judged stops waiting. */
export function afterFailure(entry: Entry, error: unknown): AfterFailure {
  const tried = { ...entry, tries: entry.tries + 1 };
  if (!(error instanceof Problem) || isUnreached(error))
    return { entry: { ...tried, problem: null }, goOn: false };
  const { status } = error;
  return {
    entry: { ...tried, state: stateAfter(status), problem: error.body },
    goOn: status !== 401 && status !== 408 && status !== 429,
  };
}

const firstPauseMs = 4000;
const longestPauseMs = 5 * 60_000;

/** Until what waits is tried again without anybody asking, after so many rounds without success. */
export const pauseMs = (rounds: number): number => Math.min(firstPauseMs * 2 ** rounds, longestPauseMs);
