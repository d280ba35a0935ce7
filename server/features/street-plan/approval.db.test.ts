import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { estimateOf, sumOf } from "#contract/street-plan-money.ts";
import {
  loadPlanCity,
  pipeWork,
  planCity,
  planDeskOf,
  planYear,
  shares,
  work,
} from "#test/support/plan-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
await loadPlanCity(db);
const app = await testApp(db);
await app.ready();
const { person, propose, made, step, take, read, yearAs, decide, contents, send } = planDeskOf(app, db);
const engineer = await person(["engineer"]);
const finance = await person(["finance"]);
const clerk = await person(["clerk"]);
const council = await person(["council"]);
const quarterHead = await person(["quarter_head"]);
const inPlan = (more: object = {}) => ({
  reason: "Кеңештин талабы",
  resolution_number: null,
  ...more,
});
const code = ({ body }: Awaited<ReturnType<typeof step>>): string | undefined => body.errors?.[0]?.code;

const pipeSom = estimateOf(120.55, "3200.3333") ?? 0;
const estimate = 900_500 + pipeSom;
const left = await made(engineer);
const still = await made(engineer);
const proposed = await made(engineer);

test("nothing is approved while the draft is empty", async () => {
  const answer = await decide(clerk);
  expect([answer.status, code(answer)]).toEqual([422, "empty-draft"]);
});

describe("the council's decision", () => {
  test("is entered by its secretary; neither an engineer nor a deputy decides", async () => {
    await take(engineer, left, { action: "draft" });
    await take(engineer, still, { action: "draft" });
    for (const who of [engineer, council, finance]) expect((await decide(who)).status, who.name).toBe(403);
    expect((await yearAs(engineer)).decision).toBeNull();
  });

  test.each([
    [{ votes_for: 8, votes_against: 8 }, "not-carried"],
    [{ decided_on: "2999-01-01" }, "in-the-future"],
    [{ resolution_number: "  " }, "missing"],
  ])("%j is refused", async (more, expected) => {
    const answer = await decide(clerk, planYear, more);
    expect([answer.status, code(answer)]).toEqual([422, expected]);
  });

  test("is not there for residents before it is taken", async () => {
    expect(await yearAs(null)).toMatchObject({ decision: null, streets: [], years: [], amendments: [] });
  });

  test("approves the draft, freezes its amounts and leaves proposals alone", async () => {
    const id = randomUUID();
    const answer = await decide(clerk, planYear, { id });
    expect(answer.status).toBe(201);
    expect(answer.body.decision).toMatchObject({ resolution_number: "12", votes_for: 15, has_file: false });
    const { item, steps, year_approved } = await read(engineer, left.item.id);
    expect(item).toMatchObject({
      stage: "approved",
      amounts: { estimate_som: estimate, approved_som: estimate },
    });
    expect(item.works.map(({ approved_som }) => approved_som)).toEqual([900_500, pipeSom]);
    expect(steps.at(-1)).toMatchObject({
      action: "approve",
      document: "12",
      amount_som: estimate,
      by: clerk.name,
    });
    expect([item.version, year_approved]).toEqual([3, true]);
    expect((await read(engineer, proposed.item.id)).item.stage).toBe("proposed");
    expect((await decide(clerk, planYear, { id })).status).toBe(201);
    const twice = await decide(clerk);
    expect([twice.status, code(twice), twice.body.errors[0].message]).toEqual([
      422,
      "approved-already",
      "The plan of 2018 is approved already (resolution No. 12).",
    ]);
  });
});

describe("an approved year", () => {
  test("is read without an account: no drafts, no names, no prices, no networks", async () => {
    for (const who of [null, quarterHead]) {
      const { streets, years, decision } = await yearAs(who);
      expect(decision).toMatchObject({ resolution_number: "12" });
      expect(streets.map(({ id }) => id)).toEqual([left.item.id, still.item.id]);
      expect(streets[0]?.works[0]).toMatchObject({ unit_price_id: null, price_title: null, assets: [] });
      expect(years).toMatchObject([{ year: planYear, streets: 2, approved: true }]);
      expect(JSON.stringify(streets)).not.toContain(engineer.name);
    }
    const thread = await app.inject({ url: `/api/street-plan/items/${left.item.id}` });
    expect(thread.statusCode).toBe(401);
  });

  test("changes by an amendment with a reason only", async () => {
    const { item } = await read(engineer, left.item.id);
    const edit = (more: object) =>
      step(engineer, item.id, { action: "edit", version: item.version, ...contents(more) });
    expect(code(await edit({}))).toBe("amendment-needed");
    expect(code(await edit({ amendment: inPlan({ reason: " " }) }))).toBe("missing");
    expect(code(await edit({ amendment: inPlan(), street_id: planCity.otherStreet }))).toBe("is-decided");
    expect(code(await propose(engineer))).toBe("amendment-needed");
    const drafted = await step(engineer, proposed.item.id, { action: "draft", version: 1 });
    expect(code(drafted)).toBe("amendment-needed");
  });

  test("an amendment keeps what was approved and says by how much it differs", async () => {
    const before = await read(engineer, left.item.id);
    const [road] = before.item.works;
    const added = work({ quantity: 10, unit_price_id: planCity.patching });
    const next = await take(engineer, before, {
      action: "edit",
      ...contents({ works: [work({ id: road?.id, quantity: 500 }), added], amendment: inPlan() }),
    });
    expect(next.item).toMatchObject({
      stage: "adjusted",
      opens_ground: false,
      amounts: { estimate_som: estimate + 4500, approved_som: estimate, adjusted_som: 450_250 + 4500 },
    });
    expect(
      Object.fromEntries(
        next.item.works.map(({ id, ...more }) => [id, [more.approved_som, more.adjusted_som]]),
      ),
    ).toEqual({
      [road?.id ?? ""]: [900_500, 450_250],
      [before.item.works[1]?.id ?? ""]: [pipeSom, 0],
      [added.id]: [null, 4500],
    });
    expect(next.steps.at(-1)).toMatchObject({
      action: "amend",
      from_stage: "approved",
      to_stage: "adjusted",
    });
    const again = await take(engineer, next, {
      action: "edit",
      ...contents({
        works: [work({ id: road?.id, quantity: 600 })],
        amendment: inPlan({ resolution_number: "14" }),
      }),
    });
    expect(again.item.works).toHaveLength(2);
    expect((await yearAs(engineer)).amendments).toMatchObject([
      { number: 1, adjusted_by_som: 454_750 - estimate, reason: "Кеңештин талабы", by: engineer.name },
      { number: 2, adjusted_by_som: 540_300 - 454_750, resolution_number: "14" },
    ]);
    expect((await yearAs(null)).amendments[0]).toMatchObject({ by: "" });
  });

  test("the bar of a year counts what was not adjusted as it was approved", async () => {
    const { streets, years } = await yearAs(null);
    const { amounts, planned_som } = years[0] ?? {};
    expect(amounts).toEqual(sumOf(streets.map((street) => street.amounts)));
    expect(planned_som).toBe(amounts?.adjusted_som);
  });

  test("a new street and a proposal come in as adjusted, whole and priced", async () => {
    const bare = await propose(engineer, {
      amendment: inPlan(),
      works: [work({ unit_price_id: null })],
      shares: [],
    });
    expect(bare.body.errors.map(({ code: each }: { code: string }) => each)).toEqual([
      "no-price",
      "shares-do-not-add-up",
    ]);
    const fresh = await made(engineer, { amendment: inPlan() });
    expect(fresh.item).toMatchObject({
      stage: "adjusted",
      amounts: { estimate_som: estimate, approved_som: null, adjusted_som: estimate },
    });
    const grown = await take(engineer, proposed, {
      action: "edit",
      ...contents({ works: [pipeWork({ quantity: 1 })], amendment: inPlan() }),
    });
    expect(grown.item).toMatchObject({ stage: "adjusted", amounts: { adjusted_som: 3200 } });
    expect((await yearAs(null)).streets).toHaveLength(4);
  });
});

describe("from contract to warranty", () => {
  const on = "2018-05-10";

  test("each phase keeps its own amounts, and a payment never exceeds its act", async () => {
    const start = await made(engineer, { amendment: inPlan(), works: [work()] });
    const [road] = start.item.works;
    const amounts = (amount_som: number) => [{ work_id: road?.id, amount_som }];
    expect(code(await step(engineer, start.item.id, { action: "start", version: 1, on }))).toBe(
      "out-of-turn",
    );
    const signed = await take(finance, await take(engineer, start, { action: "tender" }), {
      ...{ action: "contract", contractor: "ОсОО Жол", number: "К-7", on, amounts: amounts(880_000) },
    });
    expect(signed.item).toMatchObject({
      ...{ stage: "contracted", contractor: "ОсОО Жол", contract_number: "К-7" },
      amounts: { adjusted_som: 900_500, contract_som: 880_000, accepted_som: null },
    });
    const { item } = signed;
    const amended = await step(engineer, item.id, {
      ...{ action: "edit", version: item.version, ...contents({ amendment: inPlan() }) },
    });
    expect(code(amended)).toBe("under-contract");
    const begun = await take(engineer, signed, { action: "start", on });
    const advanced = await take(finance, begun, {
      action: "pay",
      document: "пл. 1",
      on,
      amounts: amounts(200_000),
    });
    const act = { action: "accept", act_number: "А-1", on, amounts: amounts(870_000) };
    const accepted = await take(engineer, advanced, act);
    expect(accepted.item).toMatchObject({ accepted_on: on, stage: "accepted" });
    const pay = { action: "pay", document: "пл. 2", on, version: accepted.item.version };
    const above = await step(finance, item.id, { ...pay, amounts: amounts(670_001) });
    expect([above.status, code(above), above.body.errors[0].cure]).toEqual([
      422,
      "paid-above-act",
      "Enter an amount so that all payments stay within 870000 som, or check the act.",
    ]);
    expect((await step(engineer, item.id, { ...pay, amounts: amounts(1) })).status).toBe(403);
    expect(code(await step(finance, item.id, { ...pay, amounts: [] }))).toBe("missing");
    const stranger = [{ work_id: randomUUID(), amount_som: 1 }];
    expect(code(await step(finance, item.id, { ...pay, amounts: stranger }))).toBe("no-such-row");
    const paid = await take(finance, accepted, { ...pay, amounts: amounts(670_000) });
    expect(paid.item.amounts).toMatchObject({
      contract_som: 880_000,
      accepted_som: 870_000,
      paid_som: 870_000,
    });
    const early = { action: "warrant", version: paid.item.version, until: "2018-05-09" };
    expect(code(await step(engineer, item.id, early))).toBe("before-act");
    const warranted = await take(engineer, paid, { action: "warrant" });
    expect(warranted.item).toMatchObject({ stage: "warranty", warranty_until: "2021-05-10" });
    expect(warranted.steps.map(({ action, amount_som }) => [action, amount_som])).toEqual([
      ...[
        ["amend", null],
        ["tender", null],
        ["contract", 880_000],
        ["start", null],
      ],
      ...[
        ["pay", 200_000],
        ["accept", 870_000],
        ["pay", 670_000],
        ["warrant", null],
      ],
    ]);
    expect(warranted.item.works[0]).toMatchObject({ paid_som: 870_000, contract_som: 880_000 });
  });

  test("what is written down as done has happened", async () => {
    const thread = await made(engineer, { amendment: inPlan(), works: [work()] });
    const [road] = thread.item.works;
    const answer = await step(engineer, thread.item.id, {
      ...{ action: "contract", version: 1, contractor: "ОсОО", number: "1", on: "2999-01-01" },
      amounts: [{ work_id: road?.id, amount_som: 1 }],
    });
    expect(code(answer)).toBe("in-the-future");
  });
});

test("a year stays whole when two change it at once", async () => {
  const makes = await Promise.all(
    [1, 2, 3, 4].map((n) => made(engineer, { year: 2019, works: [], shares: [], reason: `${n}` })),
  );
  expect(makes.map(({ item }) => item.code).sort()).toEqual([1, 2, 3, 4].map((n) => `КП-${n}/2019`));
  const moved = await step(engineer, makes[0]?.item.id ?? "", {
    ...{ action: "edit", version: 1, ...contents({ year: 2020, works: [], shares }) },
  });
  expect([moved.status, moved.body.item?.code, moved.body.item?.year]).toEqual([200, "КП-1/2020", 2020]);
});

test("rows of the plan are not written past their steps", async () => {
  const answer = await send(engineer, "POST", "/api/changes", {
    id: randomUUID(),
    operations: [{ op: "patch", layer: "plan_item", id: left.item.id, version: 9, row: { paid_som: 1 } }],
  });
  expect([answer.status, code(answer)]).toEqual([403, "not-allowed"]);
});
