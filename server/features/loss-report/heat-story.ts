import type { HeatLosses } from "#contract/heat-loss.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { figureIn, percentIn } from "./figure-words.ts";
import { heatTexts as texts } from "./heat-texts.ts";
import type { StoryLine } from "./water-story.ts";

/** "2012/13": the season that begins in a year. */
const seasonOf = (year: number): string => `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

export const gcalIn = (language: Language, gcal: number): string => {
  const unit = { ky: "Гкал", ru: "Гкал", en: "Gcal" }[language];
  return `${figureIn(language, gcal)}\u00a0${unit}`;
};

/** A season's heat in sentences. */
export function heatStory(heat: HeatLosses, year: number, language: Language): readonly StoryLine[] {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    fill(text, { season: seasonOf(year), ...values })[language];
  const { result, tariff_som_per_gcal: tariff } = heat;
  if (!result) return [{ kind: "text", text: say(texts.noSeason) }];
  const { supplied, billed, total, norm, heat_transfer: transfer, wet } = result;
  const gcal = (value: number): string => gcalIn(language, value);
  const lead =
    supplied.gcal === null ||
    billed.gcal === null ||
    total.gcal === null ||
    total.percent_of_supplied === null
      ? say(texts.totalUnknown)
      : say(texts.lead, {
          supplied: gcal(supplied.gcal),
          billed: gcal(billed.gcal),
          lost: gcal(total.gcal),
          percent: percentIn(language, total.percent_of_supplied),
        });
  const money =
    tariff === null || total.som === null || total.som <= 0
      ? []
      : [say(texts.inSom, { tariff: figureIn(language, tariff), som: figureIn(language, total.som) })];
  const byNorm =
    norm.gcal === null
      ? []
      : transfer.gcal === null
        ? [say(texts.normOnly, { norm: gcal(norm.gcal) })]
        : [say(texts.norm, { norm: gcal(norm.gcal), transfer: gcal(transfer.gcal) })];
  const wetInsulation = transfer.gcal === null || !wet.gcal ? [] : [say(texts.wet, { wet: gcal(wet.gcal) })];
  return [
    { kind: "lead", text: lead },
    ...[...money, [...byNorm, ...wetInsulation].join(" ")]
      .filter((text) => text !== "")
      .map((text): StoryLine => ({ kind: "text", text })),
  ];
}
