import type { Orientation, Paper, SheetLanguages, TitleBlock } from "#contract/paper.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { dateOnPaper } from "./date-on-paper.ts";

/** A text, a figure, a day as YYYY-MM-DD, or unknown. */
export type ReportCell = string | number | null;

export type ReportColumn = {
  readonly title: Text;
  /** Of the width of the table. */
  readonly share: number;
  /** Given: a column of figures with so many decimals, to the right. */
  readonly decimals?: number;
  /** Figures of several kinds below each other: whole ones stand without decimals. */
  readonly mixed?: boolean;
  /** A difference: what has grown says so. */
  readonly signed?: boolean;
  readonly isDay?: boolean;
};

export type Table = {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Which of the rows sum up rows before them, as the line of a day does; set off from the others. */
  readonly sums?: readonly number[];
  /** Rows that the others add up to, set off from them. */
  readonly totals?: readonly (readonly ReportCell[])[];
};

/** A register or a balance: a table under the city's title block. `reportPdf` and `reportXlsx` write the same one. */
export type Report = Table & {
  readonly titleBlock: TitleBlock;
  readonly languages: SheetLanguages;
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** Day of printing in the city, as YYYY-MM-DD. */
  readonly printedOn: string;
  /** Some rows are not about the real city. */
  readonly sample: boolean;
  /** One paragraph each, in the languages of the paper: what must be known to read the figures. */
  readonly notes: readonly string[];
};

const separators = {
  ky: { thousands: "\u00a0", decimals: "," },
  ru: { thousands: "\u00a0", decimals: "," },
  en: { thousands: ",", decimals: "." },
} as const satisfies Readonly<Record<Language, object>>;

/** How many decimals a figure has in its column. */
export const decimalsOf = (
  figure: number,
  { decimals = 0, mixed }: Pick<ReportColumn, "decimals" | "mixed">,
) => (mixed && Number.isInteger(figure) ? 0 : decimals);

/** "1 234,50" as Kyrgyz and Russian papers write it, or as `numerals` does; a dash for unknown. */
export function cellText(
  cell: ReportCell,
  column: Pick<ReportColumn, "decimals" | "mixed" | "signed" | "isDay">,
  numerals: Language = "ky",
): string {
  if (cell === null) return "—";
  if (typeof cell === "string") return column.isDay ? dateOnPaper(cell) : cell;
  const [whole = "", rest] = Math.abs(cell).toFixed(decimalsOf(cell, column)).split(".");
  const separator = separators[numerals];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator.thousands);
  const isZero = !/[1-9]/.test(`${whole}${rest ?? ""}`);
  const sign = isZero ? "" : cell < 0 ? "−" : column.signed ? "+" : "";
  return `${sign}${grouped}${rest === undefined ? "" : separator.decimals + rest}`;
}
