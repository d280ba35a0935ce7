import type { Text } from "#layers/kit/text.ts";
import { fill } from "#server/platform/http/problems.ts";
import { numberText } from "./number-text.ts";
import type { Units } from "./units.ts";

const patterns: Readonly<Record<Units, { readonly text: Text; readonly decimals: number }>> = {
  metric: { text: { ky: "{volume} м³", ru: "{volume} м³", en: "{volume} m³" }, decimals: 0 },
  us: {
    text: { ky: "{volume} млн галлон", ru: "{volume} млн галлонов", en: "{volume} million gallons" },
    decimals: 3,
  },
};

export const volumeText = (volume: number, units: Units): Text =>
  fill(patterns[units].text, { volume: numberText(volume, patterns[units].decimals) });
