import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Operation } from "#contract/changes.ts";
import type { LandBalance, LandBalanceResult } from "#contract/land-balance.ts";
import type { Problem } from "#contract/problem.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db, { city: { official_area_ha: 0.9, population: null } });
const planner = await as(app, db, { roles: ["planner", "admin"] });

const [boundary, existing, plan, quarter] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [west, east, park] = [randomUUID(), randomUUID(), randomUUID()];

const at = (x: number, y: number) => [
  Number((74.84 + x * 1e-4).toFixed(7)),
  Number((42.88 + y * 1e-4).toFixed(7)),
];
/** In steps of 8 m east and 11 m north: so short that a parallel is as straight as the plane. */
const box = (x1: number, y1: number, x2: number, y2: number) => ({
  type: "Polygon",
  coordinates: [[at(x1, y1), at(x2, y1), at(x2, y2), at(x1, y2), at(x1, y1)]],
});
const city = box(0, 0, 10, 10);
const titles = (title: string) => ({ title_ky: title, title_ru: title, title_en: title });
const create = (layer: string, id: string, row: Record<string, unknown>): Operation => ({
  op: "create",
  layer,
  id,
  row,
});
const zone = (id: string, variant_id: string, category: string, geom: unknown): Operation =>
  create("functional_zone", id, { variant_id, category, planned: false, geom });

async function change(operations: Operation[], more: Record<string, unknown> = {}, language = "en") {
  const answer = await app.inject({
    method: "POST",
    url: "/api/changes",
    headers: { ...planner, "accept-language": language },
    payload: { id: randomUUID(), reason: "test", operations, ...more },
  });
  return { status: answer.statusCode, body: answer.json<Problem & { id: string }>() };
}
const balance = async (query = "") =>
  (await app.inject({ method: "GET", url: `/api/land-balance${query}` })).json<LandBalance>();
const area = (sums: LandBalance["plan"], category: string) =>
  sums?.categories.find((one) => one.category === category)?.area_m2 ?? 0;

await change([
  create("city_boundary", boundary, { name_ky: "Ш", name_ru: "Г", geom: city }),
  create("plan_variant", existing, { ...titles("existing"), boundary_id: boundary, state: "existing" }),
  create("plan_variant", plan, { ...titles("plan"), boundary_id: boundary, state: "draft" }),
  create("quarter", quarter, {
    name_ky: "К",
    name_ru: "К",
    residents: 100,
    geom: box(2, 2, 8, 8),
  }),
]);
const whole = await change([
  zone(randomUUID(), existing, "industrial", city),
  zone(west, plan, "industrial", box(0, 0, 5, 10)),
  zone(east, plan, "residential_low", box(5, 0, 10, 10)),
]);

describe("land balance", () => {
  it("adds up for the city and for a quarter, beside today's use and the official area", async () => {
    expect(whole.status).toBe(200);
    const { plan: sums, existing: now, official_area_m2, variant } = await balance(`?variant=${plan}`);
    expect(variant).toBe(plan);
    expect(official_area_m2).toBe(9000);
    expect(sums?.unassigned_m2).toBeLessThan(0.1);
    expect(area(sums, "industrial") + area(sums, "residential_low")).toBeCloseTo(sums?.inside_m2 ?? 0, 0);
    expect(area(now, "industrial")).toBeCloseTo(sums?.inside_m2 ?? 0, 0);
    const part = await balance(`?variant=${plan}&quarter=${quarter}`);
    expect(part.plan?.zoned_m2).toBeCloseTo((sums?.inside_m2 ?? 0) * 0.36, 0);
    expect(part.residents).toMatchObject({ registered: 100, unregistered: null });
    expect(part.official_area_m2).toBeNull();
  });

  it("adds up inside a drawn area, whose residents nobody knows", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/api/land-balance",
      payload: { variant: plan, place: box(4, -2, 7, 5) },
    });
    const { plan: sums, residents, official_area_m2 } = answer.json<LandBalance>();
    const inside = (await balance(`?variant=${plan}`)).plan?.inside_m2 ?? 0;
    expect(sums?.inside_m2).toBeCloseTo(inside * 0.15, 0);
    expect(area(sums, "industrial")).toBeCloseTo(inside * 0.05, 0);
    expect(area(sums, "residential_low")).toBeCloseTo(inside * 0.1, 0);
    expect([residents.registered, official_area_m2]).toEqual([null, null]);
  });

  it("takes residents and norms from their registers", async () => {
    await change([
      create("indicator", randomUUID(), {
        ...titles("residents"),
        key: "residents_registered",
        unit: "persons",
        year: 2013,
        actual: 20_800,
        source: "strategy",
      }),
      create("norm", randomUUID(), {
        ...titles("green"),
        key: "public_green_m2_per_person",
        value: 8,
        confidence: "from_memory",
        document: "СНиП",
      }),
    ]);
    const { residents, norms } = await balance();
    expect(residents).toMatchObject({
      registered: 20_800,
      unregistered: null,
      year: 2013,
      sources: ["strategy"],
    });
    expect(norms).toMatchObject([
      { category: "public_green", m2_per_resident: 8, confidence: "from_memory" },
    ]);
  });

  it("measures areas that are stored nowhere, with gaps and overlaps", async () => {
    const answer = await app.inject({
      method: "POST",
      url: "/api/calculate/land-balance",
      payload: {
        boundary: city,
        zones: [
          { id: "a", category: "x", geometry: box(0, 0, 6, 10) },
          { id: "b", category: "y", geometry: box(5, 0, 9, 10) },
        ],
      },
    });
    const result = answer.json<LandBalanceResult>();
    expect(result.gaps[0]?.place[0]).toBeCloseTo(74.84095, 6);
    expect(result.overlaps[0]?.zones).toEqual(["a", "b"]);
    const sum = result.zoned_m2 + result.unassigned_m2 + result.counted_twice_m2;
    expect(Math.abs(sum - result.inside_m2)).toBeLessThan(1);
  });
});

describe("an edit cannot change the land unseen", () => {
  const narrower = (version: number): Operation => ({
    op: "patch",
    layer: "functional_zone",
    id: west,
    version,
    row: { geom: box(0, 0, 4, 10) },
  });

  it("a gap is refused with its place, area and cure, and may be accepted", async () => {
    const refused = await change([narrower(1)], {}, "ky");
    expect(refused.status).toBe(422);
    const [fault] = refused.body.errors ?? [];
    expect(fault).toMatchObject({ code: "gap-arises", layer: "functional_zone" });
    expect(fault?.message).toMatch(/м² жер эч кимге таандык болбой калат/);
    expect(fault?.cure).toContain("коңшу зонага");
    expect(fault?.place?.[0]).toBeCloseTo(74.84045, 6);
    const accepted = await change([narrower(1)], { accepts_gaps: true });
    expect(accepted.status).toBe(200);
    expect((await balance(`?variant=${plan}`)).plan?.unassigned_m2).toBeGreaterThan(800);
  });

  it("an old gap is no reproach to the next edit, and closing it is free", async () => {
    const recoloured = await change([
      { op: "patch", layer: "functional_zone", id: east, version: 1, row: { category: "sport" } },
    ]);
    expect(recoloured.status).toBe(200);
    const wider = await change([zone(park, plan, "public_green", box(4, 0, 5, 10))]);
    expect(wider.status).toBe(200);
    expect((await balance(`?variant=${plan}`)).plan?.unassigned_m2).toBeLessThan(1);
  });

  it("an overlap and a removal are refused, and nothing may leave the boundary", async () => {
    const over = await change([zone(randomUUID(), plan, "sport", box(1, 1, 2, 2))]);
    expect(over.body.errors?.map(({ code }) => code)).toEqual(["overlap-arises"]);
    const removed = await change([{ op: "remove", layer: "functional_zone", id: park, version: 1 }]);
    expect(removed.body.errors?.map(({ code }) => code)).toEqual(["gap-arises"]);
    const beyond = await change(
      [zone(randomUUID(), plan, "sport", box(10, 0, 11, 10))],
      { accepts_gaps: true },
      "ru",
    );
    expect(beyond.body.errors?.[0]).toMatchObject({ code: "leaves-boundary" });
    expect(beyond.body.errors?.[0]?.message).toContain("за границу города");
  });

  it("moving a shared corner in both zones at once is no defect", async () => {
    const moved = await change([
      {
        op: "patch",
        layer: "functional_zone",
        id: west,
        version: 2,
        row: { geom: box(0, 0, 3, 10) },
      },
      {
        op: "patch",
        layer: "functional_zone",
        id: park,
        version: 1,
        row: { geom: box(3, 0, 5, 10) },
      },
    ]);
    expect(moved.status).toBe(200);
  });
});
