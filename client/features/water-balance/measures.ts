import type { Text } from "#client/i18n/text.ts";
import type { BalanceFigure, Figure, StoredBalance } from "#contract/water-balance.ts";
import type { Color } from "#layers/kit/symbology.ts";

export const measureIds = ["unpaid", "real", "index"] as const;
export type MeasureId = (typeof measureIds)[number];

type Measure = {
  readonly title: Text;
  readonly figure: BalanceFigure;
  readonly unit: "percent" | "l_connection_day" | null;
  /** Where the next class begins. For the index: the bands of the World Bank, and a last step for what is far beyond the worst. */
  readonly steps: readonly [number, number, number, number];
};

export const measures: Readonly<Record<MeasureId, Measure>> = {
  unpaid: {
    title: { ky: "Акысы төлөнбөгөн суу", ru: "Неоплаченная вода", en: "Unpaid water" },
    figure: "unpaid_water_percent",
    unit: "percent",
    steps: [25, 50, 70, 80],
  },
  real: {
    title: {
      ky: "Бир кошулмадан суткасына агып кеткени",
      ru: "Утечки на один ввод в сутки",
      en: "Leakage per connection and day",
    },
    figure: "real_losses_per_connection_per_day",
    unit: "l_connection_day",
    steps: [250, 500, 1000, 2000],
  },
  index: {
    title: { ky: "Агып кетүү индекси", ru: "Индекс утечек", en: "Leakage index" },
    figure: "infrastructure_leakage_index",
    unit: null,
    steps: [4, 8, 16, 50],
  },
};

/** From little to much; every step differs in lightness too, so that it is told apart without its hue. */
export const classColors: readonly [Color, Color, Color, Color, Color] = [
  { light: "#fdeccb", dark: "#4a3c2c" },
  { light: "#fdc98a", dark: "#77502a" },
  { light: "#f79a5b", dark: "#a8652c" },
  { light: "#dd5a3a", dark: "#dc8440" },
  { light: "#a32020", dark: "#ffb98a" },
];
export const unknownColor: Color = { light: "#b9c0c7", dark: "#3d4650" };

export const figureOf = (balance: StoredBalance, id: MeasureId): Figure =>
  balance.result[measures[id].figure];

export function colorOf(value: number | null, id: MeasureId): Color {
  if (value === null) return unknownColor;
  return classColors[measures[id].steps.filter((step) => value >= step).length] ?? unknownColor;
}

/** Zones by a measure, the most first, those without a figure last. */
export const mostFirst = (zones: readonly StoredBalance[], id: MeasureId): readonly StoredBalance[] =>
  zones.toSorted(
    (one, other) =>
      (figureOf(other, id).value ?? Number.NEGATIVE_INFINITY) -
      (figureOf(one, id).value ?? Number.NEGATIVE_INFINITY),
  );
