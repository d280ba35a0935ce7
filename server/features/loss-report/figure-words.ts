import type { Language, Text } from "#layers/kit/text.ts";
import { cellText } from "#server/platform/paper/report.ts";

const steps = [
  { from: 1e6, by: 1e6, unit: { ky: " млн", ru: " млн", en: " million" } },
  { from: 1e4, by: 1000, unit: { ky: " миң", ru: " тыс.", en: " thousand" } },
  { from: 0, by: 1, unit: { ky: "", ru: "", en: "" } },
] as const satisfies readonly { readonly from: number; readonly by: number; readonly unit: Text }[];

/** "2,45 млн", "450 миң", "1 250": as people say it, with at least two figures that count. */
export function figureIn(language: Language, value: number): string {
  const size = Math.abs(value);
  const step = steps.find(({ from }) => size >= from) ?? steps[2];
  const scaled = value / step.by;
  const isWhole = Math.abs(scaled - Math.round(scaled)) < 0.05;
  const tenths = Math.abs(scaled * 10 - Math.round(scaled * 10)) < 0.005;
  const millions = tenths || size >= 1e7 ? 1 : 2;
  const smaller = (size < 10 || (size >= 1e4 && size < 1e5)) && !isWhole ? 1 : 0;
  const decimals = step.from === 1e6 ? millions : smaller;
  return `${cellText(scaled, { decimals }, language)}${step.unit[language].replace(" ", "\u00a0")}`;
}

/** Cubic metres. */
export const volumeIn = (language: Language, m3: number): string => {
  const unit = { ky: "м³", ru: "м³", en: "m³" }[language];
  return `${figureIn(language, m3)}\u00a0${unit}`;
};

/** "80" or "66,7": one decimal where it is not whole. */
export const percentIn = (language: Language, percent: number): string =>
  cellText(percent, { decimals: Math.abs(percent - Math.round(percent)) < 0.05 ? 0 : 1 }, language);
