import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Operation } from "#contract/changes.ts";
import type { Comparison } from "#contract/compare.ts";
import type { Problem } from "#contract/problem.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db, { city: { official_area_ha: 0.9, population: null } });
const planner = await as(app, db, { roles: ["planner", "admin"] });

const [boundary, existing, plan] = [randomUUID(), randomUUID(), randomUUID()];
const [works, west, park] = [randomUUID(), randomUUID(), randomUUID()];

const at = (x: number, y: number) => [
  Number((74.84 + x * 1e-4).toFixed(7)),
  Number((42.88 + y * 1e-4).toFixed(7)),
];
/** In steps of 8 m east and 11 m north. */
const box = (x1: number, y1: number, x2: number, y2: number) => ({
  type: "Polygon",
  coordinates: [[at(x1, y1), at(x2, y1), at(x2, y2), at(x1, y2), at(x1, y1)]],
});
const titles = (title: string) => ({ title_ky: title, title_ru: title, title_en: title });
const create = (layer: string, id: string, row: Record<string, unknown>): Operation => ({
  op: "create",
  layer,
  id,
  row,
});
const zone = (id: string, variant_id: string, code: string, category: string, geom: unknown): Operation =>
  create("functional_zone", id, { variant_id, code, category, planned: false, geom });

const compare = async (query = "", language = "en") =>
  await app.inject({ url: `/api/compare${query}`, headers: { "accept-language": language } });
const compared = async (query = "") => (await compare(query)).json<Comparison>();

async function change(operations: Operation[]): Promise<void> {
  const answer = await app.inject({
    method: "POST",
    url: "/api/changes",
    headers: planner,
    payload: { id: randomUUID(), reason: "test", accepts_gaps: true, operations },
  });
  expect(answer.statusCode, answer.body).toBe(200);
}

describe("two plan variants", () => {
  it("without a plan there is nothing to compare", async () => {
    expect(await compared()).toMatchObject({ from_variant: null, to_variant: null, places: [] });
  });

  it("each place has its transition, area, shape and zones, and all adds up to the land inside", async () => {
    await change([
      create("city_boundary", boundary, { name_ky: "Ш", name_ru: "Г", geom: box(0, 0, 10, 10) }),
      create("plan_variant", existing, { ...titles("existing"), boundary_id: boundary, state: "existing" }),
      create("plan_variant", plan, { ...titles("plan"), boundary_id: boundary, state: "draft" }),
      zone(works, existing, "З-1", "industrial", box(0, 0, 10, 10)),
      zone(west, plan, "З-1", "industrial", box(0, 0, 6, 10)),
      zone(park, plan, "З-2", "public_green", box(6, 0, 10, 10)),
    ]);
    const { places, transitions, unchanged_m2, inside_m2, sample_data } = await compared(`?to=${plan}`);
    expect(sample_data).toBe(false);
    expect(transitions).toMatchObject([{ from: "industrial", to: "public_green", places: 1 }]);
    expect(transitions[0]?.area_m2).toBeCloseTo(inside_m2 * 0.4, 0);
    expect(Math.abs((transitions[0]?.area_m2 ?? 0) + unchanged_m2 - inside_m2)).toBeLessThan(1);
    const [place] = places;
    expect(place).toMatchObject({
      from_zones: [{ id: works, code: "З-1" }],
      to_zones: [{ id: park, code: "З-2" }],
    });
    const corners = place?.geometry.coordinates[0] ?? [];
    expect(corners).toHaveLength(5);
    expect(Math.min(...corners.map(([x]) => x))).toBeCloseTo(74.8406, 6);
    expect(Math.max(...corners.map(([, y]) => y))).toBeCloseTo(42.881, 6);
  });

  it("a plan beside itself, and without a plan in force today's use, has no difference", async () => {
    const itself = await compared(`?from=${plan}&to=${plan}`);
    expect(itself.places).toEqual([]);
    expect(itself.unchanged_m2).toBeCloseTo(itself.inside_m2, 0);
    expect(await compared()).toMatchObject({ from_variant: existing, to_variant: existing, places: [] });
  });

  it("land that the plan leaves to nobody is a difference", async () => {
    await change([{ op: "remove", layer: "functional_zone", id: park, version: 1 }]);
    expect((await compared(`?to=${plan}`)).transitions).toMatchObject([
      { from: "industrial", to: "unassigned", places: 1 },
    ]);
  });

  it("a variant that is not there is named, with the cure, in the reader's language", async () => {
    const nobody = randomUUID();
    const answer = await compare(`?from=${nobody}`, "ky");
    expect(answer.statusCode).toBe(404);
    expect(answer.json<Problem>().detail).toBe(
      `${nobody} деген план варианты жок. Вариантты тизмеден тандаңыз.`,
    );
    expect((await compare("?from=plan")).statusCode).toBe(400);
  });
});
