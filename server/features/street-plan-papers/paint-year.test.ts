import { encode } from "uqr";
import { expect, test } from "vitest";
import { plannedStreet, plannedWork, yearOf } from "#test/support/plan-year.ts";
import { RecordedSurface } from "#test/support/recorded-surface.ts";
import { paintYear } from "./paint-year.ts";
import { column, page, sizes } from "./paper-layout.ts";
import type { YearPaper } from "./year-paper.ts";

const address = "https://map.example.kg/council?year=2018";
const paperOf = (plan: YearPaper["plan"]): YearPaper => ({
  ...{ plan, city: "Кант", address, printedOn: "2018-01-21", map: null },
});

function painted(plan: YearPaper["plan"]) {
  const surface = new RecordedSurface();
  const told: number[] = [];
  let pages = 0;
  const count = paintYear({ surface, page: () => pages++ }, paperOf(plan), (share) => told.push(share));
  return { surface, pages, count, told, texts: surface.texts.map(({ text }) => text) };
}

const many = yearOf(
  Array.from({ length: 40 }, (_, index) =>
    plannedStreet(`КП-${index + 1}/2018`, [
      plannedWork(`road ${index}`, { estimate_som: 900_500, approved_som: 900_500 }),
      plannedWork(`water ${index}`, { estimate_som: 385_800, approved_som: 385_800 }, { work: "water" }),
    ]),
  ),
);

test("tells the year in Kyrgyz and then in Russian, with its decision and each street", () => {
  const { texts } = painted(many);
  const whole = texts.join(" ");
  expect(whole).toContain("Шаардык кеңештин 20.01.2018 № 12 токтому");
  expect(whole).toContain("Макул 15, каршы 3, калыс 1");
  expect(whole.indexOf("Постановление городского кенеша")).toBeGreaterThan(whole.indexOf("Шаардык кеңештин"));
  expect(texts).toContain("40. Үлгү-Булбул көчөсү");
  expect(texts).toContain("40. улица Образцово-Соловьиная");
  expect(texts).toContain("Асфальт төшөө: 1\u00a0000 м² × 900,50");
  expect(texts).toContain("Шаардык бюджет 66,67 %");
});

test("the sums of a year are those of its streets, three times over", () => {
  const { texts } = painted(many);
  const total = "51\u00a0452,0";
  expect(texts.filter((text) => text === total).length).toBe(2 * (1 + 3));
});

test("nothing stands outside of the column, every page has its number, and letters are large", () => {
  const { surface, pages, count, texts } = painted(many);
  expect(count).toBe(pages);
  expect(pages).toBeGreaterThan(10);
  for (const { text, at, lettering } of surface.texts) {
    const width = surface.textWidth(text, lettering);
    const left = lettering.align === "end" ? at[0] - width : at[0];
    expect([text, left >= column.left - 0.01, left + width <= page.width]).toEqual([text, true, true]);
    expect([text, at[1] > 0, at[1] < page.height]).toEqual([text, true, true]);
  }
  for (const number of [1, pages]) expect(texts.some((text) => text.endsWith(`· ${number}`))).toBe(true);
  expect(Math.min(...Object.values(sizes))).toBeGreaterThanOrEqual(5);
});

test("the code holds the address of the live page, with its quiet edge", () => {
  const { surface } = painted(many);
  const code = surface.fills.find(({ fill }) => fill.color === "#000000");
  const dark = encode(address, { ecc: "M", border: 4 }).data.flat().filter(Boolean).length;
  expect(code?.path.length).toBe(dark);
});

test("a draft says that nobody has decided on it, and sample data that they are", () => {
  const draft = painted(yearOf(many.streets.slice(0, 1), { decision: null })).texts.join(" ");
  expect(draft).toContain("Долбоор (иштелип жатат)");
  expect(draft).not.toContain("үлгү маалымат");
  const sample = yearOf([{ ...plannedStreet("КП-1/2018", []), synthetic: true }]);
  const { texts, pages } = painted(sample);
  expect(texts.filter((text) => text.startsWith("үлгү маалымат")).length).toBe(pages);
});

test("a street of another owner, without reason and works, says so", () => {
  const owner = { title: { ky: "Автожол", ru: "Автодор", en: "Highways" }, is_city: false };
  const street = plannedStreet("КП-1/2018", [], { reason: "" });
  const { texts } = painted(yearOf([{ ...street, street: { ...street.street, owner } }]));
  expect(texts).toEqual(
    expect.arrayContaining([
      "Көчө шаардыкы эмес: Автожол",
      "Обоснование не указано.",
      "Иштер тандалган эмес.",
    ]),
  );
});

test("progress goes on from nothing to all", () => {
  const { told } = painted(many);
  expect(told).toEqual([...told].sort((one, other) => one - other));
  expect([told.length, told.at(-1)]).toEqual([80, 1]);
});
