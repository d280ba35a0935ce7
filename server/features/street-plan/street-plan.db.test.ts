import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { estimateOf } from "#contract/street-plan-money.ts";
import {
  loadPlanCity,
  pipeWork,
  planCity,
  planDeskOf,
  planYear,
  shares,
  work,
} from "#test/support/plan-desk.ts";
import { squareOf, write } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
await loadPlanCity(db);
const app = await testApp(db);
await app.ready();
const { person, propose, made, step, take, read, yearAs, contents } = planDeskOf(app, db);
const engineer = await person(["engineer"]);
const planner = await person(["planner"]);

const roadSom = 900_500;
const pipeSom = estimateOf(120.55, "3200.3333") ?? 0;

describe("a proposal", () => {
  test("is priced, numbered and laid over the quarters of its corridor", async () => {
    const { item, steps } = await made(engineer);
    expect(item).toMatchObject({
      code: `КП-1/${planYear}`,
      version: 1,
      stage: "proposed",
      renews_surface: true,
      opens_ground: true,
      amounts: { estimate_som: roadSom + pipeSom, approved_som: null, paid_som: null },
      street: { id: planCity.street, owner: null, ended_on: null },
    });
    expect(item.works.map(({ work: of, estimate_som }) => [of, estimate_som])).toEqual([
      ["road", roadSom],
      ["water", pipeSom],
    ]);
    expect(item.shares.map(({ percent }) => percent)).toEqual([66.67, 33.33]);
    expect(item.quarters.map(({ quarter_id }) => quarter_id).sort()).toEqual(
      [planCity.west, planCity.north, null].sort(),
    );
    const area = (id: string | null) => item.quarters.find((each) => each.quarter_id === id)?.area_m2 ?? 0;
    const whole = area(planCity.west) + area(planCity.north) + area(null);
    expect(whole / (item.length_m * 15)).toBeCloseTo(1, 1);
    // The last three tenths face nothing, but for the reach of the street's width around the last corner.
    expect(area(null) / whole).toBeCloseTo(0.3 - 20 / item.length_m, 1);
    expect(area(planCity.west)).toBeGreaterThan(area(planCity.north) * 3);
    expect(steps.map(({ action, to_stage, by }) => [action, to_stage, by])).toEqual([
      ["create", "proposed", engineer.name],
    ]);
    expect((await yearAs(planner)).streets.map(({ id }) => id)).toContain(item.id);
  });

  test("of a part of a street has the line and the length of that part", async () => {
    const { item } = await made(engineer, { from_chainage_m: 100, to_chainage_m: 250.5 });
    expect(item.length_m).toBeCloseTo(150.5, 1);
    expect(item.line[0]?.[0]).toBeGreaterThan(74.841);
  });

  test("sent twice is written once", async () => {
    const id = randomUUID();
    const first = await made(engineer, { id });
    expect(
      await made(engineer, { id, works: first.item.works.map(({ id: of }) => work({ id: of })) }),
    ).toEqual(first);
  });

  test("may have neither price nor shares, and does not leave its stage so", async () => {
    const thread = await made(engineer, { works: [work({ unit_price_id: null })], shares: [] });
    expect(thread.item.amounts.estimate_som).toBeNull();
    const { status, body } = await step(engineer, thread.item.id, { action: "draft", version: 1 });
    expect([status, body.errors.map(({ code }: { code: string }) => code)]).toEqual([
      422,
      ["no-price", "shares-do-not-add-up"],
    ]);
  });

  test("keeps its words as text", async () => {
    const { item } = await made(engineer, { reason: "<script>alert(1)</script>" });
    expect(item.reason).toBe("<script>alert(1)</script>");
  });
});

describe("an edit", () => {
  test("adds, changes and takes out works, and keeps in its step what stood there", async () => {
    const thread = await made(engineer, { shares });
    const [road] = thread.item.works;
    const next = await take(engineer, thread, {
      action: "edit",
      ...contents({
        works: [
          work({ id: road?.id, quantity: 10.5 }),
          work({ quantity: 4, unit_price_id: planCity.patching }),
        ],
        shares: [{ funding_source_id: planCity.grant, percent: 100 }],
      }),
    });
    expect(next.item.works.map(({ estimate_som }) => estimate_som).sort()).toEqual([1800, 9455]);
    expect(next.item.amounts.estimate_som).toBe(11_255);
    expect(next.item).toMatchObject({ opens_ground: false, version: 2 });
    const last = next.steps.at(-1);
    expect(last).toMatchObject({ action: "edit" });
    expect(JSON.parse(last?.before ?? "").works).toHaveLength(2);
    expect(JSON.parse(last?.after ?? "").shares).toEqual([
      { funding_source_id: planCity.grant, percent: 100 },
    ]);
  });

  test("that changes nothing writes nothing", async () => {
    const thread = await made(engineer);
    const same = thread.item.works.map(({ id, work: of, quantity, unit, quantity_basis, unit_price_id }) => ({
      ...{ id, work: of, quantity, unit, quantity_basis, unit_price_id },
    }));
    const next = await take(engineer, thread, { action: "edit", ...contents({ works: same }) });
    expect([next.item.version, next.steps.length]).toEqual([1, 1]);
  });

  test("over what somebody else has changed is refused with both versions", async () => {
    const { item } = await made(engineer);
    await step(planner, item.id, { action: "draft", version: 1 });
    const { status, body } = await step(engineer, item.id, { action: "edit", version: 1, ...contents() });
    expect([status, body.errors[0].theirs.stage, body.errors[0].mine.action]).toEqual([412, "draft", "edit"]);
  });

  test("over what the same person has changed in another window is refused too", async () => {
    const { item } = await made(engineer);
    await step(engineer, item.id, { action: "draft", version: 1 });
    const { status } = await step(engineer, item.id, { action: "edit", version: 1, ...contents() });
    expect(status).toBe(412);
  });

  test("a comment turns no step away", async () => {
    const thread = await made(engineer);
    await step(planner, thread.item.id, { action: "comment", text: "Арыкты да кошолу" });
    const next = await take(engineer, thread, { action: "draft" });
    expect(next.item).toMatchObject({ stage: "draft", version: 3 });
    expect((await read(planner, thread.item.id)).steps.map(({ action }) => action)).toEqual([
      "create",
      "comment",
      "draft",
    ]);
  });
});

test("a network row that a renewal replaces is named for who may read it", async () => {
  const [, main] = planCity.mains;
  const { item } = await made(engineer, {
    works: [pipeWork({ assets: [{ layer: "water_main", id: main }] })],
  });
  expect(item.works[0]?.assets).toEqual([{ layer: "water_main", id: main, code: "В-2" }]);
  const unknown = await propose(engineer, {
    works: [pipeWork({ assets: [{ layer: "sewer_pipe", id: main }] })],
  });
  expect([unknown.status, unknown.body.errors[0].code]).toEqual([422, "no-such-row"]);
});

test("a street between quarters that end at its red lines is shared out between both sides", async () => {
  const [north, south] = [randomUUID(), randomUUID()];
  const quarter = (id: string, y: number) => ({
    ...{ op: "create" as const, layer: "quarter", id },
    row: { name_ky: "Квартал", valid_from: "1990-01-01", geom: squareOf(74.8399, y, 0.0102) },
  });
  await write(db, [quarter(north, 42.8801), quarter(south, 42.88 - 0.0102 - 0.0001)]);
  const { item } = await made(engineer, { street_id: planCity.otherStreet });
  expect(item.quarters.map(({ quarter_id }) => quarter_id).sort()).toEqual([north, south].sort());
  for (const { area_m2 } of item.quarters) expect(area_m2 / (item.length_m * 15)).toBeCloseTo(0.5, 1);
});
