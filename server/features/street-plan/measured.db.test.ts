import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { StreetMeasured } from "#contract/street-plan.ts";
import { loadPlanCity, planCity, planDeskOf } from "#test/support/plan-desk.ts";
import { lineOf, pointOf, write } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
await loadPlanCity(db);
const [westNode, crossNode] = [randomUUID(), randomUUID()];
const row = (layer: string, fields: Record<string, unknown>, id = randomUUID()) => ({
  op: "create" as const,
  layer,
  id,
  row: fields,
});
const street_id = planCity.street;
await write(db, [
  row("road_section", {
    street_id,
    surface: "asphalt",
    width_m: 6,
    geom: lineOf([74.84, 42.89], [74.845, 42.89]),
  }),
  row("road_section", { street_id, surface: "gravel", geom: lineOf([74.845, 42.89], [74.848, 42.89]) }),
  row("road_section", {
    ...{ street_id, surface: "gravel", width_m: 5 },
    geom: lineOf([74.848, 42.89], [74.85, 42.89]),
  }),
  row("sidewalk", {
    ...{ street_id, side: "left", surface: "asphalt", width_m: 1.5 },
    geom: lineOf([74.84, 42.8901], [74.85, 42.8901]),
  }),
  ...[74.841, 74.8415, 74.8495].map((x) => row("street_light", { street_id, geom: pointOf(x, 42.89005) })),
  row("planting_site", { street_id, geom: pointOf(74.842, 42.89005) }),
  row("water_junction", { geom: pointOf(74.8455, 42.885) }, westNode),
  row("water_junction", { geom: pointOf(74.8455, 42.895) }, crossNode),
  row("water_main", {
    ...{ code: "В-КЕСЕТ", diameter_mm: 300, from_node: westNode, to_node: crossNode },
    geom: lineOf([74.8455, 42.885], [74.8455, 42.895]),
  }),
]);
const app = await testApp(db);
await app.ready();
const { person, send } = planDeskOf(app, db);
const engineer = await person(["engineer"]);

const ask = (query: string, language?: string) =>
  send(engineer, "GET", `/api/street-plan/measured?${query}`, undefined, language);
async function measured(query: string): Promise<StreetMeasured> {
  const { status, body } = await ask(query);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body;
}
const of = ({ works }: StreetMeasured, work: string) => works.filter((each) => each.work === work);

describe("the whole street", () => {
  test("has its carriageway by surface, and what the register says only of some is null", async () => {
    const whole = await measured(`street=${planCity.street}`);
    expect(whole.length_m).toBeGreaterThan(800);
    const [asphalt, gravel] = [...of(whole, "road")].sort((one) => (one.quantity === null ? 1 : -1));
    expect(asphalt?.quantity).toBeCloseTo((whole.length_m / 2) * 6, -1);
    expect(gravel).toMatchObject({ unit: "m2", quantity: null });
    expect(of(whole, "sidewalk")[0]?.quantity).toBeCloseTo(whole.length_m * 1.5, -1);
    expect(of(whole, "sidewalk")[0]?.note).toEqual({
      ky: "Тротуар: асфальт, сол жагы",
      ru: "Тротуар: асфальт, левая сторона",
      en: "Sidewalk: asphalt, left side",
    });
    expect(of(whole, "drainage")).toMatchObject([{ quantity: null, unit: "m" }]);
    expect(of(whole, "greening")).toMatchObject([{ quantity: 1, unit: "piece" }]);
    expect(of(whole, "lighting")).toMatchObject([{ quantity: Math.ceil(whole.length_m / 35) - 3 }]);
  });

  test("has the pipes that run along it, and not one that crosses it or was taken out", async () => {
    const whole = await measured(`street=${planCity.street}`);
    const water = of(whole, "water");
    const codes = water.flatMap(({ assets }) => assets.map(({ code }) => code));
    expect(codes.sort()).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `В-${n}`).sort());
    const metres = water.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
    expect(metres).toBeCloseTo(whole.length_m * 0.9, -1);
    expect(water.map(({ note }) => note.en)).toContain("Water main: steel, 100 mm, 1962–1968");
  });
});

test("a part of it has what lies along that part", async () => {
  const part = await measured(`street=${planCity.street}&from=0&to=163.5`);
  expect(part.length_m).toBeCloseTo(163.5, 1);
  expect(of(part, "road")[0]?.quantity).toBeCloseTo(163.5 * 6, -1);
  expect(of(part, "lighting")).toMatchObject([{ quantity: Math.ceil(163.5 / 35) - 2 }]);
});

test.each([
  ["street=x", 400],
  [`street=${planCity.street}&from=abc&to=9`, 400],
  [`street=${planCity.street}&from=10`, 400],
  [`street=${planCity.street}&from=10&to=99999`, 400],
])("%s is refused", async (query, status) => {
  const answer = await ask(query, "ky");
  expect([answer.status, answer.body.errors[0].cure?.length > 10]).toEqual([status, true]);
});

test("a street that is not there is not found", async () => {
  expect((await ask(`street=${randomUUID()}`)).status).toBe(404);
});
