import type { LandBalance, LandNorm } from "#contract/land-balance.ts";
import {
  type LandHectares,
  type LandRow,
  landHectares,
  landRows,
  type ResidentCount,
  residentsCounted,
} from "#contract/land-balance-rows.ts";
import type { TitleBlock } from "#contract/paper.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import type { Text } from "#layers/kit/text.ts";
import { norm as normLayer } from "#layers/registers/norm.ts";
import { legendOf } from "#painter/legend.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import type { Report, ReportCell, ReportColumn } from "#server/platform/paper/report.ts";
import type { ReportForm } from "#server/platform/paper/report-form.ts";
import { inWords, languagesOf } from "#server/platform/paper/words.ts";
import { type BalanceNames, notesOf } from "./land-notes.ts";
import { reportTexts } from "./messages.ts";

export type LandReportInput = {
  readonly balance: LandBalance;
  readonly names: BalanceNames;
  readonly counted: ResidentCount;
  readonly titleBlock: TitleBlock;
  readonly printedOn: string;
  /** "EPSG:7694" */
  readonly crs: string;
  readonly form: ReportForm;
};

type Column = { readonly column: ReportColumn; readonly of: (row: LandRow) => ReportCell };
type Totals = { readonly title: Text; readonly of: (ha: LandHectares) => number };

const totals: readonly Totals[] = [
  { title: reportTexts.zoned, of: ({ zoned }) => zoned },
  { title: reportTexts.unassigned, of: ({ unassigned }) => unassigned },
  { title: reportTexts.twice, of: ({ counted_twice }) => counted_twice },
  { title: reportTexts.inside, of: ({ inside }) => inside },
];

/** The land balance as a table for paper and for a spreadsheet, the plan beside today's use. */
export function landReport(input: LandReportInput): Report {
  const { balance, counted, titleBlock, printedOn, form } = input;
  const { plan, existing, residents, norms, official_area_m2 } = balance;
  const languages = languagesOf(form.languages);
  const say = (text: Text): string => inWords(text, languages);
  const people = residentsCounted(residents, counted);
  const columns = columnsOf(balance, say);
  const rows = landRows({
    categories: Object.keys(functionalZone.fields.category.values),
    ...{ plan, existing, residents: people, norms },
  });
  const [today, planned] = [existing && landHectares(existing), plan && landHectares(plan)];
  const shown = planned ?? today;
  const totalRow = ({ title, of }: Totals): ReportCell[] => {
    const [now, then] = [today && of(today), planned && of(planned)];
    const share = shown && shown.inside > 0 ? (100 * of(shown)) / shown.inside : null;
    return [
      say(title),
      ...(today ? [now] : []),
      ...(planned ? [then] : []),
      ...(now !== null && then !== null ? [Number((then - now).toFixed(2))] : []),
      share,
    ];
  };
  const blanks = (row: readonly ReportCell[]): readonly ReportCell[] => [
    ...row,
    ...columns.slice(row.length).map(() => ""),
  ];
  const official = official_area_m2 === null ? [] : [[say(reportTexts.official), official_area_m2 / 10_000]];
  return {
    columns: columns.map(({ column }) => column),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
    totals: [...totals.map(totalRow), ...official].map(blanks),
    titleBlock: { ...titleBlock, title: reportTexts.title },
    languages: form.languages,
    paper: form.paper,
    orientation: "landscape",
    printedOn,
    sample: balance.sample_data || residents.sample_data || norms.some(({ sample_data }) => sample_data),
    notes: notesOf({ ...input, shown, people }).map((text) => inWords(text, languages)),
  };
}

function columnsOf({ plan, existing }: LandBalance, say: (text: Text) => string): readonly Column[] {
  const entries = new Map(legendOf(functionalZone).map((entry) => [entry.value, entry]));
  const labelOf = (category: string): string => {
    const entry = entries.get(category);
    if (!entry) return category;
    const letter = "letter" in entry.look ? entry.look.letter : null;
    return say(letter ? fill(lettered, { letter, label: entry.label }) : entry.label);
  };
  const figure = (title: Text, decimals: number, of: Column["of"], share = 13, signed = false): Column => ({
    column: { title, share, decimals, signed },
    of,
  });
  return [
    { column: { title: reportTexts.category, share: 46 }, of: ({ category }) => labelOf(category) },
    ...(existing ? [figure(reportTexts.existing, 2, ({ existing_ha }) => existing_ha)] : []),
    ...(plan ? [figure(reportTexts.plan, 2, ({ plan_ha }) => plan_ha)] : []),
    ...(plan && existing
      ? [figure(reportTexts.difference, 2, ({ difference_ha }) => difference_ha, 13, true)]
      : []),
    figure(reportTexts.share, 1, ({ share_percent }) => share_percent, 11),
    figure(reportTexts.per_resident, 2, ({ m2_per_resident }) => m2_per_resident, 13),
    figure(reportTexts.norm, 1, ({ norm }) => norm?.m2_per_resident ?? null, 11),
    { column: { title: reportTexts.verdict, share: 24 }, of: (row) => verdictOf(row, say) },
    { column: { title: reportTexts.document, share: 44 }, of: ({ norm }) => norm && sourceOf(norm, say) },
  ];
}

/** As the zone is called on the plan beside it. */
const lettered: Text = { ky: "{letter} {label}", ru: "{letter} {label}", en: "{letter} {label}" };

/** A norm that nobody has confirmed judges nothing. */
function verdictOf({ norm, meets_norm }: LandRow, say: (text: Text) => string): string | null {
  if (norm === null) return null;
  if (norm.confidence !== "norm") return say(reportTexts.unconfirmed);
  return meets_norm === null ? null : say(meets_norm ? reportTexts.meets : reportTexts.fails);
}

const sourceOf = ({ document, valid_from, confidence }: LandNorm, say: (text: Text) => string): string =>
  [document ?? "—", dateOnPaper(valid_from), say(normLayer.fields.confidence.values[confidence])].join(", ");
