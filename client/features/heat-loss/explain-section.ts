import type { Formats } from "#client/i18n/use-format.ts";
import type { Translate } from "#client/i18n/use-text.ts";
import type { ExplainedInput, Explanation } from "#client/ui/explained.tsx";
import {
  assumedSeason,
  type ByHeatTransfer,
  type ByNorm,
  type SeasonValue,
  type StoredSection,
} from "#contract/heat-loss.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { units } from "#layers/kit/unit.ts";
import { heatSeason } from "#layers/registers/heat-season.ts";
import { explain, inputNames, reasonTexts } from "./explain-messages.ts";
import { markOf } from "./marks.ts";

export type Words = { readonly t: Translate; readonly format: Formats };

type Given = { readonly section: StoredSection; readonly season: readonly SeasonValue[] };
type Used = keyof StoredSection["used"];

/** Of the season, with its mark. */
function ofSeason(
  { t }: Words,
  { section, season }: Given,
  figure: Used,
  name: string,
  value: string,
): ExplainedInput {
  const used = section.used[figure];
  const mark = markOf(t, season, figure, used);
  const isUsual = mark === undefined && figure in assumedSeason;
  return { name, value, ...(mark && { note: mark }), assumed: isUsual };
}

/** Of the pipe's own row. */
const ofPipe = ({ t }: Words, { section }: Given, input: ExplainedInput): ExplainedInput => ({
  ...input,
  ...(section.sample_data && !input.assumed && { note: t(heatSeason.fields.mark.values.sample) }),
});

/** From W/m to a season, with its numbers. */
function seasonFormula({ format }: Words, section: StoredSection, of: ByNorm | ByHeatTransfer): string[] {
  if (of.gcal === null) return [];
  const point = format.number(0.859845, 6);
  const factors = [
    format.number(of.w_per_m, 1),
    format.number(section.length_m, 0),
    format.number(section.beta, 2),
    format.number(section.used.hours, 0),
    point,
  ];
  return [
    `Q = q · L · β · n · ${point} / 10⁶`,
    `Q = ${factors.join(" · ")} / 10⁶ = ${format.unit(of.gcal, "gcal", 1)}`,
  ];
}

function common(words: Words, given: Given): ExplainedInput[] {
  const { t, format } = words;
  const { length_m, beta, used } = given.section;
  return [
    { name: t(explain.length), value: format.unit(length_m, "m", 0), note: t(explain.measured) },
    { name: t(explain.beta), value: format.number(beta, 2) },
    ofSeason(words, given, "hours", t(explain.hours), format.unit(used.hours, "hours", 0)),
  ];
}

/** The table's cells, what they were divided by, and why it is this table. */
export function explainNorm(words: Words, given: Given, norm: ByNorm): Explanation {
  const { t, format } = words;
  const { section } = given;
  const { used } = section;
  const divisor = format.number(norm.divisor, 1);
  const divided =
    norm.divisor === 1 ? "" : ` = ${format.number(norm.w_per_m * norm.divisor, 1)} / ${divisor}`;
  return {
    title: t(explain.normTitle),
    formula: [
      `q${divided} = ${format.unit(norm.w_per_m, "w_per_m", 1)}`,
      ...seasonFormula(words, section, norm),
    ],
    inputs: [
      ...norm.cells.map(({ diameter_mm, supply_c, w_per_m }) => ({
        name: t(explain.tableCell, {
          clause: norm.clause,
          diameter: String(diameter_mm),
          supply: String(supply_c),
        }),
        value: format.unit(w_per_m, "w_per_m", 1),
      })),
      ofPipe(words, given, {
        name: t(heatPipe.fields.diameter_mm.label),
        value: format.unit(section.diameter_mm, "mm", 0),
      }),
      { name: t(explain.year), value: String(section.built_year ?? ""), assumed: section.built_year_assumed },
      ofSeason(words, given, "supply_c", t(explain.supply), format.unit(used.supply_c, "c", 1)),
      ...common(words, given),
    ],
    assumptions: [
      ...norm.reasons.map((reason) => t(reasonTexts[reason])),
      ...(section.built_year_assumed ? [t(explain.assumedYear)] : []),
    ],
    source: `${norm.document}, ${norm.clause}${
      norm.reasons.includes("unconfirmed") ? ` (${t(explain.transcript)})` : ""
    }`,
  };
}

const inputUnits: Readonly<
  Record<ByHeatTransfer["inputs"][number]["input"], (words: Words, value: number) => string>
> = {
  pipe_mm: ({ format }, value) => format.unit(value, "mm", 0),
  casing_mm: ({ format }, value) => format.unit(value, "mm", 0),
  insulation_conductivity: ({ format }, value) => format.unit(value, "w_per_m_k", 3),
  depth_m: ({ format }, value) => format.unit(value, "m", 2),
  spacing_m: ({ format }, value) => format.unit(value, "m", 2),
  duct_width_m: ({ format }, value) => format.unit(value, "m", 2),
  duct_height_m: ({ format }, value) => format.unit(value, "m", 2),
  ground_conductivity: ({ format }, value) => format.unit(value, "w_per_m_k", 1),
  surface: ({ t, format }, value) => `${format.number(value, 1)} ${t(units.w)}/(${t(units.m2)}·K)`,
};

function transferFormula({ format }: Words, { used }: StoredSection, of: ByHeatTransfer): string[] {
  const { number, unit } = format;
  const { insulation, around, coupling } = of.resistance;
  const parts = `${number(of.supply_w_per_m, 1)} + ${number(of.return_w_per_m, 1)} = ${unit(of.w_per_m, "w_per_m", 1)}`;
  const outside = of.way === "overhead" ? used.outdoor_c : used.ground_c;
  if (of.way === "overhead")
    return [
      "q = (t₁ − t₀)/R + (t₂ − t₀)/R",
      `R = ${number(insulation, 3)}; t₀ = ${unit(outside, "c", 1)}`,
      `q = ${parts}`,
    ];
  if (of.way === "duct")
    return [
      "tₖ = (t₁/R + t₂/R + t₀/R₀) / (2/R + 1/R₀)",
      `R = ${number(insulation, 3)}; R₀ = ${number(around, 3)}; tₖ = ${unit(of.duct_c, "c", 1)}`,
      "q = (t₁ − tₖ)/R + (t₂ − tₖ)/R",
      `q = ${parts}`,
    ];
  return [
    "U₁ = (Rₛ + Rᵢ) / ((Rₛ + Rᵢ)² − Rₘ²); U₂ = Rₘ / ((Rₛ + Rᵢ)² − Rₘ²)",
    `Rᵢ = ${number(insulation, 3)}; Rₛ = ${number(around, 3)}; Rₘ = ${number(coupling, 3)}`,
    "q = (U₁ − U₂)·(t₁ + t₂ − 2·t₀)",
    `q = ${parts}`,
  ];
}

const sources = {
  buried: explain.buriedSource,
  duct: explain.ductSource,
  overhead: explain.overheadSource,
} as const;

/** Resistances, temperatures and the sizes they came from; what nobody has measured is marked. */
export function explainTransfer(words: Words, given: Given, of: ByHeatTransfer): Explanation {
  const { t, format } = words;
  const { section } = given;
  const { used } = section;
  const around = of.way === "overhead" ? "outdoor_c" : "ground_c";
  const aroundName = t(of.way === "overhead" ? explain.outdoor : explain.ground);
  return {
    title: t(explain.transferTitle),
    formula: [...transferFormula(words, section, of), ...seasonFormula(words, section, of)],
    inputs: [
      ofSeason(words, given, "supply_c", t(explain.supply), format.unit(used.supply_c, "c", 1)),
      ofSeason(words, given, "return_c", t(explain.back), format.unit(used.return_c, "c", 1)),
      ofSeason(words, given, around, aroundName, format.unit(used[around], "c", 1)),
      ...of.inputs.map(({ input, value, assumed }) =>
        ofPipe(words, given, { name: t(inputNames[input]), value: inputUnits[input](words, value), assumed }),
      ),
      ...common(words, given),
    ],
    assumptions: [t(explain.sizes)],
    source: t(sources[of.way]),
  };
}
