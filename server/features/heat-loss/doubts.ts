import type { HeatLossInput, HeatWarning, SectionGap } from "#contract/heat-loss.ts";
import { isNearest } from "./by-norm.ts";
import type { Lost } from "./cohorts.ts";

/** What is doubtful: of which sections, how many metres of them, or which figures. */
export type FoundDoubt = {
  readonly code: HeatWarning;
  readonly sections: readonly string[];
  readonly length_m: number;
  readonly values: Readonly<Record<string, number>>;
};

const of = (code: HeatWarning, values: FoundDoubt["values"] = {}): FoundDoubt => ({
  code,
  sections: [],
  length_m: 0,
  values,
});

function ofSections(code: HeatWarning, losses: readonly Lost[]): FoundDoubt[] {
  if (losses.length === 0) return [];
  return [
    {
      code,
      sections: losses.map(({ section }) => section.id),
      length_m: losses.reduce((sum, { section }) => sum + section.length_m, 0),
      values: {},
    },
  ];
}

function ofSeason({ season, tariff_som_per_gcal, sections }: HeatLossInput): FoundDoubt[] {
  const { hours, supply_c: supply, return_c: back, ground_c: ground } = season;
  const { supplied_gcal: supplied, billed_gcal: billed, make_up_m3: makeUp } = season;
  const missing = (value: unknown): boolean => value === null || value === undefined;
  const found: readonly (FoundDoubt | false)[] = [
    missing(hours) && of("hours_missing"),
    missing(supply) && of("supply_missing"),
    typeof supply === "number" &&
      typeof back === "number" &&
      back > supply &&
      of("return_above_supply", { supply, back }),
    typeof supply === "number" &&
      typeof ground === "number" &&
      supply < ground &&
      of("supply_below_ground", { supply, ground }),
    missing(supplied) && of("supplied_missing"),
    missing(billed) && of("billed_missing"),
    !!supplied &&
      !!billed &&
      billed.value > supplied.value &&
      of("billed_above_supplied", { supplied: supplied.value, billed: billed.value }),
    missing(makeUp) && sections.length > 0 && of("make_up_missing"),
    missing(tariff_som_per_gcal) && of("tariff_missing"),
  ];
  return [
    ...found.filter((doubt) => doubt !== false),
    ...[supplied, billed, makeUp].flatMap((given) =>
      typeof given?.ci95_percent === "number" && given.ci95_percent > 100
        ? [of("limits_wider_than_value", { value: given.value, limits: given.ci95_percent })]
        : [],
    ),
  ];
}

/** What a reader must know before trusting the figures; an input that is missing is never taken as 0. */
export function doubtsOf(
  input: HeatLossInput,
  losses: readonly Lost[],
  remainder: number | null,
): readonly FoundDoubt[] {
  const lacking = (gap: SectionGap) => losses.filter(({ result }) => result.gaps.includes(gap));
  const reasons = (test: (reasons: NonNullable<Lost["result"]["norm"]>["reasons"]) => boolean) =>
    losses.filter(({ result }) => test(result.norm?.reasons ?? []));
  return [
    ...ofSeason(input),
    ...ofSections("diameter_missing", lacking("diameter")),
    ...ofSections("year_missing", lacking("year")),
    ...ofSections("outdoor_missing", lacking("outdoor")),
    ...ofSections("norm_missing", lacking("norm_table")),
    ...ofSections("norm_nearest", reasons(isNearest)),
    ...ofSections(
      "norm_unconfirmed",
      reasons((list) => list.includes("unconfirmed")),
    ),
    ...ofSections(
      "norm_extrapolated",
      reasons((list) => list.includes("outside_temperatures")),
    ),
    ...(remainder !== null && remainder < 0 ? [of("parts_above_total", { gcal: -remainder })] : []),
  ];
}
