import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "#contract/changes.ts";
import type { BalanceInputName, StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import { lineOf, loadSmallCity, smallCity, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
const council = await as(app, db, { roles: ["council"] });

const [west, east] = [randomUUID(), randomUUID()];
const create = (layer: string, row: Record<string, unknown>, id: string = randomUUID()): Operation => ({
  op: "create",
  layer,
  id,
  row,
});
const volume = (year: number, component: string, volume_m3: number, row: Record<string, unknown> = {}) =>
  create("water_volume", { year, component, volume_m3, mark: "city", ...row });
const zone = (id: string, name: string, from: number, to: number, average_head_m: number) => {
  const [south, north] = [42.885, 42.895];
  const ring = [
    [from, south],
    [to, south],
    [to, north],
    [from, north],
    [from, south],
  ];
  const names = { name_ky: name, name_ru: name, kind: "metering", average_head_m };
  return create(
    "water_zone",
    { ...names, valid_from: "1960-01-01", geom: { type: "MultiPolygon", coordinates: [[ring]] } },
    id,
  );
};
const connection = (main: number, row: Record<string, unknown> = {}) => {
  const x = Number((74.84 + main * 0.001 + 0.0002).toFixed(7));
  return create("service_connection", {
    on_link: smallCity.mains[main],
    chainage_m: 16.34,
    valid_from: "1970-01-01",
    geom: lineOf([x, 42.89], [x, 42.8902]),
    ...row,
  });
};

async function read(query = "", language = "en"): Promise<WaterBalances> {
  const answer = await app.inject({
    url: `/api/water-balance${query}`,
    headers: { ...council, "accept-language": language },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<WaterBalances>();
}
const cityOf = async (year: number, language = "en"): Promise<StoredBalance> => {
  const [city] = (await read(`?year=${year}`, language)).balances;
  if (!city) throw new Error(`no balance of ${year}`);
  return city;
};
const inputOf = ({ inputs }: StoredBalance, name: BalanceInputName) =>
  inputs.find((input) => input.name === name);
const codesOf = ({ result }: StoredBalance) => result.warnings.map(({ code }) => code);

beforeAll(async () => {
  await loadSmallCity(db);
  await write(db, [
    // The border cuts the tenth main in half.
    zone(east, "Зона 10", 74.8495, 74.87, 30),
    zone(west, "Зона 2", 74.835, 74.8495, 20),
    ...[1, 2, 3].map((main) => connection(main)),
    connection(12),
    connection(4, { status: "planned" }),
    volume(2012, "system_input_volume", 900, { mark: "strategy", ci95_percent: 10 }),
    volume(2012, "system_input_volume", 1000, { ci95_percent: 5, data_grade: 6, method: "meter" }),
    volume(2012, "system_input_volume", 800, { mark: "sample" }),
    volume(2012, "billed_metered", 300),
    volume(2012, "billed_unmetered", 100),
    volume(2012, "unbilled_metered", 0),
    volume(2012, "mains_leakage", 900),
    volume(2012, "system_input_volume", 600, { zone_id: west }),
    volume(2012, "system_input_volume", 300, { zone_id: east }),
  ]);
});

describe("a year's balance", () => {
  test("is that of the last year with an intake, the city first and its zones by name", async () => {
    await write(db, [volume(2013, "paid_volume", 1)]);
    const { year, years, period_days: days, balances, areas } = await read();
    expect([year, years, days]).toEqual([2012, [2012, 2013], 366]);
    expect(balances.map(({ zone: id, name }) => [id, name?.ky])).toEqual([
      [null, undefined],
      [west, "Зона 2"],
      [east, "Зона 10"],
    ]);
    expect(areas.map(({ zone: id, coordinates }) => [id, coordinates[0]?.[0]?.length])).toEqual([
      [west, 5],
      [east, 5],
    ]);
  });

  test("of a year without data is empty", async () => {
    const { year, years, balances } = await read("?year=1999");
    expect([year, years, balances]).toEqual([1999, [2012, 2013], []]);
  });

  test("takes what the city entered before the strategy and sample data, which stay beside it", async () => {
    const city = await cityOf(2012);
    const input = inputOf(city, "system_input_volume");
    expect(input).toMatchObject({
      ...{ value: 1000, ci95_percent: 5, data_grade: 6, from: "register", sample_data: false },
      rows: [{ mark: "city", value: 1000, method: "meter" }],
    });
    expect(input?.others.map(({ mark, value }) => [mark, value])).toEqual([
      ["sample", 800],
      ["strategy", 900],
    ]);
    expect(city.result.non_revenue_water).toMatchObject({ value: 600, assumed: false });
    expect(inputOf(city, "unbilled_unmetered")).toMatchObject({ value: 12.5, from: "default", rows: [] });
    expect(inputOf(city, "paid_volume")).toMatchObject({ value: null, from: "unknown" });
  });

  test("measures pipes, connections and heads on the map, in the city and in each zone", async () => {
    const { balances } = await read("?year=2012");
    const [city, inWest, inEast] = balances.map((balance) => [
      inputOf(balance, "mains_length")?.value ?? 0,
      inputOf(balance, "service_connections")?.value,
      inputOf(balance, "average_pressure")?.value,
    ]);
    // Mains of 81.7 m each: 24 of them, of which nine and a half lie in the west.
    expect(city).toEqual([expect.closeTo(24 * 0.0817, 2), 4, 22.5]);
    expect(inWest).toEqual([expect.closeTo(9.5 * 0.0817, 2), 3, 20]);
    expect(inEast).toEqual([expect.closeTo(14.5 * 0.0817, 2), 1, 30]);
    const [whole] = balances;
    expect(whole && inputOf(whole, "mains_length")).toMatchObject({ from: "map", sample_data: true });
  });

  test("measures what was in force that year", async () => {
    await write(db, [volume(2016, "system_input_volume", 1)]);
    expect(inputOf(await cityOf(2016), "mains_length")?.value).toBeCloseTo(23 * 0.0817, 2);
  });

  test("takes system data that the city entered before its map", async () => {
    const datum = (name: string, value: number) =>
      create("water_system_data", { year: 2012, datum: name, value, mark: "city", zone_id: east });
    await write(db, [datum("average_pressure", 41), datum("private_pipe_length_average", 8)]);
    const [, , inEast] = (await read("?year=2012")).balances;
    expect(inEast && inputOf(inEast, "average_pressure")).toMatchObject({ value: 41, from: "register" });
    expect(inEast && codesOf(inEast)).not.toContain("private_pipe_length_missing");
  });
});

describe("what does not add up is said in the reader's language", () => {
  test("zones beside the city, and parts of real losses beside the balance", async () => {
    const city = await cityOf(2012, "ky");
    expect(codesOf(city)).toEqual(
      expect.arrayContaining(["zones_do_not_add_up", "leakage_parts_do_not_add_up", "paid_missing"]),
    );
    const said = city.result.warnings.find(({ code }) => code === "zones_do_not_add_up")?.message;
    expect(said).toContain("900 м³");
    expect(said).toContain("Зоналардын эсептегичтерин текшериңиз.");
  });

  test("months count when all twelve are there", async () => {
    const months = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        volume(2014, "system_input_volume", 100, { month: index + 1, ci95_percent: 12 }),
      );
    await write(db, months(11));
    const eleven = await cityOf(2014);
    expect(inputOf(eleven, "system_input_volume")).toMatchObject({ value: null, from: "unknown" });
    expect(eleven.result.warnings.find(({ code }) => code === "months_missing")?.message).toMatch(
      /“system input”: months not entered: 12\..* unknown/,
    );
    expect(codesOf(eleven)).toContain("system_input_missing");

    await write(db, [volume(2014, "system_input_volume", 100, { month: 12, ci95_percent: 12 })]);
    const twelve = inputOf(await cityOf(2014), "system_input_volume");
    expect(twelve?.value).toBe(1200);
    expect(twelve?.ci95_percent).toBeCloseTo(12 / Math.sqrt(12), 9);
    expect(twelve?.rows).toHaveLength(12);

    await write(db, [volume(2014, "system_input_volume", 1250)]);
    const annual = inputOf(await cityOf(2014), "system_input_volume");
    expect([annual?.value, annual?.others.length]).toEqual([1250, 12]);
  });

  test("billed water that nobody has split", async () => {
    await write(db, [
      volume(2015, "system_input_volume", 1000),
      volume(2015, "billed", 400),
      volume(2015, "billed_unmetered", 90, { mark: "sample" }),
    ]);
    const whole = await cityOf(2015);
    expect(whole.result.non_revenue_water).toMatchObject({ value: 600, assumed: false });
    expect(codesOf(whole)).toContain("billed_not_split");
    expect(codesOf(whole)).not.toContain("billed_unmetered_missing");

    await write(db, [volume(2015, "billed_metered", 150)]);
    const split = await cityOf(2015);
    expect(inputOf(split, "billed_unmetered")?.value).toBe(250);
    expect(split.result.non_revenue_water.value).toBe(600);
    expect(codesOf(split)).not.toContain("billed_not_split");

    await write(db, [volume(2015, "billed_unmetered", 200)]);
    expect((await cityOf(2015)).result.non_revenue_water.value).toBe(650);
  });

  test("an under-registration that no meter can have", async () => {
    const percent = (year: number, value: number, ci95_percent: number | null = null) =>
      create("water_system_data", {
        ...{ year, value, ci95_percent, mark: "city" },
        datum: "customer_meter_under_registration_percent",
      });
    await write(db, [percent(2015, 100), percent(2012, 4, 50)]);
    expect(codesOf(await cityOf(2015))).toEqual(
      expect.arrayContaining(["percentage_over_100", "customer_metering_inaccuracies_missing"]),
    );
    const city = await cityOf(2012);
    expect(city.customer_meter_under_registration_percent).toEqual({ value: 4, ci95_percent: 50 });
    expect(inputOf(city, "customer_metering_inaccuracies")).toMatchObject({
      value: expect.closeTo(300 / 0.96 - 300, 9),
      ci95_percent: expect.closeTo(50 / 0.96, 9),
      from: "register",
      rows: [{ layer: "water_system_data", value: 4 }],
    });
  });
});

test("the words of the strategy, the tariff and the residents stand beside it", async () => {
  const answer = await read("?year=2014");
  const { quotation, tariff_som_per_m3: tariff, tariff_sample_data: sample, residents } = answer;
  expect(quotation?.words).toBe("…5 million drawn, 1 million paid, 4 million lost");
  expect([tariff, sample, residents]).toEqual([4.48, false, 20_800]);
  expect((await read("?year=2012")).tariff_som_per_m3).toBeNull();
});

test("a refusal names the value and the remedy in the reader's language", async () => {
  const ask = (payload: Record<string, unknown>, language: string) =>
    app.inject({
      method: "POST",
      url: "/api/calculate/water-balance",
      headers: { "accept-language": language },
      payload: { units: "metric", period_days: 365, ...payload },
    });
  const below = await ask({ billed_metered: { value: -2500 } }, "ru");
  expect(below.statusCode).toBe(422);
  expect(below.json()).toMatchObject({
    title: "Баланс не рассчитан",
    errors: [
      { field: "billed_metered", value: -2500, message: "«начислено по приборам» меньше нуля: −2\u00a0500." },
    ],
  });
  const over = await ask({ customer_meter_under_registration_percent: 100 }, "ky");
  expect(over.json()).toMatchObject({ errors: [{ cure: expect.stringContaining("100дөн аз") }] });
  const never = await ask({ period_days: 0 }, "en");
  expect(never.statusCode).toBe(422);
  expect(never.json()).toMatchObject({ errors: [{ field: "period_days", value: 0 }] });
  const signed = await ask({ systematic_data_handling_errors: { value: -1 } }, "en");
  expect(signed.statusCode).toBe(200);
});
