import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { FaultHead, FaultNumbers, FaultsPage } from "#contract/faults.ts";
import { fault } from "#layers/operations/fault.ts";
import { insertChange } from "#server/platform/changes/queries.ts";
import { updateRows } from "#server/platform/changes/write-rows.ts";
import { deskOf, later, morning } from "#test/support/fault-desk.ts";
import { loadSmallCity, smallCity } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, report, make, step, send } = deskOf(app, db);
const dispatcher = await person(["dispatcher"]);
const crew = await person(["crew"]);
const changeId = randomUUID();
const codes: Record<string, string> = {};

const at = (minutes: number) => ({ times: { aware: { at: later(minutes) } } });

beforeAll(async () => {
  await loadSmallCity(db);
  const [main = "", , , unknownMaterial = ""] = smallCity.mains;
  const made = {
    verified: await make(dispatcher, {
      address: "Үлгү-Торгой 7",
      street_id: smallCity.street,
      at: [74.8405, 42.89],
      asset: { layer: "water_main", id: main },
      times: {
        aware: { at: morning },
        located: { at: later(60) },
        isolated: { at: later(90) },
        repaired: { at: later(240) },
        restored: { at: later(270) },
      },
    }),
    older: await make(dispatcher, {
      ...at(1),
      at: [74.8435, 42.89],
      asset: { layer: "water_main", id: unknownMaterial },
    }),
    newer: await make(dispatcher, at(2)),
    emergency: await make(dispatcher, { ...at(3), urgency: "emergency" }),
    late: await make(dispatcher, { ...at(4), street_id: smallCity.street, at: [74.8412, 42.89] }),
    rejected: await make(dispatcher, at(5)),
    sewer: await make(dispatcher, { ...at(6), network: "sewer", kind: "blockage" }),
    former: await make(dispatcher, { times: { aware: { at: "2019-07-01T00:00:00Z" } } }),
  };
  for (const [name, { fault }] of Object.entries(made)) codes[name] = fault.code;
  const due = { crew_id: crew.id, due_at: later(600), at: later(10) };
  await step(dispatcher, made.late.fault.id, { action: "assign", version: 1, ...due });
  await step(dispatcher, made.rejected.fault.id, { action: "reject", version: 1, text: "Ката чалуу" });
  await db.write({ actor: "system", changeId }, async (tx) => {
    await tx.execute(
      insertChange({ id: changeId, actor: "system", reason: null, origin: "edit", undoes: null }),
    );
    await updateRows(tx, fault, [{ id: made.verified.fault.id, row: { connections_cut: 12 } }]);
  });
});

const list = async (query = "", who = dispatcher): Promise<FaultsPage> => {
  const { status, body } = await send(who, "GET", `/api/faults?${query}`);
  expect([status, body.detail]).toEqual([200, undefined]);
  return body;
};
const namesIn = (faults: readonly FaultHead[]): (string | undefined)[] =>
  faults.map(({ code }) => Object.keys(codes).find((name) => codes[name] === code));
const names = async (query: string, who = dispatcher) => namesIn((await list(query, who)).faults);

describe("a list", () => {
  const whole = ["late", "emergency", "former", "older", "newer", "sewer", "rejected", "verified"];

  test("begins with what is overdue, then emergencies, then the oldest; closed ones end it, the latest first", async () => {
    const page = await list();
    expect(namesIn(page.faults)).toEqual(whole);
    expect([page.total, page.overdue, page.next]).toEqual([8, 1, null]);
    expect(page.faults.map(({ overdue }) => overdue)).toEqual([true, ...Array(7).fill(false)]);
  });

  test("is turned page by page, and no fault stands on two or on none", async () => {
    const seen: (string | undefined)[] = [];
    for (let next: string | null = ""; next !== null; ) {
      const page: FaultsPage = await list(`limit=3${next && `&after=${next}`}`);
      expect(page.total).toBe(8);
      seen.push(...namesIn(page.faults));
      next = page.next;
    }
    expect(seen).toEqual(whole);
  });

  test.each([
    ["open=true", ["late", "emergency", "former", "older", "newer", "sewer"]],
    ["state=restored,rejected", ["rejected", "verified"]],
    ["network=sewer", ["sewer"]],
    ["network=water&kind=burst&open=true&year=2021", ["late", "emergency", "older", "newer"]],
    ["overdue=true", ["late"]],
    [`street=${smallCity.street}`, ["late", "verified"]],
    ["street=none&year=2019", ["former"]],
    [`asset=${smallCity.mains[0]}`, ["verified"]],
    ["age=60", ["verified"]],
    ["age=50", ["older"]],
    ["stage=isolation_to_restoration", ["verified"]],
    ["stage=whole&year=2019", []],
    ["q=торгой", ["verified"]],
    ["q=Агып Суу&network=sewer", ["sewer"]],
    ["bbox=74.8404,42.8899,74.8413,42.8901", ["late", "verified"]],
  ])("%s", async (query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test("of a crew is that of the person who asks", async () => {
    expect(await names("mine=true", crew)).toEqual(["late"]);
    expect(await names("mine=true")).toEqual([]);
    expect(await names(`crew=${crew.id}`)).toEqual(["late"]);
  });

  test.each(["state=broken", "street=x", "year=26", "age=7", "stage=x", "after=x", "open=no", "bbox=1"])(
    "%s is refused",
    async (query) => {
      const { status, body } = await send(dispatcher, "GET", `/api/faults?${query}`);
      expect([status, body.errors[0].field]).toEqual([400, query.split("=")[0]]);
    },
  );
});

describe("numbers", () => {
  const read = async (year: number): Promise<FaultNumbers> =>
    (await send(dispatcher, "GET", `/api/faults/numbers?year=${year}`)).body;

  test("count what was neither rejected nor repeated, by kind, street and age of the pipe", async () => {
    const numbers = await read(2021);
    expect(numbers.years).toEqual([2021, 2019]);
    expect(numbers.by_kind).toEqual([
      { network: "water", kind: "burst", faults: 5 },
      { network: "sewer", kind: "blockage", faults: 1 },
    ]);
    expect(numbers.by_street).toEqual([
      { street_id: null, street: null, faults: 4 },
      {
        street_id: smallCity.street,
        street: { ky: "Үлгү көчөсү", ru: "улица Образцовая", en: "улица Образцовая" },
        faults: 2,
      },
    ]);
    expect(numbers.by_age).toEqual([
      { from_years: 50, faults: 1 },
      { from_years: 60, faults: 1 },
    ]);
    expect(numbers.sample_data).toBe(false);
  });

  test("run times are medians over those that know both ends", async () => {
    const { run_times } = await read(2021);
    const water = run_times.filter(({ network }) => network === "water");
    expect(water).toEqual([
      { network: "water", stage: "awareness_to_location", median_hours: 1, faults: 1 },
      { network: "water", stage: "isolation_to_restoration", median_hours: 3, faults: 1 },
      { network: "water", stage: "location_to_repair", median_hours: 3, faults: 1 },
      { network: "water", stage: "whole", median_hours: 4.5, faults: 1 },
    ]);
    expect(run_times.find(({ network }) => network === "sewer")).toMatchObject({
      median_hours: null,
      faults: 0,
    });
  });

  test("customer-hours are those of faults that know who was cut off and how long", async () => {
    expect((await read(2021)).customer_hours).toEqual({ hours: 36, faults: 1, unknown: 4 });
    expect((await read(2019)).customer_hours).toEqual({ hours: 0, faults: 0, unknown: 1 });
  });

  test("each opens its faults", async () => {
    const { by_kind, by_age } = await read(2021);
    const counted = "year=2021&state=new,assigned,isolated,repaired,restored,verified,reopened";
    for (const { network, kind, faults } of by_kind)
      expect((await list(`${counted}&network=${network}&kind=${kind}`)).total).toBe(faults);
    for (const { from_years, faults } of by_age)
      expect((await list(`${counted}&age=${from_years ?? "unknown"}`)).total).toBe(faults);
    expect((await list(`${counted}&stage=customer_hours`)).total).toBe(1);
  });
});

test("nobody else's number is taken by what was refused", async () => {
  const before = (await make(dispatcher)).fault.code;
  expect((await report(dispatcher, { at: [75.9, 42.9] })).status).toBe(422);
  const number = (code: string) => Number(/-(\d+)\//.exec(code)?.[1]);
  expect(number((await make(dispatcher)).fault.code)).toBe(number(before) + 1);
});
