import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Operation } from "#contract/changes.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { cellsOf, type SheetCell } from "#test/support/xlsx-content.ts";

const db = await testDatabase();
const app = await testApp(db, { city: { official_area_ha: 786, population: null } });
await app.ready();
const planner = await as(app, db, { roles: ["planner"] });

const [boundary, existing, plan, quarter] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
/** In steps of 8 m east and 11 m north: so short that a parallel is as straight as the plane. */
const at = (x: number, y: number) => [
  Number((74.84 + x * 1e-4).toFixed(7)),
  Number((42.88 + y * 1e-4).toFixed(7)),
];
const box = (x1: number, y1: number, x2: number, y2: number) => ({
  type: "Polygon",
  coordinates: [[at(x1, y1), at(x2, y1), at(x2, y2), at(x1, y2), at(x1, y1)]],
});
const create = (layer: string, id: string, row: Record<string, unknown>): Operation => ({
  ...{ op: "create", layer, id, row: { valid_from: "1970-01-01", ...row } },
});
const titled = (ky: string, ru: string) => ({ title_ky: ky, title_ru: ru, title_en: ru });
const zone = (variant_id: string, category: string, geom: unknown) =>
  create("functional_zone", randomUUID(), { variant_id, category, planned: false, geom });
const persons = (key: string, actual: number) =>
  create("indicator", randomUUID(), {
    ...{ ...titled("тургундар", "жители"), key, unit: "persons", year: 2013, actual, source: "стратегия" },
  });
const norm = (category: string, value: number, confidence: string) =>
  create("norm", randomUUID(), {
    ...titled("ченем", "норма"),
    ...{ key: `${category}_m2_per_person`, value, confidence, document: "СНиП 2.07.01-89*" },
  });

await write(db, [
  create("city_boundary", boundary, { name_ky: "Ш", name_ru: "Г", geom: box(0, 0, 10, 10) }),
  create("plan_variant", existing, {
    ...{ ...titled("Азыркы", "Существующее"), boundary_id: boundary, state: "existing" },
  }),
  create("plan_variant", plan, {
    ...{ ...titled("Өнүгүү долбоору", "Проект развития"), boundary_id: boundary, state: "draft" },
  }),
  create("quarter", quarter, { name_ky: "Үзүм кварталы", name_ru: "Квартал Узум", geom: box(2, 2, 8, 8) }),
  persons("residents_registered", 208),
  persons("residents_unregistered", 30),
  norm("public_green", 8, "norm"),
  norm("sport", 10, "from_memory"),
]);
await write(db, [
  zone(existing, "industrial", box(0, 0, 10, 10)),
  zone(plan, "industrial", box(0, 0, 7, 10)),
  zone(plan, "public_green", box(7, 0, 9, 10)),
]);

const take = (query: string, headers = {}, language = "en") =>
  app.inject({
    url: `/api/land-balance/report?variant=${plan}&${query}`,
    headers: { ...headers, "accept-language": language },
  });
const sheetOf = async (query: string): Promise<readonly (readonly SheetCell[])[]> =>
  cellsOf((await take(`format=xlsx&languages=ru&${query}`)).rawPayload);
const line = (cells: readonly (readonly SheetCell[])[], title: RegExp): readonly SheetCell[] =>
  cells.find(([first]) => title.test(String(first))) ?? [];
const sum = (figures: readonly (SheetCell | undefined)[]): number =>
  Math.round(figures.reduce<number>((total, figure) => total + 100 * Number(figure ?? 0), 0)) / 100;

describe("the balance as a spreadsheet", () => {
  test("adds up in the printed hundredths, beside the official area", async () => {
    const cells = await sheetOf("");
    const head = cells.findIndex(([first]) => first === "Категория земель");
    const zoned = cells.findIndex(([first]) => first === "Входит ровно в одну зону");
    const categories = cells.slice(head + 1, zoned);
    const parts = [...categories, line(cells, /^Не распределено/), line(cells, /^Учтено дважды/)];
    const inside = line(cells, /^В границе/);
    for (const column of [1, 2]) expect(sum(parts.map((row) => row[column]))).toBe(inside[column]);
    expect(sum(categories.map((row) => row[1]))).toBe(cells[zoned]?.[1]);
    expect(line(cells, /^Официальная площадь/)[1]).toBe(786);
    expect(line(cells, /^Не распределено/)[2]).toBeGreaterThan(0.08);
  });

  test("shows the difference, the figure per resident and whether a confirmed norm is met", async () => {
    const green = line(await sheetOf(""), /озеленение общего/);
    const [, today, planned, difference, , perResident, wanted, verdict, source] = green;
    expect(today).toBe(0);
    expect(difference).toBe(planned);
    expect(Math.abs(Number(perResident) - (Number(planned) * 10_000) / 208)).toBeLessThan(0.3);
    expect([wanted, verdict]).toEqual([8, "выполняется"]);
    expect(source).toContain("СНиП 2.07.01-89*");
    const all = line(await sheetOf("residents=all"), /озеленение общего/);
    expect(Number(all[5])).toBeCloseTo((Number(perResident) * 208) / 238, 6);
    expect(all[7]).toBe("не выполняется");
    expect(line(await sheetOf(""), /спортивная/)[7]).toBe("норма не подтверждена");
  });

  test("of a quarter counts its own land and nobody's residents", async () => {
    const cells = await sheetOf(`quarter=${quarter}`);
    const whole = line(await sheetOf(""), /^В границе/)[1];
    expect(Number(line(cells, /^В границе/)[1])).toBeCloseTo(Number(whole) * 0.36, 1);
    expect(line(cells, /^Официальная площадь/)).toEqual([]);
    expect(cells.flat().join(" ")).toContain("Территория: Квартал Узум.");
    expect(cells.flat()).toContain("Число жителей неизвестно.");
    expect(line(cells, /озеленение общего/)[5] ?? null).toBeNull();
  });
});

describe("the balance on paper", () => {
  test("says in both languages whose plan it is and that it adds up", async () => {
    const answer = await take("languages=ky%2Bru", planner);
    expect(answer.headers["content-disposition"]).toContain("kant-land-balance.pdf");
    const all = textsOf(answer.rawPayload).join(" ");
    for (const said of ["Жер балансы / Баланс территории", "Өнүгүү долбоору", "Проект развития", "786,00"])
      expect(all).toContain(said);
    expect(all).toMatch(/В одной зоне [\d,]+ \+ не распределено [\d,]+ \+ учтено дважды 0,00 = в границе/);
    expect(all).not.toContain("\ufffd");
  });

  test("is open to everybody, and nobody's name stands in the title block of a stranger's copy", async () => {
    const block = await app.inject({ url: "/api/title-block", headers: planner });
    const signed = block.json();
    signed.signers.drawn.name = "Үлгүев";
    const saved = await app.inject({
      ...{ method: "PUT", url: "/api/title-block", headers: planner, payload: signed },
    });
    expect(saved.statusCode).toBe(204);
    const own = textsOf((await take("languages=ky", planner)).rawPayload).join(" ");
    const open = textsOf((await take("languages=ky")).rawPayload).join(" ");
    expect([own.includes("Үлгүев"), open.includes("Үлгүев")]).toEqual([true, false]);
  });
});

test.each([
  [`quarter=${randomUUID()}`, 404, "ky", "Кварталды тизмеден тандаңыз"],
  ["residents=none", 400, "ru", "Выберите из: registered, all"],
  ["paper=A2", 400, "en", "Choose from: A4, A3"],
])("%s is refused with the remedy", async (query, status, language, remedy) => {
  const answer = await take(query, {}, language);
  expect([answer.statusCode, answer.body]).toEqual([status, expect.stringContaining(remedy)]);
});
