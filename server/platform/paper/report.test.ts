import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyTitleBlock } from "#contract/paper.ts";
import { lettersOf, pageSizes } from "#test/support/pdf-content.ts";
import { RecordedSurface } from "#test/support/recorded-surface.ts";
import { cellsOf, sheetNames } from "#test/support/xlsx-content.ts";
import { cellText, type Report } from "./report.ts";
import { layReport } from "./report-pages.ts";
import { paintReport, reportPdf } from "./report-pdf.ts";
import { reportXlsx, workbookXlsx } from "./report-xlsx.ts";

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "shaar-report-"));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const report = (rows: Report["rows"], sample = false): Report => ({
  columns: [
    { title: { ky: "Категория", ru: "Категория", en: "Category" }, share: 3 },
    { title: { ky: "Аянты, га", ru: "Площадь, га", en: "Area, ha" }, share: 1, decimals: 1 },
  ],
  rows,
  titleBlock: { ...emptyTitleBlock, title: { ky: "Жер балансы", ru: "Баланс территории" } },
  languages: "ky+ru",
  paper: "A4",
  orientation: "portrait",
  printedOn: "2017-12-31",
  sample,
  notes: ["Шаардын чегинде"],
});

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => [`зона ${index}`, index / 10] as const);

function painted(given: Report) {
  const surface = new RecordedSurface();
  let pages = 0;
  const count = paintReport({ surface, page: () => pages++ }, given);
  return { surface, pages, count, texts: surface.texts.map(({ text }) => text) };
}

test.each([
  [1234.5, 1, "1\u00a0234,5"],
  [-0.04, 1, "0,0"],
  [-2, 0, "−2"],
  [786, 0, "786"],
  [null, 1, "—"],
] as const)("%s with %i decimals is %s", (value, decimals, text) => {
  expect(cellText(value, { decimals })).toBe(text);
});

test("figures are written as the paper's language does", () => {
  expect(cellText(1234.5, { decimals: 1 }, "en")).toBe("1,234.5");
  expect(cellText(25, { decimals: 1, mixed: true })).toBe("25");
  expect(cellText(23.1, { decimals: 1, mixed: true })).toBe("23,1");
});

test("an English paper says in the city's own languages what nobody has said in English", () => {
  const { texts } = painted({ ...report(rowsOf(3)), languages: "en" });
  expect(texts).toEqual(expect.arrayContaining(["Category", "Area, ha", "Жер балансы / Баланс территории"]));
});

test("every page repeats the heads, and the title block counts the pages", () => {
  const { texts, pages, count } = painted(report(rowsOf(200)));
  expect(pages).toBeGreaterThan(2);
  expect(count).toBe(pages);
  expect(texts.filter((text) => text === "Категория").length).toBe(pages);
  expect(texts.some((text) => text.endsWith(`${pages} / ${pages}`))).toBe(true);
  expect(texts).toContain(String(pages));
});

test("totals stand on one page, however the rows before them fall", () => {
  const totals = [
    ["бардыгы", 1],
    ["расмий", 2],
    ["чек", 3],
  ] as const;
  for (let count = 25; count < 60; count++) {
    const { pages } = layReport(new RecordedSurface(), { ...report(rowsOf(count)), totals });
    const holding = pages.filter(({ rows }) => rows.some(({ kind }) => kind === "total"));
    expect(holding.length).toBe(1);
  }
});

test("the line of a day is set off where it stands among the rows", () => {
  const { pages } = layReport(new RecordedSurface(), { ...report(rowsOf(5)), sums: [1, 4] });
  expect(pages[0]?.rows.map(({ kind }) => kind)).toEqual(["row", "sum", "row", "row", "sum"]);
});

test("the line of a day never begins a page", () => {
  for (let count = 20; count < 60; count++) {
    const sums = Array.from({ length: count }, (_, index) => index).filter((index) => index % 3 === 2);
    const { pages } = layReport(new RecordedSurface(), { ...report(rowsOf(count)), sums });
    for (const { rows } of pages) expect(rows[0]?.kind).toBe("row");
  }
});

test("notes stand beside the title block where the paper is wide", () => {
  const given = { ...report(rowsOf(3)), notes: ["Шаардын чегинде"] };
  const [narrow, wide] = (["portrait", "landscape"] as const).map((orientation) =>
    layReport(new RecordedSurface(), { ...given, orientation }),
  );
  expect(narrow?.notes.top).toBeLessThan(narrow?.pages[0]?.table.top ?? 0);
  expect(wide?.notes.top).toBeGreaterThan(wide?.pages[0]?.table.top ?? 0);
});

test("no row is lost or drawn twice, however long its text", () => {
  const word = fc.stringMatching(/^[а-я]{1,40}$/);
  const cell = fc.array(word, { maxLength: 120 }).map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 20 }), (cells) => {
      const { pages } = layReport(new RecordedSurface(), report(cells.map((text) => [text, 1])));
      const written = pages.flatMap(({ rows }) => rows.flatMap((row) => row.cells[0] ?? [])).join("");
      expect(written.replaceAll(" ", "")).toBe(cells.join("").replaceAll(" ", ""));
      for (const { table, rows } of pages)
        expect(rows.reduce((sum, row) => sum + row.height, 0)).toBeLessThanOrEqual(table.height);
    }),
    { numRuns: 30 },
  );
});

test("sample rows are told on every page", () => {
  const { texts, pages } = painted(report(rowsOf(120), true));
  expect(texts.filter((text) => text.includes("чыныгы эмес") && text.includes("учебные")).length).toBe(pages);
});

test("the file is A4 and can be read back in Kyrgyz", async () => {
  const path = join(directory, "balance.pdf");
  const pages = await reportPdf(path, report([["үй-жай өңүрү", 786]]));
  const file = await readFile(path);
  expect(pageSizes(file).length).toBe(pages);
  expect([...(pageSizes(file)[0] ?? [])].map(Math.round)).toEqual([210, 297]);
  expect(lettersOf(file).has("ң")).toBe(true);
});

test("the spreadsheet is a workbook", async () => {
  const path = join(directory, "balance.xlsx");
  await reportXlsx(path, report(rowsOf(3), true));
  expect((await readFile(path)).subarray(0, 2).toString()).toBe("PK");
});

test("several reports are sheets of one workbook, each whole in itself", async () => {
  const path = join(directory, "balances.xlsx");
  await workbookXlsx(path, [
    { name: "Суу", report: report([["а", 1.5]], true) },
    { report: report([["б", 2]]) },
  ]);
  const workbook = await readFile(path);
  expect(sheetNames(workbook)).toEqual(["Суу", "Жер балансы   Баланс территории"]);
  expect(cellsOf(workbook, 1).find(([first]) => first === "а")?.[1]).toBe(1.5);
  expect(cellsOf(workbook, 1)[0]?.[0]).toContain("чыныгы эмес");
  expect(cellsOf(workbook, 2).find(([first]) => first === "б")?.[1]).toBe(2);
});
