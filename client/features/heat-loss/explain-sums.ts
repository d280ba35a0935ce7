import type { ExplainedInput, Explanation } from "#client/ui/explained.tsx";
import {
  assumedLimits,
  decadeOf,
  type Heat,
  type HeatCohort,
  type StoredSection,
} from "#contract/heat-loss.ts";
import type { Balance } from "./balance.ts";
import { explain } from "./explain-messages.ts";
import type { Words } from "./explain-section.ts";
import type { Method } from "./loss-look.ts";
import { messages, methodNames } from "./messages.ts";

type Lost = { readonly section: StoredSection; readonly gcal: number };

/** More would push the source out of sight. */
const mostNamed = 8;

const lostBy = (sections: readonly StoredSection[], method: Method): readonly Lost[] =>
  sections.flatMap((section) => {
    const gcal = section[method]?.gcal ?? null;
    return gcal === null ? [] : [{ section, gcal }];
  });

/** The sections that lose most by name, all others as one. */
function largest({ t, format }: Words, lost: readonly Lost[]): ExplainedInput[] {
  const sorted = lost.toSorted((one, other) => other.gcal - one.gcal);
  const others = sorted.slice(mostNamed);
  const rest = others.reduce((sum, { gcal }) => sum + gcal, 0);
  return [
    ...sorted.slice(0, mostNamed).map(({ section, gcal }) => ({
      name: `${t(messages.section)} ${section.code ?? ""}`.trim(),
      value: format.unit(gcal, "gcal", 1),
    })),
    ...(others.length > 0
      ? [
          {
            name: t(explain.otherSections, { count: format.number(others.length) }),
            value: format.unit(rest, "gcal", 1),
          },
        ]
      : []),
  ];
}

/** What the heat is worth and its share of the supply, with their numbers. */
export function worth(
  { format }: Words,
  balance: Balance,
  { gcal, som, percent_of_supplied }: Heat,
): string[] {
  const { supplied } = balance.result;
  const heat = format.unit(gcal, "gcal", 0);
  const tariff = format.unit(balance.tariff_som_per_gcal, "som_per_gcal", 2);
  return [
    ...(som === null ? [] : [`${heat} · ${tariff} = ${format.money(som)}`]),
    ...(percent_of_supplied === null
      ? []
      : [
          `100 · ${heat} / ${format.unit(supplied.gcal, "gcal", 0)} = ${format.percent(percent_of_supplied, 1)}`,
        ]),
  ];
}

/** The sum over all sections by one method. */
export function explainMethod(words: Words, balance: Balance, method: Method): Explanation {
  const { t, format } = words;
  const found = balance.result[method];
  return {
    title: t(methodNames[method]),
    formula: [
      `${t(explain.sumOfSections)} = ${format.unit(found.gcal, "gcal", 0)}`,
      ...worth(words, balance, found),
    ],
    inputs: largest(words, lostBy(balance.sections, method)),
    assumptions: [t(explain.insulationLimits, { percent: assumedLimits.insulation })],
    source: t(explain.method),
  };
}

/** Its sections are those that have both figures: else their ratio would compare different pipes. */
const sectionsOf = (sections: readonly StoredSection[], cohort: HeatCohort): readonly StoredSection[] =>
  sections.filter(
    ({ laying, insulation_state, built_year, norm, heat_transfer }) =>
      laying === cohort.laying &&
      insulation_state === cohort.insulation_state &&
      decadeOf(built_year ?? 0) === cohort.decade &&
      (norm?.gcal ?? null) !== null &&
      (heat_transfer?.gcal ?? null) !== null,
  );

/** One method's sum over the sections of a cohort. */
export function explainCohort(
  words: Words,
  { sections }: Balance,
  cohort: HeatCohort,
  method: Method,
): Explanation {
  const { t, format } = words;
  const sum = method === "norm" ? cohort.norm_gcal : cohort.heat_transfer_gcal;
  return {
    title: t(methodNames[method]),
    formula: [`${t(explain.sumOfSections)} = ${format.unit(sum, "gcal", 1)}`],
    inputs: largest(words, lostBy(sectionsOf(sections, cohort), method)),
    assumptions: [],
    source: t(explain.method),
  };
}

/** How far the pipes of a cohort are off their norm. */
export function explainRatio({ t, format }: Words, cohort: HeatCohort): Explanation {
  const { norm_gcal: norm, heat_transfer_gcal: transfer } = cohort;
  return {
    title: t(messages.ratioTitle),
    formula: [
      `k = ${format.unit(transfer, "gcal", 1)} / ${format.unit(norm, "gcal", 1)} = ${format.number(transfer / norm, 2)}`,
    ],
    inputs: [],
    assumptions: [],
    source: t(explain.method),
  };
}
