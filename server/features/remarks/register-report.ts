import type { TitleBlock } from "#contract/paper.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import type { Report, ReportCell, ReportColumn } from "#server/platform/paper/report.ts";
import type { ReportForm } from "#server/platform/paper/report-form.ts";
import { paperTexts } from "#server/platform/paper/texts.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { type RegisterRow, registerColumns } from "./register-of-remarks.ts";
import { registerTexts } from "./register-texts.ts";

type Column = { readonly column: ReportColumn; readonly of: (row: RegisterRow) => ReportCell };

const both = (...titles: readonly Text[]): Text => ({
  ky: titles.map(({ ky }) => ky).join(", "),
  ru: titles.map(({ ru }) => ru).join(", "),
  en: titles.map(({ en }) => en).join(", "),
});
const lines = (...parts: readonly (string | null)[]): string | null =>
  parts.filter((part) => part !== null).join("\n") || null;
const day = (date: string | null): string | null => (date === null ? null : dateOnPaper(date));

const titles = registerColumns;

/** A page holds eight columns that can be read; each has what belongs together. */
const onPaper = (filesText: (count: number) => string): readonly Column[] => [
  {
    column: { title: both(titles.code, titles.made_on), share: 21 },
    of: ({ code, made_on }) => lines(code, day(made_on)),
  },
  {
    column: { title: both(titles.kind, titles.author_name), share: 30 },
    of: ({ kind, author_name }) => lines(kind, author_name),
  },
  { column: { title: titles.place, share: 36 }, of: ({ place }) => place },
  {
    column: { title: titles.text, share: 66 },
    of: ({ text, files }) => lines(text, files > 0 ? filesText(files) : null),
  },
  {
    column: { title: both(titles.assignee_name, titles.due_on), share: 29 },
    of: ({ assignee_name, due_on }) => lines(assignee_name, day(due_on)),
  },
  { column: { title: titles.state, share: 23 }, of: ({ state }) => state },
  { column: { title: titles.decision, share: 52 }, of: ({ decision }) => decision },
  {
    column: { title: both(titles.decided_by, titles.decided_on), share: 29 },
    of: ({ decided_by, decided_on }) => lines(decided_by, day(decided_on)),
  },
];

/** A spreadsheet is sorted and counted, so that everything stands in a column of its own. */
const inSpreadsheet: readonly Column[] = [
  { column: { title: titles.code, share: 10 }, of: ({ code }) => code },
  { column: { title: titles.made_on, share: 11, isDay: true }, of: ({ made_on }) => made_on },
  { column: { title: titles.kind, share: 14 }, of: ({ kind }) => kind },
  { column: { title: titles.author_name, share: 22 }, of: ({ author_name }) => author_name },
  { column: { title: titles.place, share: 30 }, of: ({ place }) => place },
  { column: { title: titles.text, share: 60 }, of: ({ text }) => text },
  { column: { title: titles.assignee_name, share: 22 }, of: ({ assignee_name }) => assignee_name },
  { column: { title: titles.due_on, share: 11, isDay: true }, of: ({ due_on }) => due_on },
  { column: { title: titles.state, share: 16 }, of: ({ state }) => state },
  { column: { title: titles.decision, share: 50 }, of: ({ decision }) => decision },
  { column: { title: titles.decided_on, share: 11, isDay: true }, of: ({ decided_on }) => decided_on },
  { column: { title: titles.decided_by, share: 22 }, of: ({ decided_by }) => decided_by },
  { column: { title: titles.files, share: 10, decimals: 0 }, of: ({ files }) => files },
];

export type RegisterInput = {
  readonly rows: readonly RegisterRow[];
  /** The filters of the list, in words. */
  readonly filters: readonly Text[];
  readonly titleBlock: TitleBlock;
  readonly printedOn: string;
  readonly form: ReportForm;
};

export function registerReport({ rows, filters, titleBlock, printedOn, form }: RegisterInput): Report {
  const languages = languagesOf(form.languages);
  const filesText = (count: number): string => inWords(fill(registerTexts.filesOf, { count }), languages);
  const columns = form.format === "pdf" ? onPaper(filesText) : inSpreadsheet;
  const notes = [
    fill(paperTexts.asOf, { date: dateOnPaper(printedOn) }),
    fill(registerTexts.count, { count: rows.length }),
    ...(filters.length > 0
      ? [fill(registerTexts.filters, { filters: joined(filters) })]
      : [registerTexts.noFilters]),
  ];
  return {
    columns: columns.map(({ column }) => column),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
    titleBlock: { ...titleBlock, title: registerTexts.title },
    languages: form.languages,
    paper: form.paper,
    orientation: "landscape",
    printedOn,
    sample: rows.some(({ synthetic }) => synthetic),
    notes: notes.map((note) => inWords(note, languages)),
  };
}

const joined = (texts: readonly Text[]): Text => ({
  ky: texts.map(({ ky }) => ky).join("; "),
  ru: texts.map(({ ru }) => ru).join("; "),
  en: texts.map(({ en }) => en).join("; "),
});
