import { type Heat, type HeatLosses, heatParts, type StoredSection } from "#contract/heat-loss.ts";
import { heatLaying } from "#layers/heating/heat-laying.ts";
import { figureMark } from "#layers/kit/asset-fields.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { units } from "#layers/kit/unit.ts";
import { heatSeason } from "#layers/registers/heat-season.ts";
import type { ReportColumn, Table } from "#server/platform/paper/report.ts";
import { inWords } from "#server/platform/paper/words.ts";
import { capitalised } from "./balance-lines.ts";
import { heatColumns, heatPartTexts } from "./heat-texts.ts";
import { columnTexts } from "./table-texts.ts";
import { markTexts } from "./texts.ts";

const howKnown = ({ gcal, assumed }: Heat): Text =>
  gcal === null ? markTexts.unknown : assumed ? markTexts.partlyAssumed : markTexts.calculated;

/** What was supplied, billed and lost, and what the loss is made of. */
export function heatTable({ result, season }: HeatLosses, languages: readonly Language[]): Table {
  const markOf = (name: "supplied_gcal" | "billed_gcal"): Text | null => {
    const mark = season.find(({ figure }) => figure === name)?.mark ?? null;
    return mark && figureMark.values[mark];
  };
  const line = (name: Text, depth: number, heat: Heat, mark?: Text | null) => [
    "\u00a0".repeat(3 * depth) + inWords(depth === 0 ? capitalised(name) : name, languages),
    heat.gcal,
    heat.ci95_gcal,
    heat.percent_of_supplied,
    heat.som,
    inWords(mark ?? howKnown(heat), languages),
  ];
  return {
    columns: [
      { title: heatColumns.part, share: 62 },
      { title: heatColumns.gcal, share: 22, decimals: 0 },
      { title: heatColumns.limits, share: 20, decimals: 0 },
      { title: heatColumns.share, share: 22, decimals: 1 },
      { title: heatColumns.som, share: 26, decimals: 0 },
      { title: columnTexts.mark, share: 46 },
    ],
    rows: result
      ? [
          line(heatPartTexts.supplied, 0, result.supplied, markOf("supplied_gcal")),
          line(heatPartTexts.billed, 0, result.billed, markOf("billed_gcal")),
          line(heatPartTexts.total, 0, result.total),
          ...heatParts.map((part) => line(heatPartTexts[part], 1, result.parts[part])),
        ]
      : [],
    sums: [0, 1, 2],
  };
}

const aboveNorm = ({ norm, heat_transfer }: StoredSection): number | null => {
  const [allowed, lost] = [norm?.gcal ?? null, heat_transfer?.gcal ?? null];
  return allowed === null || lost === null ? null : lost - allowed;
};

/** Sections by what they lose in a year as calculated, without that by norm; those without either last. */
export function worstFirst(sections: readonly StoredSection[]): readonly StoredSection[] {
  const of = ({ heat_transfer, norm }: StoredSection): number =>
    heat_transfer?.gcal ?? norm?.gcal ?? Number.NEGATIVE_INFINITY;
  return sections.toSorted((one, other) => of(other) - of(one));
}

/** The given sections; som by the tariff where one holds. */
export function sectionsTable(
  sections: readonly StoredSection[],
  { tariff_som_per_gcal: tariff }: HeatLosses,
  languages: readonly Language[],
): Table {
  const gcal: Pick<ReportColumn, "share" | "decimals"> = { share: 22, decimals: 1 };
  return {
    columns: [
      { title: heatColumns.section, share: 18 },
      { title: heatColumns.laying, share: 40 },
      { title: heatColumns.diameter, share: 20, decimals: 0 },
      { title: heatColumns.year, share: 14 },
      { title: heatColumns.length, share: 20, decimals: 1 },
      { title: heatColumns.norm, ...gcal },
      { title: heatColumns.transfer, ...gcal },
      { title: heatColumns.above, ...gcal },
      { title: heatColumns.som, share: 22, decimals: 0 },
    ],
    rows: sections.map((section) => {
      const { code, laying, diameter_mm, built_year, length_m, norm, heat_transfer } = section;
      const lost = heat_transfer?.gcal ?? null;
      return [
        code ?? "",
        laying === null ? null : inWords(heatLaying.values[laying], languages),
        diameter_mm,
        built_year === null ? null : String(built_year),
        length_m,
        norm?.gcal ?? null,
        lost,
        aboveNorm(section),
        lost === null || tariff === null ? null : lost * tariff,
      ];
    }),
  };
}

/** What the season was calculated from. */
export function seasonTable({ season }: HeatLosses, languages: readonly Language[]): Table {
  const say = (text: Text): string => inWords(text, languages);
  return {
    columns: [
      { title: columnTexts.input, share: 62 },
      { title: columnTexts.value, share: 24, decimals: 1, mixed: true },
      { title: columnTexts.unit, share: 16 },
      { title: columnTexts.limits, share: 13, decimals: 1 },
      { title: columnTexts.mark, share: 28 },
      { title: columnTexts.source, share: 52 },
    ],
    rows: season.map(({ figure, value, ci95_percent, mark, source }) => {
      const field = heatSeason.fields[figure];
      return [
        say(capitalised(field.label)),
        value,
        field.unit === undefined ? "" : say(units[field.unit]),
        ci95_percent,
        say(mark === null ? markTexts.unknown : figureMark.values[mark]),
        source,
      ];
    }),
  };
}
