import { z } from "zod";
import { jobStates } from "#contract/jobs.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Wrong } from "../http/problems.ts";

export const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });

const wrong = z.looseObject({ code: z.string(), message: text, cure: text.optional() });

/** A problem as it is kept: in all languages, because whoever reads it may speak another one than who started the job. */
export const keptProblem = z.object({
  status: z.int(),
  type: z.string(),
  title: text,
  detail: text,
  wrongs: z.array(z.custom<Wrong>((value) => wrong.safeParse(value).success)),
});
export type KeptProblem = z.output<typeof keptProblem>;

export const jobRow = z.object({
  id: z.uuid(),
  kind: z.string(),
  state: z.enum(jobStates),
  progress: z.number().nullable(),
  message: text.nullable(),
  result: z.unknown(),
  problem: keptProblem.nullable(),
  actor: z.string(),
  created_at: z.string(),
  finished_at: z.string().nullable(),
});
export type JobRow = z.output<typeof jobRow>;

export const selectJob = (id: string): Sql => sql`
  select id, kind, state, progress, message, result, problem, actor, created_at, finished_at from job where id = ${id}::uuid`;

export type NewJob = { id: string; kind: string; params: unknown; actor: string; at: string };
export const insertJob = ({ id, kind, params, actor, at }: NewJob): Sql => sql`
  insert into job (id, kind, params, actor, created_at)
  values (${id}::uuid, ${kind}, ${JSON.stringify(params)}::jsonb, ${actor}, ${at}::timestamptz)`;

export const claimedJob = z.object({
  id: z.uuid(),
  kind: z.string(),
  params: z.unknown(),
  actor: z.string(),
  attempt: z.int(),
});
export const selectQueued = (kinds: readonly string[]): Sql => sql`
  select id::text from job where state = 'queued' and kind = any(${kinds}::text[])
  order by created_at, id limit 1 for update skip locked`;
export const claimJob = (id: string, runner: string, at: string): Sql => sql`
  update job set state = 'running', runner = ${runner}, attempt = attempt + 1, progress = null, heartbeat_at = ${at}::timestamptz,
    started_at = coalesce(started_at, ${at}::timestamptz)
  where id = ${id}::uuid
  returning id, kind, params, actor, attempt`;

export const beat = (id: string, at: string, progress: number | null, message: unknown): Sql => sql`
  update job set heartbeat_at = ${at}::timestamptz, progress = ${progress}::float8,
    message = ${message === null ? null : JSON.stringify(message)}::jsonb
  where id = ${id}::uuid and state = 'running'`;

type End = {
  state: "done" | "failed" | "cancelled" | "queued";
  at: string;
  result?: unknown;
  problem?: KeptProblem;
};
export const endJob = (id: string, { state, at, result, problem }: End): Sql => sql`
  update job set state = ${state}, progress = case when ${state}::text = 'done' then 1 else progress end,
    finished_at = case when ${state}::text = 'queued' then null else ${at}::timestamptz end,
    result = ${result === undefined ? null : JSON.stringify(result)}::jsonb,
    problem = ${problem === undefined ? null : JSON.stringify(problem)}::jsonb
  where id = ${id}::uuid and state in ('queued', 'running')`;

export const runningJob = claimedJob.extend({
  cancel_requested: z.boolean(),
  runner: z.string().nullable(),
  stale: z.boolean(),
});
export const selectRunning = (before: string): Sql => sql`
  select id, kind, params, actor, attempt, cancel_requested, runner, heartbeat_at < ${before}::timestamptz as stale
  from job where state = 'running'`;

export const requestCancel = (id: string): Sql =>
  sql`update job set cancel_requested = true where id = ${id}::uuid and state = 'running'`;

export const cancelQueued = (id: string, at: string): Sql => sql`
  update job set state = 'cancelled', finished_at = ${at}::timestamptz where id = ${id}::uuid and state = 'queued'
  returning id, kind, params, actor, attempt`;

export const deleteOld = (before: string): Sql =>
  sql`delete from job where finished_at < ${before}::timestamptz`;

/** Heard by whoever shows progress; the payload is the job's id, or `cancel <id>`. */
export const notify = (channel: string, payload: string): Sql =>
  sql`select pg_notify(${channel}::text, ${payload}::text)`;

export const anyQueued = (kinds: readonly string[]): Sql =>
  sql`select id::text from job where state = 'queued' and kind = any(${kinds}::text[]) limit 1`;
