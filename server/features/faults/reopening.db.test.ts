import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { deskOf, later, morning } from "#test/support/fault-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, make, step, read, send } = deskOf(app, db);
const dispatcher = await person(["dispatcher"]);
const engineer = await person(["engineer"]);
const crew = await person(["crew"]);

const code = ({ body }: Awaited<ReturnType<typeof step>>): string | undefined => body.errors?.[0]?.code;

test("a crew that comes back to a closed section neither finds nor closes it anew", async () => {
  const { fault } = await make(dispatcher, {
    times: { aware: { at: morning }, isolated: { at: later(20) }, repaired: { at: later(60) } },
  });
  await step(dispatcher, fault.id, { action: "reopen", version: 1, text: "Кармабайт" });
  await step(crew, fault.id, { action: "arrive", version: 2, at: later(90) });
  const { body } = await step(crew, fault.id, { action: "isolate", version: 3, at: later(95) });
  expect(body.fault).toMatchObject({ state: "isolated", located_at: null, isolated_at: later(20) });
});

describe("reopening", () => {
  test("clears the times that come anew and keeps them in the steps", async () => {
    const { fault } = await make(dispatcher, {
      times: {
        aware: { at: morning },
        located: { at: later(10) },
        isolated: { at: later(20) },
        repaired: { at: later(60) },
        restored: { at: later(70) },
      },
    });
    const without = await step(dispatcher, fault.id, { action: "reopen", version: 1 });
    expect(code(without)).toBe("missing");
    const { body } = await step(dispatcher, fault.id, {
      action: "reopen",
      version: 1,
      text: "Кайра агып жатат",
    });
    expect(body.fault).toMatchObject({
      state: "reopened",
      located_at: later(10),
      isolated_at: null,
      repaired_at: null,
      restored_at: null,
    });
    expect(body.steps.map(({ happened_at }: { happened_at: string }) => happened_at)).toEqual(
      expect.arrayContaining([later(20), later(60), later(70)]),
    );
  });

  test("from the repair leaves the section closed", async () => {
    const { fault } = await make(dispatcher, {
      times: { aware: { at: morning }, isolated: { at: later(20) }, repaired: { at: later(60) } },
    });
    const { body } = await step(dispatcher, fault.id, { action: "reopen", version: 1, text: "Кармабайт" });
    expect(body.fault).toMatchObject({ state: "reopened", isolated_at: later(20), repaired_at: null });
  });
});

describe("duplicates", () => {
  test("both are linked, and the original is answered", async () => {
    const original = (await make(dispatcher)).fault;
    const second = (await make(dispatcher)).fault;
    const { status, body } = await step(dispatcher, second.id, {
      action: "duplicate",
      version: 1,
      original_id: original.id,
    });
    expect([status, body.fault.id]).toEqual([200, original.id]);
    expect(body.duplicates).toEqual([{ id: second.id, code: second.code }]);
    const joined = await read(crew, second.id);
    expect(joined).toMatchObject({
      fault: { state: "duplicate", duplicate_of_id: original.id },
      duplicate_of: { id: original.id, code: original.code },
    });
    expect(joined.steps.at(-1)).toMatchObject({ action: "duplicate", after: original.code });
    const apart = await step(dispatcher, second.id, { action: "reopen", version: 2, text: "Башка жер" });
    expect(apart.body.fault).toMatchObject({ state: "reopened", duplicate_of_id: null });
    expect((await read(crew, original.id)).duplicates).toEqual([]);
  });

  test("make no chains", async () => {
    const [first, second, third] = [
      (await make(dispatcher)).fault,
      (await make(dispatcher)).fault,
      (await make(dispatcher)).fault,
    ];
    const join = (id: string, original_id: string) =>
      step(dispatcher, id, { action: "duplicate", version: 1, original_id });
    expect(code(await join(first.id, first.id))).toBe("itself");
    expect(code(await join(first.id, randomUUID()))).toBe("no-such-row");
    await join(second.id, first.id);
    const chained = await join(third.id, second.id);
    expect(code(chained)).toBe("is-duplicate");
    expect(chained.body.errors[0].cure).toContain(first.code);
    const head = await step(dispatcher, first.id, { action: "duplicate", version: 2, original_id: third.id });
    expect(code(head)).toBe("has-duplicates");
    const sewer = (await make(dispatcher, { network: "sewer", kind: "blockage" })).fault;
    expect(code(await join(sewer.id, third.id))).toBe("no-such-row");
  });
});

describe("crews", () => {
  test("are people of that role who can sign in", async () => {
    const { body } = await send(dispatcher, "GET", "/api/faults/crews");
    expect(body.crews).toEqual([{ id: crew.id, name: crew.name }]);
    const { fault } = await make(dispatcher);
    const other = await step(dispatcher, fault.id, { action: "assign", version: 1, crew_id: engineer.id });
    expect(code(other)).toBe("no-such-crew");
    const early = await step(dispatcher, fault.id, {
      action: "assign",
      version: 1,
      crew_id: crew.id,
      due_at: "2021-03-04T02:00:00Z",
    });
    expect([code(early), early.body.errors[0].field]).toEqual(["wrong-order", "due_at"]);
  });
});
