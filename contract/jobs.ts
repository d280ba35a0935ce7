import { z } from "zod";
import { problem } from "./problem.ts";

export const jobStates = ["queued", "running", "done", "failed", "cancelled"] as const;

/** Long work of the server. Its result is kept for 30 days. */
export const job = z.object({
  id: z.uuid(),
  kind: z.string(),
  state: z.enum(jobStates),
  /** From 0 to 1; null while nobody can tell. */
  progress: z.number().nullable(),
  /** What it is doing now, in the language of the request. */
  message: z.string().nullable(),
  result: z.unknown(),
  /** Why it failed. */
  problem: problem.nullable(),
  created_at: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable(),
});

export type Job = z.output<typeof job>;

export const isOver = ({ state }: Pick<Job, "state">): boolean => state !== "queued" && state !== "running";
