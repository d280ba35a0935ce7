import type { TitleBlock } from "#contract/paper.ts";
import type { PlannedStreet, PlannedWork, PlanYear } from "#contract/street-plan.ts";
import { plannedOf, planPhases } from "#contract/street-plan-money.ts";
import { planAmounts } from "#layers/council/plan-amounts.ts";
import { planItem } from "#layers/council/plan-item.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import type { Report, ReportCell, ReportColumn } from "#server/platform/paper/report.ts";
import type { ReportForm } from "#server/platform/paper/report-form.ts";
import { paperTexts } from "#server/platform/paper/texts.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { thousands } from "./som.ts";
import { partText, plannedSom, sharesOf, worksOf, workText } from "./street-lines.ts";
import { listTexts, texts, unitTexts } from "./texts.ts";
import { isSamplePaper, votesOf } from "./year-paper.ts";
import { yearTotals } from "./year-totals.ts";

type Input = {
  /** Its streets in the order of their numbers. */
  readonly plan: PlanYear;
  readonly form: ReportForm;
  readonly printedOn: string;
  readonly titleBlock: TitleBlock;
};
type Column<Row> = { readonly column: ReportColumn; readonly of: (row: Row) => ReportCell };
type Say = (text: Text) => string;

/** The plan of a year: on paper a line for each street, in a spreadsheet one for each work with exact som. */
export function listReport({ plan, form, printedOn, titleBlock }: Input): Report {
  const languages = languagesOf(form.languages);
  const say: Say = (text) => inWords(text, languages);
  const table = form.format === "pdf" ? onPaper(plan, languages) : inSpreadsheet(plan, say);
  return {
    ...table,
    titleBlock: { ...titleBlock, title: fill(texts.title, { year: plan.year }) },
    languages: form.languages,
    paper: form.paper,
    orientation: "landscape",
    printedOn,
    sample: isSamplePaper({ plan }),
    notes: notesOf(plan, printedOn).map(say),
  };
}

const inKyrgyzOrOwn = (languages: readonly Language[]): Language => languages[0] ?? "ky";

function onPaper(
  plan: PlanYear,
  languages: readonly Language[],
): Pick<Report, "columns" | "rows" | "totals"> {
  // A street's works and sources are lists of their own: twice of everything would be read by nobody.
  const language = inKyrgyzOrOwn(languages);
  const { all } = yearTotals(plan, language);
  const inK = (som: number | null): ReportCell => (som === null ? null : som / 1000);
  const columns: readonly Column<PlannedStreet>[] = [
    { column: { title: listTexts.code, share: 17 }, of: ({ code }) => code },
    {
      column: { title: listTexts.street, share: 36 },
      of: (street) =>
        [
          inWords(street.street.name, languages, "\n"),
          partText(street, language),
          inWords(planItem.fields.stage.values[street.stage], languages),
        ].join("\n"),
    },
    { column: { title: listTexts.reason, share: 44 }, of: ({ reason }) => reason },
    {
      column: { title: listTexts.works, share: 76 },
      of: (street) =>
        worksOf(street)
          .map((work) => `${workText(work, language)} = ${thousands(plannedOf(work))}`)
          .join("\n"),
    },
    {
      column: { title: listTexts.sources, share: 40 },
      of: (street) =>
        sharesOf(street, plan, language)
          .map(({ text, som }) => `${text}: ${thousands(som)}`)
          .join("\n"),
    },
    {
      column: { title: listTexts.plannedK, share: 22, decimals: 1 },
      of: (street) => inK(plannedSom(street)),
    },
    {
      column: { title: listTexts.acceptedK, share: 22, decimals: 1 },
      of: ({ amounts }) => inK(amounts.accepted_som),
    },
  ];
  return {
    columns: columns.map(({ column }) => column),
    rows: plan.streets.map((street) => columns.map(({ of }) => of(street))),
    totals: [["", inWords(texts.total, languages), "", "", "", inK(all.planned), inK(all.accepted)]],
  };
}

type WorkRow = { readonly street: PlannedStreet; readonly work: PlannedWork };

function inSpreadsheet(plan: PlanYear, say: Say): Pick<Report, "columns" | "rows" | "totals"> {
  const columns: readonly Column<WorkRow>[] = [
    { column: { title: listTexts.code, share: 10 }, of: ({ street }) => street.code },
    { column: { title: listTexts.street, share: 30 }, of: ({ street }) => say(street.street.name) },
    {
      column: { title: listTexts.stage, share: 16 },
      of: ({ street }) => say(planItem.fields.stage.values[street.stage]),
    },
    { column: { title: listTexts.reason, share: 40 }, of: ({ street }) => street.reason },
    { column: { title: listTexts.work, share: 18 }, of: ({ work }) => say(streetWorks[work.work]) },
    {
      column: { title: listTexts.price, share: 26 },
      of: ({ work }) => (work.price_title === null ? null : say(work.price_title)),
    },
    { column: { title: listTexts.quantity, share: 12, decimals: 2 }, of: ({ work }) => work.quantity },
    {
      column: { title: listTexts.unit, share: 9 },
      of: ({ work }) => (work.unit === null ? null : say(unitTexts[work.unit])),
    },
    {
      column: { title: listTexts.unitPrice, share: 12, decimals: 2 },
      of: ({ work }) => (work.price_som_per_unit === null ? null : Number(work.price_som_per_unit)),
    },
    ...planPhases.map(
      (phase): Column<WorkRow> => ({
        column: { title: inSom(planAmounts[phase].label), share: 14, decimals: 0 },
        of: ({ work }) => work[phase],
      }),
    ),
  ];
  const rows = plan.streets.flatMap((street) => street.works.map((work) => ({ street, work })));
  const sums = planPhases.map((phase) => {
    const known = rows.map(({ work }) => work[phase]).filter((som) => som !== null);
    return known.length === 0 ? null : known.reduce((sum, som) => sum + som, 0);
  });
  const blank = columns.slice(1, columns.length - sums.length).map(() => "");
  return {
    columns: columns.map(({ column }) => column),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
    totals: [[say(texts.total), ...blank, ...sums]],
  };
}

const inSom = ({ ky, ru, en }: Text): Text => ({ ky: `${ky}, сом`, ru: `${ru}, сом`, en: `${en}, som` });

function notesOf({ decision, amendments, streets }: PlanYear, printedOn: string): readonly Text[] {
  const date = dateOnPaper(printedOn);
  const decided = decision && {
    ...{ number: decision.resolution_number, date: dateOnPaper(decision.decided_on) },
  };
  return [
    decided ? fill(texts.decision, decided) : texts.draft,
    ...(decision ? [fill(texts.votes, votesOf(decision))] : []),
    ...(decision?.synthetic ? [texts.sampleDecision] : []),
    ...(amendments.length > 0 ? [fill(texts.amended, { count: amendments.length, date })] : []),
    ...(streets.length === 0 ? [listTexts.empty] : []),
    fill(paperTexts.asOf, { date }),
  ];
}
