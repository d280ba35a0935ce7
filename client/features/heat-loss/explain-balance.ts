import type { Explanation } from "#client/ui/explained.tsx";
import { assumedLimits, assumedSeason, type HeatPart, type SeasonFigure } from "#contract/heat-loss.ts";
import type { Balance, Result } from "./balance.ts";
import { explain } from "./explain-messages.ts";
import type { Words } from "./explain-section.ts";
import { worth } from "./explain-sums.ts";
import { methods } from "./loss-look.ts";
import { markOf } from "./marks.ts";
import { methodNames, partNames } from "./messages.ts";

const gcal = ({ format }: Words, value: number | null): string => format.unit(value, "gcal", 0);
const limited = (words: Words, { gcal: value, ci95_gcal: limits }: Result["total"]): string =>
  limits === null ? gcal(words, value) : `${gcal(words, value)} ± ${words.format.number(limits, 0)}`;
const temperature = ({ season }: Balance, figure: SeasonFigure): number | null =>
  season.find((value) => value.figure === figure)?.value ?? null;

const noted = ({ t }: Words, { season }: Balance, figure: SeasonFigure) => {
  const note = markOf(t, season, figure);
  return note === undefined ? {} : { note };
};

export function explainTotal(words: Words, balance: Balance): Explanation {
  const { t } = words;
  const { supplied, billed, total } = balance.result;
  return {
    title: t(explain.lost),
    formula: [
      `${t(explain.supplied)} − ${t(explain.billed)}`,
      `${gcal(words, supplied.gcal)} − ${gcal(words, billed.gcal)} = ${limited(words, total)}`,
      ...worth(words, balance, total),
    ],
    inputs: [
      {
        name: t(explain.supplied),
        value: limited(words, supplied),
        ...noted(words, balance, "supplied_gcal"),
      },
      { name: t(explain.billed), value: limited(words, billed), ...noted(words, balance, "billed_gcal") },
    ],
    assumptions: total.ci95_gcal === null ? [] : [t(explain.totalNote)],
    source: t(explain.totalSource),
  };
}

export function explainShare(words: Words, { result }: Balance): Explanation {
  const { t, format } = words;
  const { supplied, total } = result;
  return {
    title: t(explain.lost),
    formula: [
      `100 · ${t(explain.lost)} / ${t(explain.supplied)}`,
      `100 · ${gcal(words, total.gcal)} / ${gcal(words, supplied.gcal)} = ${format.percent(total.percent_of_supplied, 1)}`,
    ],
    inputs: [],
    assumptions: [],
    source: t(explain.totalSource),
  };
}

export function explainMoney(words: Words, { result, tariff_som_per_gcal }: Balance): Explanation {
  const { t, format } = words;
  return {
    title: t(explain.lost),
    formula: [
      `${t(explain.lost)} · ${t(explain.tariff)}`,
      `${gcal(words, result.total.gcal)} · ${format.unit(tariff_som_per_gcal, "som_per_gcal", 2)} = ${format.money(result.total.som)}`,
    ],
    inputs: [{ name: t(explain.tariff), value: format.unit(tariff_som_per_gcal, "som_per_gcal", 2) }],
    assumptions: [],
    source: t(explain.totalSource),
  };
}

const insulation = ({ t }: Words): string =>
  t(explain.insulationLimits, { percent: assumedLimits.insulation });

/** Where its figure and its limits come from. */
export function explainPart(words: Words, balance: Balance, part: HeatPart): Explanation {
  const { t, format } = words;
  const { result } = balance;
  const { parts, total, make_up: makeUp } = result;
  const answer = `= ${limited(words, parts[part])}`;
  const inMoney = worth(words, balance, parts[part]);
  const bothSums = methods.map((method) => ({
    name: t(methodNames[method]),
    value: gcal(words, result[method].gcal),
  }));
  const title = t(partNames[part]);
  const source = t(explain.method);
  switch (part) {
    case "within_norm":
      return {
        title,
        formula: [t(explain.withinFormula), answer, ...inMoney],
        inputs: bothSums,
        assumptions: [insulation(words)],
        source,
      };
    case "above_norm":
      return {
        title,
        formula: [t(explain.aboveFormula), answer, ...inMoney],
        inputs: bothSums,
        assumptions: [insulation(words)],
        source,
      };
    case "leakage": {
      const cold = temperature(balance, "cold_water_c");
      const back = temperature(balance, "return_c");
      return {
        title,
        formula: [
          `Q = m · 983 · (${format.number(0.75)}·t₁ + ${format.number(0.25)}·t₂ − t₃) / 10⁶`,
          answer,
          ...inMoney,
        ],
        inputs: [
          {
            name: t(explain.makeUp),
            value: format.unit(makeUp.m3, "m3", 0),
            assumed: makeUp.assumed,
            ...noted(words, balance, "make_up_m3"),
          },
          { name: t(explain.volume), value: format.unit(makeUp.network_m3, "m3", 0) },
          {
            name: t(explain.supply),
            value: format.unit(temperature(balance, "supply_c"), "c", 1),
            ...noted(words, balance, "supply_c"),
          },
          {
            name: t(explain.back),
            value: format.unit(back ?? assumedSeason.return_c, "c", 1),
            assumed: back === null,
            ...noted(words, balance, "return_c"),
          },
          {
            name: t(explain.cold),
            value: format.unit(cold ?? assumedSeason.cold_water_c, "c", 1),
            assumed: cold === null,
            ...noted(words, balance, "cold_water_c"),
          },
        ],
        assumptions: [
          t(explain.leakageLimits, { percent: assumedLimits.leakage }),
          ...(makeUp.assumed ? [t(explain.leakageByNorm)] : []),
        ],
        source,
      };
    }
    case "remainder":
      return {
        title,
        formula: [
          t(explain.remainderFormula),
          `${gcal(words, total.gcal)} − ${gcal(words, parts.within_norm.gcal)} − ${gcal(words, parts.above_norm.gcal)} − ${gcal(words, parts.leakage.gcal)} ${answer}`,
          ...inMoney,
        ],
        inputs: [],
        assumptions: [t(explain.remainderNote), insulation(words)],
        source,
      };
  }
}

export const explainWet = (words: Words, { result }: Balance): Explanation => ({
  title: words.t(explain.transferTitle),
  formula: [words.t(explain.wetFormula), `= ${limited(words, result.wet)}`],
  inputs: [],
  assumptions: [insulation(words), words.t(explain.sizes)],
  source: words.t(explain.method),
});
