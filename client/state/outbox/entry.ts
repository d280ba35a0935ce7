import type { Text } from "#client/i18n/text.ts";
import type { Problem as ProblemBody } from "#contract/problem.ts";

/** A write that may wait for the signal. */
export type Write = {
  /** Made by the writer; the server writes the same id once and gives its first answer again. */
  readonly id: string;
  /** What a feature calls such writes: "remark", "fault", "fault-step", "fault-file". */
  readonly kind: string;
  /** What it is, for the list of what waits. */
  readonly what: Text;
  /** By what its writer will know it: their own words, a number, the name of a photo. May be empty. */
  readonly words: string;
  /** The id of the thing that it makes or is about. The write that makes the thing has this id itself and goes first. */
  readonly subject: string;
  readonly method: "POST" | "PUT" | "PATCH";
  readonly path: string;
  /** Sent as JSON; a Blob as application/octet-stream. */
  readonly body: unknown;
};

/**
 * - `waiting`: for a signal, for its turn, or for its writer to sign in again;
 * - `refused`: the server has said what is wrong with it; only its writer goes on from there;
 * - `conflict`: the same, because somebody else has changed the thing meanwhile.
 */
export type EntryState = "waiting" | "refused" | "conflict";

/** A write that is kept on this device until the server has it. */
export type Entry = Write & {
  /** The order of making. */
  readonly seq: number;
  /** The id of who wrote it; null for somebody without an account. */
  readonly person: string | null;
  readonly madeAt: string;
  readonly state: EntryState;
  readonly tries: number;
  /** The server's words, where it has said something. */
  readonly problem: ProblemBody | null;
};
