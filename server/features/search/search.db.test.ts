import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { searchAnswer } from "#contract/search.ts";
import { lineOf, loadSmallCity, smallCity, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
let engineer: Record<string, string>;
beforeAll(async () => {
  await loadSmallCity(db);
  engineer = await as(app, db, { roles: ["engineer"] });
});

const get = (query: string, headers: Record<string, string> = engineer) =>
  app.inject({ url: `/api/search?${query}`, headers });
async function search(q: string, headers = engineer) {
  const answer = await get(`q=${encodeURIComponent(q)}`, headers);
  expect(answer.statusCode, answer.body).toBe(200);
  return searchAnswer.parse(answer.json());
}
const labels = async (q: string, headers = engineer) =>
  (await search(q, headers)).found.map(({ label }) => label.ky);

describe("search", () => {
  test.each(["Үлгү 12", "улгу 12", "УЛГУ көчөсү, 12", "Улгу кочосу д. 12", "ул. Образцовая, дом 12"])(
    "%s finds the house, then its neighbours",
    async (q) => {
      expect(await labels(q)).toEqual(["Үлгү көчөсү, 12", "Үлгү көчөсү, 12А"]);
    },
  );

  test("says where the house is", async () => {
    const { found } = await search("Үлгү 12", {});
    expect(found[0]).toMatchObject({
      layer: "building",
      id: smallCity.house,
      label: { ky: "Үлгү көчөсү, 12", ru: "улица Образцовая, 12" },
      bbox: [74.841, 42.8905, 74.8412, 42.8907],
    });
    expect(found[0]?.point?.[0]).toBeCloseTo(74.8411, 4);
  });

  test("a street by any of its names, folded or not, before its houses", async () => {
    for (const q of ["Өрүк", "орук", "урюковая", "көчөсү өрүк"])
      expect((await labels(q))[0], q).toBe("Өрүк көчөсү");
  });

  test("a code: the one itself first, then those that begin with it", async () => {
    const { found, sample_data } = await search("в-2");
    expect(found.map(({ detail, label }) => (detail ?? label).ky)).toEqual(
      expect.arrayContaining(["В-2", "В-20"]),
    );
    expect(found[0]).toMatchObject({ layer: "water_main", id: smallCity.mains[1], detail: { ky: "В-2" } });
    expect(found).toHaveLength(6);
    expect(sample_data).toBe(true);
  });

  test("a slip of the finger is forgiven where nothing else is found", async () => {
    expect(await labels("Образцвая")).toContain("Үлгү көчөсү");
  });

  test("a register's row has no place", async () => {
    const { found } = await search("мэрия", {});
    expect(found).toMatchObject([{ layer: "organisation", point: null, bbox: null }]);
  });

  test("what is gone is not found", async () => {
    expect((await search("В-1")).found.map(({ id }) => id)).not.toContain(smallCity.mains[0]);
  });

  test("rows of closed layers are not there for everybody", async () => {
    expect(await labels("В-2", {})).toEqual([]);
    expect(await labels("ВК-3", {})).toEqual([]);
  });

  test.each(["", "%", "_", "'", "\\", "a".repeat(3000), "  ,, ;"])(
    "%j finds nothing and breaks nothing",
    async (q) => {
      expect(await labels(q)).toEqual([]);
    },
  );

  test("a name in the form that follows a number: мектеп is №2 мектеби", async () => {
    await write(db, [
      {
        op: "create",
        layer: "street",
        id: randomUUID(),
        row: {
          code: "U-3",
          class: "local",
          name_ky: "№2 мектебинин көчөсү",
          name_ru: "улица Школы № 2",
          geom: lineOf([74.84, 42.87], [74.85, 42.87]),
        },
      },
    ]);
    expect(await labels("мектеп")).toEqual(["№2 мектебинин көчөсү"]);
  });

  test.each(["q=%00", "limit=0", "foo=1", "q=a&q=b", "variant=1"])("?%s is refused", async (query) => {
    expect((await get(query)).statusCode).toBe(400);
  });
});
