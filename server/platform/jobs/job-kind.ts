import type { z } from "zod";
import type { Text } from "#layers/kit/text.ts";

export type JobTools = {
  readonly jobId: string;
  /** Who asked for it. */
  readonly actor: string;
  /** Aborted by a cancel, by the time limit and by the end of the server. Look at it between steps. */
  readonly signal: AbortSignal;
  /** Shown within half a second; costs nothing. `fraction` from 0 to 1, or null while nobody can tell. */
  progress(fraction: number | null, message?: Text): void;
};

/**
 * Long work. `run` may be started again from its beginning after the server was killed. It only waits and passes on:
 * what computes for more than some milliseconds belongs into a thread (thread.ts) or into the database.
 */
export type JobKind<P extends z.ZodType = z.ZodType> = {
  readonly id: string;
  readonly params: P;
  readonly timeLimitMs: number;
  /** Somebody sits and waits for it, and it takes seconds: it does not stand behind loads and imports. */
  readonly short?: true;
  run(params: z.output<P>, tools: JobTools): Promise<unknown>;
  /** It was cancelled before it began, or its process ended too often: puts right what waits for it. */
  gaveUp?(params: z.output<P>, actor: string, why: "cancelled" | "interrupted"): Promise<void>;
};
