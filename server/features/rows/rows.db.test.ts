import { beforeAll, describe, expect, test } from "vitest";
import { choices, counts, type RowsPage, rowsPage } from "#contract/rows.ts";
import { layers } from "#layers/index.ts";
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

const get = (url: string, headers: Record<string, string> = engineer) =>
  app.inject({ url: `/api/${url}`, headers });

async function page(url: string): Promise<RowsPage> {
  const answer = await get(`layers/${url}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return rowsPage.parse(answer.json());
}
const valuesOf = ({ columns, rows }: RowsPage, name: string) => rows.map((row) => row[columns.indexOf(name)]);
const codes = async (url: string) => valuesOf(await page(url), "code");

/** All pages, following `next`. */
async function all(url: string, column: string): Promise<unknown[]> {
  const values: unknown[] = [];
  let after: string | null = "";
  while (after !== null) {
    const one: RowsPage = await page(`${url}${after && `&after=${after}`}`);
    values.push(...valuesOf(one, column));
    after = one.next;
  }
  return values;
}

describe("a table page", () => {
  test("holds every field by column, the place of each row, the count of all and the names of what it points to", async () => {
    const { columns, rows, places, total, labels, next, sample_data } = await page(
      "water_main/rows?limit=5&sort=code",
    );
    expect(columns).toEqual([
      "id",
      ...Object.keys(layers.find(({ id }) => id === "water_main")?.fields ?? {}),
    ]);
    expect([rows.length, total, sample_data]).toEqual([5, 24, true]);
    expect(rows[0]?.slice(0, 3)).toEqual([smallCity.mains[0], "В-1", 100]);
    expect(places[0]).toEqual([74.84, 42.89, 74.841, 42.89]);
    expect(labels[smallCity.owner]).toEqual({
      layer: "organisation",
      id: smallCity.owner,
      label: { ky: "Шаар мэриясы", ru: "Мэрия города", en: "City hall" },
    });
    expect(labels[smallCity.nodes[0] ?? ""]?.label.ky).toBe("ВК-1");
    expect(next).not.toBeNull();
  });

  test("a register has rows without places", async () => {
    const { places, columns, rows } = await page("tariff/rows");
    expect(places).toEqual([null]);
    expect(rows[0]?.[columns.indexOf("rate_som_per_unit")]).toBe("4.4800");
  });

  test("codes are in the order of their numbers, forwards and backwards, over pages", async () => {
    const inOrder = Array.from({ length: 24 }, (_, index) => `В-${index + 1}`);
    expect(await all("water_main/rows?sort=code&limit=7", "code")).toEqual(inOrder);
    expect(await all("water_main/rows?sort=-code&limit=7", "code")).toEqual([...inOrder].reverse());
  });

  test.each([
    ["built_year", Array.from({ length: 24 }, (_, index) => 1960 + index)],
    ["-depth_m", Array.from({ length: 24 }, (_, index) => Math.round((3.8 - index / 10) * 10) / 10)],
    ["material", [...Array(18).fill("steel"), ...Array(6).fill(null)]],
    ["-material", [...Array(18).fill("steel"), ...Array(6).fill(null)]],
    ["synthetic", [...Array(16).fill(false), ...Array(8).fill(true)]],
    ["-valid_to", ["2015-06-01", ...Array(23).fill(null)]],
    ["owner_id", Array(24).fill(smallCity.owner)],
    ["updated_at", null],
    ["from_node", null],
  ])("sort=%s: every row once, unknown values last", async (sort, expected) => {
    const column = sort.replace("-", "");
    const values = await all(`water_main/rows?sort=${sort}&limit=5`, column);
    const ids = await all(`water_main/rows?sort=${sort}&limit=5`, "id");
    expect(new Set(ids).size).toBe(24);
    if (expected) expect(values).toEqual(expected);
  });

  test("names are in the order of the Kyrgyz alphabet", async () => {
    const names = ["Орто", "Өзөк", "Пахта", "Нарын", "Ңыла", "Елена", "Ёлка", "Жайлоо", "Уч", "Үч", "Фрунзе"];
    await write(
      db,
      names.map((name) => ({
        op: "create",
        layer: "quarter",
        id: crypto.randomUUID(),
        row: { name_ky: name, geom: square },
      })),
    );
    const sorted = [
      "Елена",
      "Ёлка",
      "Жайлоо",
      "Нарын",
      "Ңыла",
      "Орто",
      "Өзөк",
      "Пахта",
      "Уч",
      "Үч",
      "Фрунзе",
    ];
    expect(await all("quarter/rows?sort=name_ky&limit=3", "name_ky")).toEqual(sorted);
  });

  test("reference columns sort by what the reader sees", async () => {
    const streets = await page("building/rows?sort=street_id");
    expect(valuesOf(streets, "street_id").map((id) => streets.labels[String(id)]?.label.ky)).toEqual([
      "Өрүк көчөсү",
      "Үлгү көчөсү",
      "Үлгү көчөсү",
    ]);
  });

  test.each([
    ["water_main/rows?q=в-2&sort=code", ["В-2", "В-20", "В-21", "В-22", "В-23", "В-24"]],
    ["street/rows?q=улгу", ["U-1"]],
    ["street/rows?q=УЛГУ%20кочосу", ["U-1"]],
    ["street/rows?q=%25", []],
    ["water_main/rows?diameter_mm=150&synthetic=true&sort=code", ["В-4", "В-10", "В-16", "В-22"]],
    ["water_main/rows?bbox=74.8395,42.8,74.8405,42.9", ["В-1"]],
    ["water_main/rows?datetime=1961-06-01&sort=code", ["В-1", "В-2"]],
    [`water_main/rows?ids=${smallCity.mains[2]},${smallCity.mains[1]}&sort=code`, ["В-2", "В-3"]],
    [`water_main/rows?variant=${smallCity.owner}&limit=1&sort=code`, ["В-1"]],
  ])("%s gives %j", async (url, expected) => {
    expect(await codes(url)).toEqual(expected);
  });

  test.each([
    "foo=1",
    "sort=nothing",
    "sort=extra",
    "sort=geom",
    "after=x",
    "after=WyJhIiwiYiJd",
    "limit=0",
    "bbox=1,2,3",
    "ids=1",
    "variant=1",
    "datetime=x",
    "q=%00",
    `sort=built_year&after=${Buffer.from(JSON.stringify(["abc", smallCity.owner])).toString("base64url")}`,
    `sort=built_year&after=${Buffer.from(JSON.stringify(["99999999999", smallCity.owner])).toString("base64url")}`,
    `sort=valid_from&after=${Buffer.from(JSON.stringify(["2013-99-01", smallCity.owner])).toString("base64url")}`,
  ])("?%s is refused", async (query) => {
    expect((await get(`layers/water_main/rows?${query}`)).statusCode).toBe(400);
  });

  test("a closed layer is 404", async () => {
    for (const url of ["water_main", "nothing"]) {
      expect((await get(`layers/${url}/rows`, {})).statusCode).toBe(404);
      expect((await get(`layers/${url}/choices`, {})).statusCode).toBe(404);
    }
  });

  test("rows inserted while somebody pages make none appear twice", async () => {
    const seen: unknown[] = [];
    let after: string | null = "";
    while (after !== null) {
      const one: RowsPage = await page(`street/rows?sort=name_ky&limit=2${after && `&after=${after}`}`);
      seen.push(...valuesOf(one, "id"));
      after = seen.length > 20 ? null : one.next;
      const row = {
        class: "local",
        name_ky: `Б${seen.length} көчөсү`,
        geom: lineOf([74.8, 42.8], [74.81, 42.8]),
      };
      await write(db, [{ op: "create", layer: "street", id: crypto.randomUUID(), row }]);
    }
    expect(new Set(seen).size).toBe(seen.length);
  });
});

const square = {
  type: "Polygon",
  coordinates: [
    [
      [74.8, 42.8],
      [74.81, 42.8],
      [74.81, 42.81],
      [74.8, 42.8],
    ],
  ],
};

describe("pick lists", () => {
  const labels = async (url: string) => {
    const { choices: list } = choices.parse((await get(`layers/${url}`)).json());
    return list.map(({ label }) => label.ky);
  };

  test("find a row by a part of its name, typed with or without Kyrgyz letters", async () => {
    expect(await labels("organisation/choices?q=мэрия")).toEqual(["Шаар мэриясы"]);
    expect(await labels("street/choices?q=орук")).toEqual(["Өрүк көчөсү"]);
    expect(await labels("street/choices?q=nothing")).toEqual([]);
  });

  test("a house is told with its street", async () => {
    expect(await labels("building/choices")).toEqual([
      "Өрүк көчөсү, 12",
      "Үлгү көчөсү, 12",
      "Үлгү көчөсү, 12А",
    ]);
    expect(await labels("building/choices?q=улгу%2012а")).toEqual(["Үлгү көчөсү, 12А"]);
  });

  test("leave out what is gone", async () => {
    expect(await labels("water_main/choices?q=в-1&limit=1")).not.toContain("В1 бол.100 1960");
  });
});

describe("counts", () => {
  test("tell how many rows are in force in all and in view, of the layers that the reader may read", async () => {
    const answer = counts.parse((await get("counts?bbox=74.8395,42.8,74.8415,42.9")).json());
    expect(Object.keys(answer.layers)).toEqual(layers.map(({ id }) => id));
    expect(answer.layers["water_main"]).toEqual({ total: 23, in_view: 1 });
    expect(answer.layers["building"]).toEqual({ total: 3, in_view: 2 });
    expect(answer.layers["tariff"]).toEqual({ total: 1, in_view: null });
    const then = counts.parse((await get("counts?datetime=1961-06-01")).json());
    expect(then.layers["water_main"]).toEqual({ total: 2, in_view: null });
    const open = counts.parse((await get("counts", {})).json());
    expect(Object.keys(open.layers)).toEqual(
      layers.filter(({ read }) => read.includes("public")).map(({ id }) => id),
    );
  });

  test.each(["bbox=1", "variant=1", "foo=1", "datetime=x"])("?%s is refused", async (query) => {
    expect((await get(`counts?${query}`)).statusCode).toBe(400);
  });
});
