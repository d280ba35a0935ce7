import { expect, test } from "vitest";
import { emptyTitleBlock } from "#contract/paper.ts";
import type { ReportFormat } from "#contract/report.ts";
import { filterWords } from "./filter-words.ts";
import type { RegisterRow } from "./register-of-remarks.ts";
import { registerReport } from "./register-report.ts";

const row: RegisterRow = {
  code: "Э-2/2026",
  made_on: "2026-03-02",
  kind: "замечание",
  author_name: "Үлгү инженер",
  place: "Функциональная зона, Т1-014",
  text: "Граница пересекает арык",
  assignee_name: null,
  due_on: null,
  state: "отклонено",
  decision: "Граница верна",
  decided_on: "2026-03-05",
  decided_by: "Үлгү шаар куруучу",
  files: 2,
  synthetic: false,
};
const reportOf = (rows: readonly RegisterRow[], format: ReportFormat = "pdf") =>
  registerReport({
    ...{ rows, filters: [], titleBlock: emptyTitleBlock, printedOn: "2026-03-06" },
    form: { format, languages: "ru", paper: "A4" },
  });

test("a page holds all that a row of the spreadsheet holds, in fewer columns", () => {
  const said = reportOf([row]).rows.flat().join("\n");
  for (const value of ["Э-2/2026", "02.03.2026", "Граница верна", "05.03.2026", "Приложений: 2"])
    expect(said).toContain(value);
  expect(reportOf([row], "xlsx").rows[0]).toHaveLength(13);
  expect(reportOf([row]).columns.length).toBeLessThan(9);
});

test("one sample row makes the whole register a sample", () => {
  expect(reportOf([row]).sample).toBe(false);
  expect(reportOf([row, { ...row, synthetic: true }]).sample).toBe(true);
});

test("filters are told in words, the person by name", () => {
  const query = { state: "open,in_work", overdue: "true", assignee: "0192f0c1", q: "арык" };
  expect(filterWords(query, "Үлгү инженер").map(({ ru }) => ru)).toEqual([
    "открыто, в работе",
    "просроченные",
    "исполнитель Үлгү инженер",
    "слова «арык»",
  ]);
});
