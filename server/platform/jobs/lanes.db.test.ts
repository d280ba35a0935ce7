import { afterAll, expect, test } from "vitest";
import { z } from "zod";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import type { JobKind } from "./job-kind.ts";
import { jobRow, selectJob } from "./queries.ts";

const db = await testDatabase();
const app = await testApp(db);

let release: () => void = () => undefined;
const released = new Promise<void>((resolve) => {
  release = resolve;
});
afterAll(() => release());
const begun: string[] = [];
const kind = (id: string, more: Partial<JobKind> = {}): JobKind => ({
  ...{ id, params: z.unknown(), timeLimitMs: 60_000 },
  run: (_, { jobId }) => {
    begun.push(jobId);
    return Promise.resolve({});
  },
  ...more,
});
app.jobs.register(
  kind("load", {
    run: async (_, { jobId, signal }) => {
      begun.push(jobId);
      const stopped = new Promise((_resolve, reject) =>
        signal.addEventListener("abort", () => reject(new Error("stopped"))),
      );
      await Promise.race([released, stopped]);
    },
  }),
);
app.jobs.register(kind("sheet of a test", { short: true }));
await app.ready();

const enqueue = (id: string): Promise<string> =>
  db.write({ actor: "system" }, (tx) => app.jobs.enqueue(tx, { kind: id, params: {}, actor: "system" }));
const stateOf = async (id: string) => (await db.first(jobRow, selectJob(id)))?.state;

const becomes = (id: string, state: string): Promise<void> =>
  expect.poll(() => stateOf(id), { timeout: 15_000 }).toBe(state);

test("a short job does not wait behind a long one, which goes on undisturbed", async () => {
  const load = await enqueue("load");
  await becomes(load, "running");
  const waiting = await enqueue("load");
  const sheets = [await enqueue("sheet of a test"), await enqueue("sheet of a test")];
  for (const sheet of sheets) await becomes(sheet, "done");
  expect([await stateOf(load), await stateOf(waiting)]).toEqual(["running", "queued"]);
  expect(begun.filter((id) => id === load).length).toBe(1);
  await app.jobs.cancel(load);
  await becomes(load, "cancelled");
  await becomes(waiting, "running");
  release();
  await becomes(waiting, "done");
});
