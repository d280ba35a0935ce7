import { expect, test } from "vitest";
import { emptyTitleBlock, paperSize } from "#contract/paper.ts";
import { heatYear, noHeat } from "#test/support/heat-year.ts";
import { RecordedSurface } from "#test/support/recorded-surface.ts";
import { storedBalance, waterYear } from "#test/support/water-year.ts";
import type { LossReport } from "./loss-report.ts";
import { paintLossReport } from "./paint-loss-report.ts";
import { workbookOf } from "./workbook.ts";

const zones = ["Түндүк", "Түштүк"].map((name) => storedBalance({ zone: { id: name, name } }));
const water = waterYear([storedBalance(), ...zones]);

const reportOf = (more: Partial<LossReport> = {}): LossReport => ({
  ...{ year: 2012, city: { ky: "Кант", ru: "Кант", en: "Kant" }, languages: "ky", printedOn: "2018-01-21" },
  titleBlock: { ...emptyTitleBlock, title: { ky: "Жоготуулар", ru: "Потери" } },
  told: [{ language: "ky", water, heat: heatYear() }],
  map: null,
  ...more,
});

function painted(report: LossReport) {
  const surface = new RecordedSurface();
  const told: number[] = [];
  let pages = 0;
  const count = paintLossReport({ surface, page: () => pages++ }, report, (share) => told.push(share));
  return { surface, pages, count, told, texts: surface.texts.map(({ text }) => text) };
}

test("tells water, zones, heat, method and sources, and counts its pages in the title block", () => {
  const { texts, pages, count } = painted(reportOf());
  const parts = ["Суу кайда кетти", "Суу балансы", "Кайсы зона көбүрөөк жоготот", "Жылуулук кайда кетти"];
  const places = [...parts, "Кантип эсептелген", "Кайсы сандардан эсептелген"].map((text) =>
    texts.indexOf(text),
  );
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(count).toBe(pages);
  expect(texts).toContain(String(pages));
  expect(texts).toContain(`Барак ${pages} / ${pages}`);
});

test("nothing stands outside of the page", () => {
  const { width, height } = paperSize("A4", "portrait");
  const { surface } = painted(reportOf());
  for (const { text, at, lettering } of surface.texts) {
    const long = surface.textWidth(text, lettering);
    const left =
      lettering.align === "end" ? at[0] - long : lettering.align === "middle" ? at[0] - long / 2 : at[0];
    expect([text, left >= 20, left + long <= width]).toEqual([text, true, true]);
    expect([text, at[1] > 5, at[1] < height - 5]).toEqual([text, true, true]);
  }
});

test("every page says that its data are sample data, and none where they are the city's", () => {
  const marked = painted(reportOf());
  const marks = (texts: readonly string[]) =>
    texts.filter((text) => text.startsWith("үлгү маалымат (")).length;
  expect(marks(marked.texts)).toBe(marked.pages);
  const balances = water.balances.map((balance) => ({ ...balance, sample_data: false }));
  const real = reportOf({ told: [{ language: "ky", water: { ...water, balances }, heat: heatYear() }] });
  expect(marks(painted(real).texts)).toBe(0);
});

test("two languages follow each other", () => {
  const told: LossReport["told"] = [
    { language: "ky", water, heat: heatYear() },
    { language: "ru", water, heat: heatYear() },
  ];
  const { texts, pages, told: shares } = painted(reportOf({ languages: "ky+ru", told }));
  expect(pages).toBe(2 * painted(reportOf()).pages);
  expect(texts.indexOf("Куда ушла вода")).toBeGreaterThan(texts.indexOf("Кайсы сандардан эсептелген"));
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
});

test("a year with water only, or with heat only, is a report too", () => {
  const dry = painted(reportOf({ told: [{ language: "en", water, heat: noHeat() }] }));
  expect(dry.texts.join(" ")).toContain("The heating season 2012/13 has not been entered");
  const warm = reportOf({ told: [{ language: "en", water: waterYear([]), heat: heatYear() }] });
  expect(painted(warm).texts.join(" ")).toContain("How much water was drawn in 2012 is not known");
  expect(workbookOf(warm).map(({ name }) => name)).toEqual(["Heat", "Heat sections", "Sources, heat"]);
});

test("the spreadsheet has a sheet for each table, each with a name of its own and the mark of sample data", () => {
  const sheets = workbookOf(reportOf({ languages: "ky+ru" }));
  const names = sheets.map(({ name }) => name);
  expect(names).toEqual([
    "Суу балансы",
    "Көрсөткүчтөр",
    "Зоналар",
    "Жылуулук",
    "Жылуулук бөлүктөрү",
    "Булактар, суу",
    "Булактар, жылуулук",
  ]);
  for (const { report } of sheets) expect(report.sample).toBe(true);
});
