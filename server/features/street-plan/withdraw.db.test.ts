import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { loadPlanCity, pipeWork, planDeskOf } from "#test/support/plan-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
await loadPlanCity(db);
const app = await testApp(db);
await app.ready();
const { person, made, step, take, read, yearAs, decide, contents, send } = planDeskOf(app, db);
const engineer = await person(["engineer"]);
const colleague = await person(["engineer"]);
const planner = await person(["planner"]);
const clerk = await person(["clerk"]);
const finance = await person(["finance"]);
const withdraw = { action: "withdraw", text: "Эки жолу жазылып калган" };
const bare = { works: [], shares: [] };
const code = ({ body }: Awaited<ReturnType<typeof step>>): string | undefined => body.errors?.[0]?.code;

async function drawnIn(year: number): Promise<readonly string[]> {
  const query = `plan_year=${year}&datetime=${year}-12-31T00:00:00Z&limit=1000`;
  const { body } = await send(engineer, "GET", `/ogc/collections/plan_item/items?${query}`);
  return body.features.map(({ id }: { id: string }) => id);
}

describe("a withdrawn street", () => {
  test("is in no list, figure or map of its year, and keeps its history", async () => {
    const kept = await made(engineer);
    const mistaken = await made(engineer);
    const before = await yearAs(engineer);
    const { item, steps } = await take(engineer, mistaken, withdraw);
    expect(item).toMatchObject({ stage: "withdrawn", version: 2 });
    expect(steps.at(-1)).toMatchObject({
      ...{ action: "withdraw", text: withdraw.text, by: engineer.name },
      ...{ from_stage: "proposed", to_stage: "withdrawn" },
    });
    const after = await yearAs(engineer);
    expect(after.streets.map(({ id }) => id)).toEqual([kept.item.id]);
    expect(after.withdrawn.map(({ id }) => id)).toEqual([item.id]);
    expect(before.years).toMatchObject([{ streets: 2 }]);
    expect(after.years).toMatchObject([{ streets: 1, planned_som: (before.years[0]?.planned_som ?? 0) / 2 }]);
    expect(await drawnIn(2018)).toEqual([kept.item.id]);
  });

  test("is in no conflict, and its year has nothing to print", async () => {
    const pipe = [pipeWork({ unit_price_id: null })];
    const { item } = await made(engineer, { year: 2019, works: pipe });
    const conflicts = async () =>
      JSON.stringify((await send(engineer, "GET", "/api/dig-once?year=2019")).body);
    expect(await conflicts()).toContain(item.id);
    await take(engineer, await read(engineer, item.id), withdraw);
    expect(await conflicts()).not.toContain(item.id);
    const paper = await send(planner, "POST", "/api/street-plan/years/2019/paper", {});
    expect([paper.status, paper.body.type]).toEqual([422, "/problems/nothing-planned"]);
  });

  test("has a reason, and is changed by nothing but being brought back", async () => {
    const thread = await made(engineer, { year: 2020, ...bare });
    const silent = await step(engineer, thread.item.id, { action: "withdraw", version: 1, text: "  " });
    expect([silent.status, code(silent)]).toEqual([422, "missing"]);
    const { item } = await take(engineer, thread, withdraw);
    const { id, version } = item;
    const edit = { action: "edit", version, ...contents({ year: 2020, ...bare }) };
    expect(code(await step(engineer, id, edit))).toBe("withdrawn");
    expect(code(await step(engineer, id, { action: "draft", version }))).toBe("out-of-turn");
    expect(code(await step(engineer, id, { ...withdraw, version }))).toBe("out-of-turn");
    expect((await step(clerk, id, { action: "comment", text: "Түшүнүктүү" })).status).toBe(200);
    const back = await take(engineer, await read(engineer, id), { action: "restore" });
    expect(back.item.stage).toBe("proposed");
    expect((await yearAs(engineer, 2020)).withdrawn).toEqual([]);
    expect(await drawnIn(2020)).toEqual([id]);
  });

  test("is its proposer's to withdraw; of others a planner or the council's secretary does it", async () => {
    const thread = await made(engineer);
    expect([thread.is_own, (await read(colleague, thread.item.id)).is_own]).toEqual([true, false]);
    for (const who of [colleague, finance]) {
      const answer = await step(who, thread.item.id, { ...withdraw, version: 1 }, "ru");
      expect([answer.status, code(answer)]).toEqual([403, "not-your-step"]);
      expect(answer.body.detail).toContain("тот, кто предложил улицу");
    }
    const gone = await take(clerk, await take(engineer, thread, { action: "draft" }), withdraw);
    const { version } = gone.item;
    expect(code(await step(colleague, gone.item.id, { action: "restore", version }))).toBe("not-your-step");
    const back = await take(planner, gone, { action: "restore" });
    expect([back.item.stage, back.item.amounts]).toEqual(["proposed", thread.item.amounts]);
  });

  test("is written once, and the second of two people sees what the first did", async () => {
    const { item } = await made(engineer, { year: 2021, ...bare });
    const once = { ...withdraw, id: randomUUID(), version: 1 };
    const [first, again] = [await step(engineer, item.id, once), await step(engineer, item.id, once)];
    expect([first.status, again.status, again.body.steps.length]).toEqual([200, 200, 2]);
    const edit = { action: "edit", version: 1, ...contents({ year: 2021, ...bare, reason: "Башка себеп" }) };
    const late = await step(planner, item.id, edit);
    expect([late.status, late.body.errors[0].theirs.stage]).toEqual([412, "withdrawn"]);
  });
});

test("what is withdrawn is not decided on, and does not come back into what was decided", async () => {
  const drafted = async () => await take(engineer, await made(engineer), { action: "draft" });
  const approved = await drafted();
  const gone = await take(engineer, await drafted(), withdraw);
  const never = await made(engineer);
  expect((await decide(clerk)).status).toBe(201);
  expect((await yearAs(null)).streets.map(({ id }) => id)).toEqual([approved.item.id]);
  const { version } = gone.item;
  const back = await step(engineer, gone.item.id, { action: "restore", version });
  expect([back.status, code(back)]).toEqual([422, "decided-meanwhile"]);
  const decided = await read(engineer, approved.item.id);
  const late = await step(engineer, decided.item.id, { ...withdraw, version: decided.item.version });
  expect([late.status, code(late)]).toEqual([422, "decided-already"]);
  // On a proposal that stayed one nothing was decided, neither before it goes nor before it comes back.
  const left = await take(engineer, never, withdraw);
  expect((await take(engineer, left, { action: "restore" })).item.stage).toBe("proposed");
});
