import type { Figure, StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { figureIn, percentIn, volumeIn } from "./figure-words.ts";
import { cityOf } from "./loss-report.ts";
import { bandTexts, partTexts, storyTexts as texts } from "./story-texts.ts";
import { usedValue, type WaterPart, waterParts } from "./water-parts.ts";

export type StoryLine = { readonly kind: "lead" | "text" | "item" | "quiet"; readonly text: string };
type Say = (text: Text, values?: Readonly<Record<string, string | number>>) => string;

/** A year's water in sentences, from what was drawn down to what leaked. */
export function waterStory(water: WaterBalances, year: number, language: Language): readonly StoryLine[] {
  const say: Say = (text, values = {}) => fill(text, { year, ...values })[language];
  const city = cityOf(water);
  const intake = city ? usedValue(city, "system_input_volume") : null;
  if (!city || intake === null) return [{ kind: "lead", text: say(texts.noIntake) }];
  const volume = (m3: number): string => volumeIn(language, m3);
  const paid = usedValue(city, "paid_volume");
  const parts = waterParts(city);
  return [
    { kind: "lead", text: leadOf(say, { intake, paid, volume, language }) },
    ...(paid === null ? [] : partLines(say, parts, volume)),
    ...sampleLines(say, city),
    ...leakageLines(say, city, language),
    ...revenueLines(say, city, language),
    ...perResident(say, water, { intake, paid, language }),
    ...inSom(say, water, { intake, paid, language }),
    ...(water.quotation ? [{ kind: "quiet" as const, text: say(texts.quoted, { ...water.quotation }) }] : []),
  ];
}

type Drawn = {
  readonly intake: number;
  readonly paid: number | null;
  readonly language: Language;
};

function leadOf(
  say: Say,
  { intake, paid, volume, language }: Drawn & { readonly volume: (m3: number) => string },
): string {
  const drawn = say(texts.drawn, { intake: volume(intake) });
  if (paid === null) return `${drawn} ${say(texts.noPaid)}`;
  const unpaid = intake - paid;
  const percent = percentIn(language, (100 * unpaid) / intake);
  const rest = unpaid > 0 ? ` ${say(texts.unpaid, { unpaid: volume(unpaid), percent })}` : "";
  return `${drawn} ${say(texts.paid, { paid: volume(paid) })}${rest}`;
}

function partLines(
  say: Say,
  parts: readonly WaterPart[] | null,
  volume: (m3: number) => string,
): readonly StoryLine[] {
  const used = (parts ?? []).flatMap(({ part, volume: m3 }): StoryLine[] => {
    const text = partTexts[part];
    return "long" in text && m3 > 0 ? [{ kind: "item", text: `${say(text.long)} — ${volume(m3)}` }] : [];
  });
  if (used.length === 0) return [{ kind: "text", text: say(texts.partsUnknown) }];
  return [{ kind: "text", text: say(texts.notAllLeaked) }, ...used];
}

/** What of it is the strategy's and what is not must be said where the figures stand. */
function sampleLines(say: Say, { inputs }: StoredBalance): readonly StoryLine[] {
  const marksOf = (name: string) =>
    inputs.filter((input) => input.name === name).flatMap(({ rows }) => rows.map(({ mark }) => mark));
  const isSample = ["billed_metered", "billed_unmetered", "unauthorised_consumption"].some((name) =>
    marksOf(name).includes("sample"),
  );
  return isSample && marksOf("paid_volume").includes("strategy")
    ? [{ kind: "text", text: say(texts.onlySample) }]
    : [];
}

function revenueLines(say: Say, { result }: StoredBalance, language: Language): readonly StoryLine[] {
  const { non_revenue_water_percent: share, unpaid_water_percent: unpaid } = result;
  if (share.value === null || unpaid.value === null) return [];
  return [{ kind: "text", text: say(texts.notRevenue, { percent: percentIn(language, share.value) }) }];
}

/** How sure the leakage is, and how much it is beside what cannot be helped. */
function leakageLines(say: Say, { result }: StoredBalance, language: Language): readonly StoryLine[] {
  const { real_losses: real, real_losses_per_connection_per_day: litres } = result;
  if (real.value === null) return [];
  const range = rangeOf(real);
  const index = result.infrastructure_leakage_index.value;
  const perConnection =
    litres.value === null ? [] : [say(texts.perConnection, { litres: figureIn(language, litres.value) })];
  const times = index === null ? [] : [say(texts.timesUnavoidable, { index: figureIn(language, index) })];
  const about = [...perConnection, ...times, ...(result.band ? [say(bandTexts[result.band])] : [])];
  return [
    {
      kind: "text",
      text: range
        ? say(texts.limits, { low: volumeIn(language, range.low), high: volumeIn(language, range.high) })
        : say(texts.noLimits),
    },
    ...(about.length === 0 ? [] : [{ kind: "text" as const, text: about.join(" ") }]),
  ];
}

/** 95 % limits; leakage is never below zero. */
function rangeOf({ value, ci95_percent }: Figure): { readonly low: number; readonly high: number } | null {
  if (value === null || ci95_percent === null) return null;
  const reach = (Math.abs(value) * ci95_percent) / 100;
  return { low: Math.max(0, value - reach), high: value + reach };
}

const litresPerM3 = 1000;

function perResident(
  say: Say,
  { residents, period_days }: WaterBalances,
  { intake, paid, language }: Drawn,
): readonly StoryLine[] {
  if (residents === null || residents === 0 || paid === null) return [];
  const each = (m3: number): string => figureIn(language, (m3 * litresPerM3) / residents / period_days);
  return [{ kind: "text", text: say(texts.perResident, { drawn: each(intake), paid: each(paid) }) }];
}

function inSom(
  say: Say,
  { tariff_som_per_m3: tariff }: WaterBalances,
  { intake, paid, language }: Drawn,
): readonly StoryLine[] {
  if (tariff === null || paid === null || intake <= paid) return [];
  const som = figureIn(language, (intake - paid) * tariff);
  return [{ kind: "text", text: say(texts.inSom, { tariff: figureIn(language, tariff), som }) }];
}
