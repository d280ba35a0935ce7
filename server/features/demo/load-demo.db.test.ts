import { beforeAll, expect, test } from "vitest";
import type { FaultNumbers, FaultsPage } from "#contract/faults.ts";
import type { WaterBalances } from "#contract/water-balance.ts";
import { generateCity } from "#gis-data/kant/index.ts";
import { sql } from "#server/platform/db/sql.ts";
import { deskOf } from "#test/support/fault-desk.ts";
import { signedIn, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { hasDemo, loadDemo } from "./load-demo.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { send, make } = deskOf(app, db);

beforeAll(async () => {
  await loadDemo(db, generateCity());
}, 240_000);

const demo = async (login: string) => ({ id: "", name: login, headers: await signedIn(app, login, "kant") });
const list = async (login: string, query: string): Promise<FaultsPage> =>
  (await send(await demo(login), "GET", `/api/faults?${query}`)).body;

test("the sample city is there, with its people and its faults of 2013", async () => {
  expect(await hasDemo(db)).toBe(true);
  const numbers: FaultNumbers = (await send(await demo("council"), "GET", "/api/faults/numbers?year=2013"))
    .body;
  expect(numbers.by_kind).toEqual([
    { network: "water", kind: "burst", faults: 112 },
    { network: "sewer", kind: "blockage", faults: 38 },
    { network: "heat", kind: "leak", faults: 24 },
  ]);
  expect(numbers.sample_data).toBe(true);
  expect(numbers.by_age.reduce((sum, { faults }) => sum + faults, 0)).toBe(174);
  expect(numbers.customer_hours.faults).toBeGreaterThan(30);
  const median = numbers.run_times.find((each) => each.network === "water" && each.stage === "whole");
  expect(median?.median_hours).toBeGreaterThan(2);
  expect(median?.median_hours).toBeLessThan(48);
});

test("the demo's crew has work on the day of loading, and some of it is late", async () => {
  const { faults } = await list("crew", "mine=true&open=true");
  expect(faults.length).toBeGreaterThanOrEqual(4);
  expect(faults[0]?.overdue).toBe(true);
  expect((await list("dispatcher", "overdue=true")).total).toBeGreaterThanOrEqual(4);
});

test("the next number follows the sample's", async () => {
  const dispatcher = await demo("dispatcher");
  const times = { aware: { at: "2013-12-31T10:00:00Z" } };
  expect((await make(dispatcher, { times })).fault.code).toBe("В-113/2013");
  const { body } = await send(dispatcher, "GET", "/api/search?q=В-112/2013");
  expect(body.found.map(({ layer }: { layer: string }) => layer)).toContain("fault");
});

test("the yearly street plan stands with its decisions, the quotation's amount among them", async () => {
  const sums = await db.text(sql`
    select concat_ws(' ', (select count(*) from plan_item), (select count(*) from plan_approval),
      (select sum(w.accepted_som) from plan_work w join plan_item t on t.id = w.item_id
        where t.plan_year = 2013 and w.work in ('road', 'sidewalk', 'drainage')))`);
  expect(sums).toBe("82 5 18884300");
});

test("80 % of the water is unpaid and 71 % not billed; the first zone loses most, and all zones add up", async () => {
  const balances: WaterBalances = (await send(await demo("council"), "GET", "/api/water-balance")).body;
  const [city, ...zones] = balances.balances;
  expect([balances.year, zones.length]).toEqual([2012, 6]);
  expect(city?.result).toMatchObject({
    unpaid_water_percent: { value: 80 },
    non_revenue_water_percent: { value: 71, assumed: false },
    real_losses: { value: 2_450_000, assumed: false },
    infrastructure_leakage_index: { value: expect.closeTo(71, 0), assumed: true },
    band: "d",
  });
  const codes = city?.result.warnings.map(({ code }) => code);
  expect(codes).toEqual(["private_pipe_length_missing", "index_doubtful"]);
  const lost = zones.map(({ result }) => result.real_losses_per_connection_per_day.value ?? 0);
  expect(lost.indexOf(Math.max(...lost))).toBe(0);
  const lengthOf = ({ inputs }: (typeof zones)[number]) =>
    inputs.find(({ name }) => name === "mains_length")?.value ?? 0;
  expect(zones.reduce((sum, zone) => sum + lengthOf(zone), 0)).toBeCloseTo(62, 2);
  expect(city?.inputs.find(({ name }) => name === "system_input_volume")).toMatchObject({
    sample_data: false,
    rows: [{ mark: "strategy", remark: expect.stringContaining("5 млн тартылган") }],
  });
});
