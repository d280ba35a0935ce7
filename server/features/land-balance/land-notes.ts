import type { LandBalance } from "#contract/land-balance.ts";
import type { LandHectares, ResidentCount } from "#contract/land-balance-rows.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { dateOnPaper } from "#server/platform/paper/date-on-paper.ts";
import { cellText } from "#server/platform/paper/report.ts";
import { paperTexts } from "#server/platform/paper/texts.ts";
import { reportTexts } from "./messages.ts";

/** Names in the languages of paper; null where the row is missing. */
type Name = Pick<Text, "ky" | "ru"> | null;
export type BalanceNames = { readonly plan: Name; readonly existing: Name; readonly quarter: Name };

type Given = {
  readonly balance: LandBalance;
  readonly names: BalanceNames;
  readonly counted: ResidentCount;
  readonly printedOn: string;
  readonly crs: string;
  readonly shown: LandHectares | null;
  readonly people: number | null;
};

const named = (text: Text, name: Name): readonly Text[] =>
  name === null ? [] : [fill(text, { name: { ...name, en: name.ru } })];

/** Which land, whose figures and how measured: what must be known to read the balance. */
export function notesOf({ balance, names, counted, printedOn, crs, shown, people }: Given): readonly Text[] {
  const { plan, existing, residents } = balance;
  const figure = (value: number): string => cellText(value, { decimals: 2 });
  return [
    joined([
      fill(paperTexts.asOf, { date: dateOnPaper(printedOn) }),
      ...(names.quarter ? named(reportTexts.quarter, names.quarter) : [reportTexts.city]),
      ...(plan ? named(reportTexts.planOf, names.plan) : []),
      ...(existing ? named(reportTexts.existingOf, names.existing) : []),
    ]),
    ...(shown
      ? [
          fill(reportTexts.sum, {
            zoned: figure(shown.zoned),
            unassigned: figure(shown.unassigned),
            twice: figure(shown.counted_twice),
            inside: figure(shown.inside),
          }),
        ]
      : []),
    people === null
      ? reportTexts.unknownResidents
      : fill(reportTexts.residents, {
          count: cellText(people, { decimals: 0 }),
          whom: reportTexts[counted],
          year: residents.year === null ? "" : `, ${residents.year}`,
          source: residents.sources.join("; ") || "—",
        }),
    joined([fill(reportTexts.measured, { crs }), reportTexts.rounding]),
  ];
}

const joined = (texts: readonly Text[]): Text => ({
  ky: texts.map(({ ky }) => ended(ky)).join(" "),
  ru: texts.map(({ ru }) => ended(ru)).join(" "),
  en: texts.map(({ en }) => ended(en)).join(" "),
});
const ended = (sentence: string): string => (sentence.endsWith(".") ? sentence : `${sentence}.`);
