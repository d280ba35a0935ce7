import type { FaultNetwork } from "#contract/faults.ts";
import type { TitleBlock } from "#contract/paper.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { fault } from "#layers/operations/fault.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import type { Report, ReportCell, ReportColumn } from "#server/platform/paper/report.ts";
import type { ReportForm } from "#server/platform/paper/report-form.ts";
import { paperTexts } from "#server/platform/paper/texts.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { type JournalDay, type JournalRow, type JournalSum, sumText } from "./journal-of-faults.ts";
import { journalTexts as texts } from "./journal-texts.ts";

type Column = {
  readonly column: ReportColumn;
  readonly of: (row: JournalRow) => ReportCell;
  /** What stands in this column in the line of a day. */
  readonly sum?: (sum: JournalSum, day: string) => ReportCell;
};
type Say = (text: Text) => string;

const empty = (cell: string | null): string => cell ?? "";
const cutOf = ({ cut }: Pick<JournalSum, "cut">): ReportCell => cut ?? "";

const times = (["located", "isolated", "repaired", "restored"] as const).map(
  (time): Column => ({
    column: { title: texts[time], share: 15 },
    of: (row) => empty(row[time]),
  }),
);

const unknownCutOf =
  (say: Say) =>
  ({ unknownCut }: JournalSum): ReportCell =>
    unknownCut === 0 ? "" : say(fill(texts.unknownCut, { count: unknownCut }));

const both = (first: Text, second: Text): Text => ({
  ky: `${first.ky}, ${second.ky}`,
  ru: `${first.ru}, ${second.ru}`,
  en: `${first.en}, ${second.en}`,
});

/** As in the paper book, from left to right. */
const onPaper = (say: Say): readonly Column[] => [
  {
    column: { title: both(texts.code, texts.called), share: 22 },
    of: ({ code, day, clock }) => `${code}\n${dateOnPaper(day)}\n${clock}`,
    sum: (_, day) => day,
  },
  { column: { title: texts.who, share: 22 }, of: ({ who }) => who },
  { column: { title: texts.address, share: 26 }, of: ({ address }) => empty(address) },
  { column: { title: texts.what, share: 35 }, of: ({ what }) => what, sum: (sum) => say(sumText(sum)) },
  { column: { title: texts.crew, share: 19 }, of: ({ crew }) => empty(crew) },
  ...times,
  {
    column: { title: texts.connections, share: 18, decimals: 0 },
    of: ({ cut }) => cut ?? "",
    sum: cutOf,
  },
  { column: { title: texts.cause, share: 22 }, of: ({ cause }) => empty(cause) },
  { column: { title: texts.done, share: 30 }, of: ({ done }) => empty(done), sum: unknownCutOf(say) },
  { column: { title: texts.signature, share: 16 }, of: () => "" },
];

/** A spreadsheet is sorted and counted, so that day and hour stand in columns of their own. */
const inSpreadsheet = (say: Say): readonly Column[] => [
  { column: { title: texts.code, share: 12 }, of: ({ code }) => code, sum: (_, day) => day },
  { column: { title: texts.day, share: 11, isDay: true }, of: ({ day }) => day },
  { column: { title: texts.clock, share: 8 }, of: ({ clock }) => clock },
  { column: { title: texts.who, share: 20 }, of: ({ who }) => who },
  { column: { title: texts.address, share: 26 }, of: ({ address }) => address },
  { column: { title: fault.fields.network.label, share: 12 }, of: ({ network }) => network },
  { column: { title: texts.what, share: 40 }, of: ({ what }) => what, sum: (sum) => say(sumText(sum)) },
  { column: { title: texts.crew, share: 18 }, of: ({ crew }) => crew },
  ...times,
  { column: { title: texts.connections, share: 10, decimals: 0 }, of: ({ cut }) => cut, sum: cutOf },
  { column: { title: texts.cause, share: 16 }, of: ({ cause }) => cause },
  { column: { title: texts.done, share: 36 }, of: ({ done }) => done, sum: unknownCutOf(say) },
  { column: { title: texts.signature, share: 12 }, of: () => null },
];

export type JournalInput = {
  readonly days: readonly JournalDay[];
  readonly sum: JournalSum;
  readonly from: string;
  readonly to: string;
  readonly network: FaultNetwork | null;
  /** The paper holds the names of those who called. */
  readonly callers: boolean;
  readonly sample: boolean;
  readonly titleBlock: TitleBlock;
  readonly printedOn: string;
  readonly form: ReportForm;
};

/** The shift journal: a line for each fault, and after each day what it comes to. */
export function journalReport(input: JournalInput): Report {
  const { days, sum, form, printedOn } = input;
  const languages: readonly Language[] = languagesOf(form.languages);
  const say: Say = (text) => inWords(text, languages);
  const columns = form.format === "pdf" ? onPaper(say) : inSpreadsheet(say);
  const summed = (of: JournalSum, label: string): readonly ReportCell[] =>
    columns.map((column) => column.sum?.(of, label) ?? "");
  const rows: (readonly ReportCell[])[] = [];
  const sums: number[] = [];
  for (const day of days) {
    rows.push(...day.rows.map((row) => columns.map(({ of }) => of(row))));
    sums.push(rows.length);
    rows.push(summed(day.sum, dateOnPaper(day.day)));
  }
  return {
    columns: columns.map(({ column }) => column),
    ...{ rows, sums },
    ...(days.length > 1 && { totals: [summed(sum, say(texts.all))] }),
    titleBlock: { ...input.titleBlock, title: texts.title },
    languages: form.languages,
    paper: form.paper,
    orientation: "landscape",
    printedOn,
    sample: input.sample,
    notes: notesOf(input).map(say),
  };
}

function notesOf({ days, from, to, network, callers, printedOn }: JournalInput): readonly Text[] {
  return [
    fill(texts.period, { from: dateOnPaper(from), to: dateOnPaper(to) }),
    ...(network === null ? [] : [fill(texts.network, { network: fault.fields.network.values[network] })]),
    days.length === 0 ? texts.empty : texts.reading,
    ...(callers ? [texts.withCallers] : []),
    fill(paperTexts.asOf, { date: dateOnPaper(printedOn) }),
  ];
}
