import { expect, test } from "vitest";
import { emptyTitleBlock } from "#contract/paper.ts";
import type { ReportFormat } from "#contract/report.ts";
import { momentIn } from "#server/platform/paper/moment.ts";
import { type JournalEntry, journalOfFaults, sumOf } from "./journal-of-faults.ts";
import { journalReport } from "./journal-report.ts";

const known: JournalEntry = {
  code: "В-7/2026",
  network: "water",
  kind: "burst",
  state: "verified",
  detection: "reported",
  what: "Жолго суу агып жатат",
  address: "Үлгү көчөсү, 12",
  asset_code: "В-3",
  cause: "corrosion",
  crew_name: "Үлгү бригада",
  aware_at: "2026-11-27T20:05:00.000Z",
  aware_approximate: false,
  located_at: "2026-11-27T21:00:00.000Z",
  located_approximate: true,
  isolated_at: null,
  isolated_approximate: false,
  repaired_at: "2026-11-28T18:30:00.000Z",
  repaired_approximate: false,
  restored_at: null,
  restored_approximate: false,
  connections_cut: 14,
  synthetic: false,
  caller: "Үлгү Тургун 7",
  original: null,
  said: [
    { action: "comment", text: "Күтүп жатабыз" },
    { action: "repair", text: "Хомут коюлду" },
  ],
};
const entry = (more: Partial<JournalEntry>): JournalEntry => ({ ...known, ...more });
const daysOf = (...entries: JournalEntry[]) =>
  journalOfFaults(entries, { languages: ["ru"], moment: momentIn("Asia/Bishkek") });
const reportOf = (entries: JournalEntry[], format: ReportFormat, callers = true) =>
  journalReport({
    ...{ days: daysOf(...entries), sum: sumOf(entries), callers, network: null },
    ...{ from: "2026-11-28", to: "2026-11-29", sample: false, printedOn: "2026-11-29" },
    ...{ titleBlock: emptyTitleBlock, form: { format, languages: "ru", paper: "A4" } },
  });

test("a line tells the city's clock, other days by their date, unknown times as empty", () => {
  expect(daysOf(known)[0]?.rows[0]).toEqual({
    code: "В-7/2026",
    day: "2026-11-28",
    clock: "02:05",
    who: "Үлгү Тургун 7",
    address: "Үлгү көчөсү, 12",
    network: "водопровод",
    what: "порыв трубы. В-3. Жолго суу агып жатат",
    crew: "Үлгү бригада",
    located: "≈03:00",
    isolated: null,
    repaired: "29.11 00:30",
    restored: null,
    cut: 14,
    cause: "коррозия",
    done: "Хомут коюлду",
  });
});

test("lines stand as the calls came, and what is no fault of its own says so", () => {
  const days = daysOf(
    entry({ code: "К-2/2026", network: "sewer", aware_at: "2026-11-29T05:00:00.000Z" }),
    entry({ code: "В-9/2026", state: "duplicate", original: "В-7/2026", aware_at: "2026-11-28T05:00:00Z" }),
    known,
    entry({
      code: "В-10/2026",
      state: "rejected",
      aware_at: "2026-11-28T05:00:01Z",
      said: [{ action: "reject", text: "Адрес не найден" }],
    }),
  );
  expect(days.map(({ day, rows }) => [day, ...rows.map(({ code }) => code)])).toEqual([
    ["2026-11-28", "В-7/2026", "В-9/2026", "В-10/2026"],
    ["2026-11-29", "К-2/2026"],
  ]);
  expect(days[0]?.rows.map(({ done }) => done)).toEqual([
    "Хомут коюлду",
    "повтор: В-7/2026. Хомут коюлду",
    "отклонено. Адрес не найден",
  ]);
});

test("a day adds up what is known, says what is not, and counts nobody twice", () => {
  const entries = [
    known,
    entry({ connections_cut: 6 }),
    entry({ connections_cut: null }),
    entry({ connections_cut: 14, state: "duplicate" }),
    entry({ connections_cut: null, network: "sewer" }),
  ];
  expect(sumOf(entries)).toEqual({
    lines: 5,
    byNetwork: { water: 4, sewer: 1, heat: 0 },
    cut: 20,
    unknownCut: 1,
  });
  expect(sumOf([entry({ connections_cut: null })]).cut).toBeNull();
});

test("days are summed in the table, all days under it", () => {
  const later = entry({ code: "В-8/2026", aware_at: "2026-11-29T05:00:00.000Z" });
  const two = reportOf([known, later], "xlsx");
  expect(two.sums).toEqual([1, 3]);
  expect(two.rows[1]).toContain("Записей: 1 (водопровод 1)");
  expect(two.totals?.[0]).toContain(28);
  expect(reportOf([known], "xlsx").totals).toBeUndefined();
});

test("a page holds what the book holds and a column to sign in; names of callers are announced", () => {
  const paper = reportOf([known], "pdf");
  expect(paper.columns.at(-1)?.title.ru).toBe("Подпись");
  expect(paper.rows[0]).toContain("В-7/2026\n28.11.2026\n02:05");
  expect(paper.notes.join(" ")).toContain("имена звонивших");
  expect(reportOf([known], "pdf", false).notes.join(" ")).not.toContain("имена звонивших");
});
