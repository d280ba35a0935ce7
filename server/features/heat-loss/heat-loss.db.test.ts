import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { Operation } from "#contract/changes.ts";
import type { HeatLosses, HeatLossResult, SeasonFigure } from "#contract/heat-loss.ts";
import { lineOf, pointOf, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
const engineer = await as(app, db, { roles: ["engineer"] });

const create = (layer: string, row: Record<string, unknown>, id: string = randomUUID()): Operation => ({
  op: "create",
  layer,
  id,
  row: { valid_from: "1990-01-01", ...row },
});
const [house, other, near, far, end] = Array.from({ length: 5 }, () => randomUUID());
const at = (index: number) => [74.84 + index * 0.001, 42.89] as const;
const pipe = (code: string, from: number, to: number, row: Record<string, unknown>) => {
  const nodes = [house, near, far, end, other];
  return create("heat_pipe", {
    code,
    from_node: nodes[from],
    to_node: nodes[to],
    geom: lineOf(at(from), at(to)),
    ...row,
  });
};
const duct = { laying: "channel", insulation: "mineral_wool", insulation_state: "dry", depth_m: 1.2 };
const norm = (supply_c: number, w_per_m: number) =>
  create("heat_norm", {
    ...{ document: "SP", clause: "B.9", laying: "channel_less", laid_from: 1995, laid_to: 2010 },
    ...{ hours_per_year: "up_to_5000", diameter_mm: 100, supply_c, return_c: 50, w_per_m },
    confidence: "from_memory",
  });

async function read(year?: number, language = "en"): Promise<HeatLosses> {
  const answer = await app.inject({
    url: `/api/heat-loss${year === undefined ? "" : `?year=${year}`}`,
    headers: { ...engineer, "accept-language": language },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<HeatLosses>();
}
const figure = ({ season }: HeatLosses, name: SeasonFigure) => season.find((one) => one.figure === name);

test("without a season the answer says so and nothing is calculated", async () => {
  expect(await read()).toMatchObject({ year: null, years: [], result: null, sections: [] });
});

test("sections by both methods, the season from above, and what each figure came from", async () => {
  await write(db, [
    create("boiler_house", { name_ky: "K", name_ru: "K", geom: pointOf(...at(0)) }, house),
    create("boiler_house", { name_ky: "L", name_ru: "L", geom: pointOf(...at(4)) }, other),
    ...[near, far, end].map((id, index) => create("heat_junction", { geom: pointOf(...at(index + 1)) }, id)),
    pipe("T-1", 0, 1, { ...duct, diameter_mm: 100, built_year: 1992 }),
    pipe("T-2", 1, 2, { ...duct, built_year: 1980 }),
    pipe("T-3", 2, 3, { ...duct, diameter_mm: 100 }),
    pipe("T-4", 4, 3, { ...duct, diameter_mm: 100, built_year: 2000, status: "out_of_service" }),
    norm(65, 77.6),
    norm(90, 91.2),
    create("tariff", {
      ...{ service: "heating", customer_class: "household", unit: "gcal", rate_som_per_unit: "700" },
      ...{ confidence: "assumed", valid_from: "2010-01-01", valid_to: "2013-06-01" },
    }),
    create("tariff", {
      ...{ service: "heating", customer_class: "household", unit: "gcal", rate_som_per_unit: "900" },
      ...{ confidence: "assumed", valid_from: "2013-06-01" },
    }),
    create("heat_season", {
      ...{ year: 2012, hours: 3600, supply_c: 65, return_c: 50, ground_c: 6, mark: "sample" },
      ...{ supplied_gcal: 200, supplied_ci95_percent: 5, billed_gcal: 120, billed_ci95_percent: 10 },
    }),
  ]);
  const found = await read();
  expect(found).toMatchObject({ year: 2012, years: [2012], city_row: null, tariff_som_per_gcal: 700 });
  expect(found.sections.map(({ code, gaps }) => [code, gaps])).toEqual([
    ["T-1", []],
    ["T-2", ["diameter"]],
    ["T-3", ["year"]],
  ]);
  expect(found.sections[0]?.norm).toMatchObject({
    w_per_m: expect.closeTo(97, 6),
    reasons: expect.arrayContaining(["other_laying"]),
  });
  expect(found.sections[0]?.heat_transfer).toMatchObject({ way: "duct" });
  expect(found.sections[0]?.path).toHaveLength(2);
  expect(found.result?.total).toMatchObject({ gcal: 80, som: 56_000, percent_of_supplied: 40 });
  const warning = found.result?.warnings.find(({ code }) => code === "diameter_missing");
  expect(warning?.message).toContain("T-2");
  const [kyrgyz] =
    (await read(2012, "ky")).result?.warnings.filter(({ code }) => code === "year_missing") ?? [];
  expect(kyrgyz?.message).toMatch(/^Салынган жылы белгисиз бөлүктөр: 1, 8\d м\..*T-3\.$/);
});

test("what the city enters goes before sample data, figure by figure, and what gave way is shown", async () => {
  const id = randomUUID();
  await write(db, [create("heat_season", { year: 2012, supply_c: 80, mark: "city" }, id)]);
  const found = await read(2012);
  expect(found.city_row).toEqual({ id, version: 1 });
  expect(figure(found, "supply_c")).toMatchObject({
    value: 80,
    mark: "city",
    others: [{ mark: "sample", value: 65 }],
  });
  expect(figure(found, "hours")).toMatchObject({ value: 3600, mark: "sample", others: [] });
  expect(found.sections[0]?.used).toMatchObject({ supply_c: 80, return_c: 50 });
});

test("a boiler house's own season holds for the pipes that it alone reaches; energies of all of them add up", async () => {
  const season = (boiler_house_id: string | undefined, row: Record<string, unknown>) =>
    create("heat_season", { year: 2013, mark: "city", boiler_house_id, ...row });
  await write(db, [
    season(undefined, { hours: 3600, supply_c: 65 }),
    season(house, { supply_c: 75, supplied_gcal: 100 }),
  ]);
  const one = await read(2013);
  expect(one.sections.map(({ used }) => used.supply_c)).toEqual([75, 75, 75]);
  expect(figure(one, "supplied_gcal")?.value).toBeNull();
  await write(db, [season(other, { supplied_gcal: 50 })]);
  expect((await read(2013)).result?.supplied.gcal).toBe(150);
});

test("a year without a season names those that have one", async () => {
  expect(await read(1999)).toMatchObject({ year: 1999, years: [2012, 2013], result: null });
});

test("anybody may calculate; a figure that cannot be is named", async () => {
  const ask = (payload: object) =>
    app.inject({
      method: "POST",
      url: "/api/calculate/heat-loss",
      headers: { "accept-language": "en" },
      payload,
    });
  const answer = await ask({
    season: { supplied_gcal: { value: 100 }, billed_gcal: { value: 150 } },
    sections: [],
  });
  expect(answer.statusCode).toBe(200);
  const { total, warnings } = answer.json<HeatLossResult>();
  expect(total.gcal).toBe(-50);
  expect(warnings.find(({ code }) => code === "billed_above_supplied")?.message).toBe(
    "More was billed (150 Gcal) than supplied (100 Gcal): the total loss is negative. Check both figures.",
  );
  const refused = await ask({ season: { hours: -1 }, sections: [] });
  expect(refused.statusCode).toBe(400);
  expect(refused.body).toContain("season.hours");
});
