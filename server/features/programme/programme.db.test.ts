import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Operation } from "#contract/changes.ts";
import type { ProgrammeIndicator, Programmes } from "#contract/programme.ts";
import { sql } from "#server/platform/db/sql.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
const admin = await as(app, db, { roles: ["admin"] });

const [programme, empty, measure, mayor] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const titles = (title: string) => ({ title_ky: title, title_ru: title, title_en: title });
const create = (layer: string, row: Record<string, unknown>, id: string = randomUUID()): Operation => ({
  op: "create",
  layer,
  id,
  row,
});
const indicator = (key: string, row: Record<string, unknown> = {}) =>
  create("indicator", { ...titles(key), key, measure_id: measure, unit: "x", direction: "up", ...row });
const at = (x: number) => [74.84 + x * 1e-3, 42.88];
const road = (surface: string | null, width_m: number | null, length: number) =>
  create("road_section", {
    surface,
    width_m,
    geom: { type: "LineString", coordinates: [at(0), at(length)] },
  });
const lamp = (lamp_state: string | null) =>
  create("street_light", { lamp_state, geom: { type: "Point", coordinates: at(1) } });
const tree = (health: string | null) =>
  create("tree", { health, geom: { type: "Point", coordinates: at(2) } });

async function change(operations: Operation[]): Promise<void> {
  const answer = await app.inject({
    method: "POST",
    url: "/api/changes",
    headers: admin,
    payload: { id: randomUUID(), reason: "test", operations },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}
const read = async () =>
  (await app.inject({ method: "GET", url: "/api/programme" })).json<Programmes>().programmes;
async function figure(key: string): Promise<ProgrammeIndicator | undefined> {
  const found = (await read()).flatMap(({ measures }) => measures.flatMap(({ indicators }) => indicators));
  return found.find((one) => one.key === key);
}

await change([
  create("organisation", { ...titles("hall"), kind: "city" }, mayor),
  create("programme", { ...titles("streets"), code: "4.1", sort_order: 2, source: "«words»" }, programme),
  create("programme", { ...titles("budget"), code: "1", sort_order: 1 }, empty),
  create("measure", { ...titles("plan"), programme_id: programme, responsible_id: mayor }, measure),
  indicator("asphalt", { baseline: 60, actual: 1 }),
  indicator("asphalt_km"),
  indicator("lights_working"),
  indicator("trees_healthy"),
  indicator("trees"),
  indicator("green_area"),
  indicator("water_lost", { direction: "down", baseline: 4, target: 3, actual: 3.4, risk: "pipes" }),
  indicator("plan_streets_done", { year: 2016 }),
  indicator("plan_money_done", { year: 2016 }),
  create("indicator", {
    ...titles("people"),
    key: "residents_registered",
    unit: "x",
    actual: 1000,
    year: 2013,
  }),
]);

test("programmes come in their order with measures, quotation and whoever answers for them", async () => {
  const [first, second] = await read();
  expect(first).toMatchObject({ code: "1", measures: [], source: null, responsible: null });
  expect(second).toMatchObject({
    code: "4.1",
    source: "«words»",
    measures: [{ responsible: { en: "hall" } }],
  });
});

test("an empty map says nothing, and what was entered is shown as entered", async () => {
  expect(await figure("asphalt")).toMatchObject({ actual: { value: 1, from: "entered", layers: [] } });
  expect(await figure("trees")).toMatchObject({ actual: null });
  expect(await figure("plan_streets_done")).toMatchObject({ actual: null });
  expect(await figure("water_lost")).toMatchObject({ target: 3, risk: "pipes", actual: { value: 3.4 } });
});

test("the map says what it holds, without what nobody knows", async () => {
  await change([
    road("asphalt", 6, 2),
    road("gravel", 4, 1),
    road("asphalt", null, 1),
    road(null, 9, 5),
    lamp("lit"),
    lamp("lit"),
    lamp("dark"),
    lamp(null),
    tree("healthy"),
    tree("stump"),
    tree("pest"),
    tree(null),
    create("green_area", {
      kind: "park",
      access: "public",
      geom: { type: "Polygon", coordinates: [[at(0), at(1), [74.841, 42.881], at(0)]] },
    }),
  ]);
  const asphalt = (await figure("asphalt"))?.actual;
  expect(asphalt).toMatchObject({ from: "map", layers: ["road_section"], sample_data: false });
  expect(asphalt?.value).toBeCloseTo(75, 6);
  expect((await figure("asphalt_km"))?.actual?.value).toBeCloseTo(0.2451, 3);
  expect((await figure("lights_working"))?.actual?.value).toBeCloseTo(66.667, 3);
  expect((await figure("trees_healthy"))?.actual?.value).toBeCloseTo(33.333, 3);
  expect((await figure("trees"))?.actual?.value).toBe(3);
  expect((await figure("green_area"))?.actual?.value).toBeCloseTo(4.538, 2);
});

test("a decided year tells what of it was accepted; drafts are nobody's figure", async () => {
  const street = randomUUID();
  const line = { type: "LineString", coordinates: [at(0), at(1)] };
  await change([create("street", { class: "local", name_ky: "с", name_ru: "с", geom: line }, street)]);
  const changeId = randomUUID();
  await db.write({ actor: "demo", changeId }, async (tx) => {
    await tx.execute(
      sql`insert into change_set (id, at, actor, origin) values (${changeId}::uuid, now(), 'demo', 'demo')`,
    );
    const item = (stage: string, approved: number | null, adjusted: number | null, accepted: number | null) =>
      tx.execute(sql`insert into plan_item (id, street_id, plan_year, stage, approved_som, adjusted_som, accepted_som,
          source, synthetic, geom)
        select gen_random_uuid(), ${street}::uuid, 2016, ${stage}::text, ${approved}::bigint, ${adjusted}::bigint,
          ${accepted}::bigint, 'x', false, geom from street where id = ${street}::uuid`);
    await item("warranty", 100, null, 90);
    await item("in_work", 100, 200, null);
    await item("draft", null, null, null);
  });
  expect(await figure("plan_streets_done")).toMatchObject({ actual: null });
  await db.write({ actor: "migration", reason: "test" }, (tx) =>
    tx.execute(sql`insert into plan_approval (plan_year, id, resolution_number, decided_on, votes_for, votes_against,
        votes_abstained, at, actor, actor_name)
      values (2016, gen_random_uuid(), '1', '2016-01-01', 5, 0, 0, now(), 'x', 'x')`),
  );
  expect(await figure("plan_streets_done")).toMatchObject({ actual: { value: 1, layers: ["plan_item"] } });
  expect(await figure("plan_money_done")).toMatchObject({ actual: { value: 30, from: "map" } });
});
