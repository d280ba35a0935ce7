import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { FaultAssets } from "#contract/faults.ts";
import { languages } from "#layers/kit/text.ts";
import { sql } from "#server/platform/db/sql.ts";
import { deskOf, later, onTheMain } from "#test/support/fault-desk.ts";
import { loadSmallCity, pointOf, smallCity, squareOf, write } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, report, make, step, send, read } = deskOf(app, db);
const dispatcher = await person(["dispatcher"]);
const crew = await person(["crew"]);
/** Of the town: from 74.845 to 74.846, steel of 1965, 150 mm. */
const main = { layer: "water_main", id: smallCity.mains[5] ?? "" };
const valve = randomUUID();
const gate = { layer: "water_valve" as const, id: valve };

beforeAll(async () => {
  await loadSmallCity(db);
  await write(db, [
    {
      op: "create",
      layer: "water_valve",
      id: valve,
      row: {
        code: "З-1",
        diameter_mm: 150,
        normally_closed: false,
        on_link: main.id,
        chainage_m: 40.85,
        geom: pointOf(74.8455, 42.89),
      },
    },
  ]);
});

const first = ({ body }: Awaited<ReturnType<typeof report>>) => body.errors?.[0] ?? {};

describe("the asset", () => {
  test("is kept with its chainage and as it was that day", async () => {
    const { fault } = await make(dispatcher, {
      asset: main,
      times: { aware: { at: "2013-05-06T07:08:09Z" } },
    });
    expect(fault).toMatchObject({
      asset_layer: "water_main",
      asset_id: main.id,
      asset_code: "В-6",
      asset_diameter_mm: 150,
      asset_material: "steel",
      asset_age_years: 2013 - 1965,
    });
    expect(fault.chainage_m).toBeCloseTo(40.9, 0);
    await write(db, [
      {
        op: "patch",
        layer: "water_main",
        id: main.id,
        version: 1,
        row: { material: "pe", built_year: 2014 },
      },
    ]);
    expect((await read(crew, fault.id)).fault).toMatchObject({
      asset_material: "steel",
      asset_age_years: 48,
    });
    const { fault: newer } = await make(dispatcher, {
      asset: main,
      times: { aware: { at: "2013-05-06T07:08:09Z" } },
    });
    expect(newer).toMatchObject({ asset_material: "pe", asset_age_years: null });
  });

  test("may be a fitting, or nothing that is known yet", async () => {
    const { fault } = await make(dispatcher, { asset: gate, kind: "valve" });
    expect(fault).toMatchObject({
      asset_code: "З-1",
      asset_diameter_mm: 150,
      chainage_m: null,
      asset_material: null,
    });
    expect((await make(dispatcher)).fault).toMatchObject({ asset_id: null, asset_layer: null });
  });

  test("takes the chainage that is given, up to its end", async () => {
    const { fault } = await make(dispatcher, { asset: { ...main, chainage_m: 50 } });
    expect(fault.chainage_m).toBe(50);
    const beyond = await report(dispatcher, { asset: { ...main, chainage_m: 500 } });
    expect([beyond.status, first(beyond).code]).toEqual([422, "beyond-end"]);
  });

  test.each([
    ["that is far away", { asset: { layer: "water_main", id: smallCity.mains[12] ?? "" } }, "too-far"],
    ["that is not there", { asset: { layer: "water_main", id: randomUUID() } }, "no-such-row"],
    ["of no layer", { asset: { layer: "no_such", id: main.id } }, "no-such-row"],
    ["of another network", { network: "sewer", kind: "blockage", asset: main }, "wrong-network"],
    ["that is no network", { asset: { layer: "building", id: smallCity.house } }, "wrong-network"],
  ])("%s is refused", async (_, more, expected) => {
    const answer = await report(dispatcher, more);
    expect([answer.status, first(answer).code, first(answer).field]).toEqual([422, expected, "asset"]);
    expect(first(answer).cure.length).toBeGreaterThan(20);
  });

  test("is offered within 25 m of the place, the nearest first", async () => {
    const near = async (at: string, network = "water"): Promise<FaultAssets["assets"]> =>
      (await send(crew, "GET", `/api/faults/assets?at=${at}&network=${network}`)).body.assets;
    const found = await near("74.8455,42.89005");
    expect(found.map(({ layer }) => layer).sort()).toEqual(["water_main", "water_valve"]);
    expect(found[0]?.distance_m).toBeCloseTo(5.6, 0);
    const link = found.find(({ layer }) => layer === "water_main");
    expect(link).toMatchObject({ id: main.id, code: "В-6", diameter_mm: 150 });
    expect(link?.chainage_m).toBeCloseTo(40.9, 0);
    expect(link?.at[1]).toBeCloseTo(42.89, 6);
    expect(found.find(({ layer }) => layer === "water_valve")?.chainage_m).toBeNull();
    const crossing = await near("74.846,42.89");
    expect(crossing.map(({ layer }) => layer).sort()).toEqual(["water_junction", "water_main", "water_main"]);
    expect(await near("74.8455,42.8910")).toEqual([]);
    expect(await near("74.8455,42.89005", "heat")).toEqual([]);
  });
});

describe.each(languages)("%s", (language) => {
  test("a place outside the city is refused where it is", async () => {
    const answer = await report(dispatcher, { at: [75.2, 42.9] }, language);
    const told = { ky: /чегинен тышкары/, ru: /за границей города/, en: /outside the city/ };
    expect([answer.status, first(answer).code, first(answer).place]).toEqual([422, "outside", [75.2, 42.9]]);
    expect(first(answer).message).toMatch(told[language]);
  });
});

test("open faults near the place are told, the nearest first", async () => {
  const [here, far] = [
    await make(dispatcher, { at: [74.86, 42.885] }),
    await make(dispatcher, { at: [74.8615, 42.885] }),
  ];
  await make(dispatcher, { at: [74.864, 42.885] });
  await make(dispatcher, { at: [74.86, 42.885], network: "heat", kind: "leak" });
  const closed = await make(dispatcher, { at: [74.86, 42.885] });
  await step(dispatcher, closed.fault.id, { action: "reject", version: 1, text: "Ката чалуу" });
  const { body } = await send(dispatcher, "GET", "/api/faults/nearby?at=74.8601,42.885&network=water");
  expect(body.faults.map(({ id }: { id: string }) => id)).toEqual([here.fault.id, far.fault.id]);
  expect(body.faults[0].distance_m).toBeCloseTo(8, 0);
});

describe("correcting", () => {
  test("the asset and the place keeps what stood there", async () => {
    const { fault } = await make(dispatcher, { kind: "no_supply" });
    const { status, body } = await step(crew, fault.id, {
      action: "correct",
      version: 1,
      kind: "burst",
      at: [74.8456, 42.89],
      asset: main,
    });
    expect([status, body.detail]).toEqual([200, undefined]);
    expect(body.fault).toMatchObject({ kind: "burst", asset_id: main.id, point: [74.8456, 42.89] });
    const [before, after] = [JSON.parse(body.steps[1].before), JSON.parse(body.steps[1].after)];
    expect([before.kind, before.at, before.asset_code]).toEqual(["no_supply", onTheMain, null]);
    expect([after.kind, after.at, after.asset_code]).toEqual(["burst", [74.8456, 42.89], "В-6"]);
    expect("urgency" in before).toBe(false);
    const along = await step(crew, fault.id, { action: "correct", version: 2, at: [74.8458, 42.89] });
    expect(along.body.fault.chainage_m).toBeGreaterThan(body.fault.chainage_m + 10);
    const off = await step(crew, fault.id, { action: "correct", version: 3, at: [74.8458, 42.892] });
    expect(first(off).code).toBe("too-far");
    const freed = await step(crew, fault.id, {
      action: "correct",
      version: 3,
      at: [74.8458, 42.892],
      asset: null,
    });
    expect(freed.body.fault).toMatchObject({ asset_id: null, chainage_m: null, asset_diameter_mm: null });
  });

  test("what stands there already writes nothing", async () => {
    const { fault } = await make(dispatcher);
    const { body } = await step(crew, fault.id, {
      action: "correct",
      version: 1,
      kind: "burst",
      address: "Үлгү-Булбул 12",
    });
    expect([body.fault.version, body.steps.length]).toEqual([1, 1]);
  });

  test("times is for the desk, in order, and only those that the fault can have", async () => {
    const { fault } = await make(dispatcher, {
      times: { aware: { at: later(0) }, isolated: { at: later(20) } },
    });
    const correct = (who: typeof crew, times: object) =>
      step(who, fault.id, { action: "correct", version: 1, times });
    expect((await correct(crew, { located: { at: later(5) } })).status).toBe(403);
    expect(first(await correct(dispatcher, { located: { at: later(25) } })).code).toBe("wrong-order");
    expect(first(await correct(dispatcher, { restored: { at: later(25) } })).code).toBe("not-yet");
    const { body } = await correct(dispatcher, {
      located: { at: later(5), approximate: true },
      isolated: null,
    });
    expect(body.fault).toMatchObject({ located_at: later(5), located_approximate: true, isolated_at: null });
  });

  test("a fault that was rejected is left to an engineer", async () => {
    const { fault } = await make(dispatcher);
    await step(dispatcher, fault.id, { action: "reject", version: 1, text: "Ката чалуу" });
    const body = { action: "correct", version: 2, address: "Үлгү-Торгой 3" };
    expect((await step(dispatcher, fault.id, body)).status).toBe(403);
    expect((await step(await person(["engineer"]), fault.id, body)).status).toBe(200);
  });
});

describe("a valve that was tried", () => {
  const valveRow = async () => (await send(crew, "GET", `/api/layers/water_valve/rows/${valve}`)).body.row;

  test.each([
    ["holds", { operable: true, accessible: true, proven_on: "2021-03-04" }],
    ["does_not_hold", { operable: false, proven_on: "2021-03-04" }],
    ["not_found", { accessible: false }],
    ["found", { accessible: true }],
  ])("%s: the register learns it in the same change set", async (mark, learned) => {
    const { fault } = await make(dispatcher);
    const id = randomUUID();
    const { status, body } = await step(crew, fault.id, {
      action: "valve",
      id,
      valve: gate,
      mark,
      at: later(30),
    });
    expect([status, body.detail]).toEqual([200, undefined]);
    expect(body.steps[1]).toMatchObject({
      action: "valve",
      before: "З-1",
      after: mark,
      happened_at: later(30),
    });
    expect(await valveRow()).toMatchObject(learned);
    const layers = await db.text(
      sql`select string_agg(layer, ',' order by layer) from feature_version where change_id = ${id}::uuid`,
    );
    expect(layers).toBe("fault,water_valve");
  });

  test("must be of the network and there", async () => {
    const { fault } = await make(dispatcher, { network: "heat", kind: "leak" });
    const heat = await step(crew, fault.id, { action: "valve", valve: gate, mark: "holds" });
    expect([heat.status, first(heat).code]).toEqual([422, "no-such-row"]);
    const other = (await make(dispatcher)).fault;
    const gone = await step(crew, other.id, {
      action: "valve",
      valve: { ...gate, id: randomUUID() },
      mark: "holds",
    });
    expect(gone.status).toBe(422);
  });

  test("of another organisation is left alone", async () => {
    const stranger = randomUUID();
    await write(db, [
      {
        op: "create",
        layer: "organisation",
        id: stranger,
        row: { code: "O-9", kind: "lessee", title_ky: "Үлгү", title_ru: "Образец", title_en: "Sample" },
      },
      { op: "patch", layer: "water_valve", id: valve, version: 5, row: { owner_id: smallCity.owner } },
    ]);
    const { fault } = await make(dispatcher);
    const theirs = await person(["crew"], stranger);
    const answer = await step(theirs, fault.id, { action: "valve", valve: gate, mark: "does_not_hold" });
    expect([answer.status, first(answer).code]).toEqual([403, "another-organisation"]);
  });
});

test("the city's own boundary counts once it is drawn", async () => {
  await write(db, [
    {
      op: "create",
      layer: "city_boundary",
      id: randomUUID(),
      row: { code: "Ч-1", geom: squareOf(74.84, 42.88, 0.02) },
    },
  ]);
  expect((await report(dispatcher, { at: [74.85, 42.889] })).status).toBe(201);
  const outside = await report(dispatcher, { at: [74.865, 42.889] });
  expect([outside.status, first(outside).code]).toEqual([422, "outside"]);
});
