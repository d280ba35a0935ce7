import type { Hex } from "#layers/kit/symbology.ts";
import type { Language } from "#layers/kit/text.ts";
import { percentIn, volumeIn } from "./figure-words.ts";
import type { Band } from "./paint-bands.ts";
import { partTexts } from "./story-texts.ts";
import type { WaterPart } from "./water-parts.ts";

const colors: Readonly<Record<WaterPart["part"], Hex>> = {
  paid: "#3f8f4f",
  unpaid: "#b3261e",
  billed_unpaid: "#d9a400",
  unbilled: "#2e8b84",
  apparent: "#e07b1f",
  real: "#b3261e",
};

/** The water that was drawn and what became of it, with words and shares. */
export function waterBands(
  parts: readonly WaterPart[],
  language: Language,
): { readonly source: Band; readonly parts: readonly Band[] } {
  const whole = parts.reduce((sum, { volume }) => sum + volume, 0);
  return {
    source: {
      ...{ color: "#1673c8", value: whole },
      text: `${volumeIn(language, whole)}\n${partTexts.intake.short[language]}`,
    },
    parts: parts.map(({ part, volume }) => ({
      ...{ color: colors[part], value: volume },
      text: `${volumeIn(language, volume)} · ${percentIn(language, (100 * volume) / whole)}\u00a0%\n${partTexts[part].short[language]}`,
    })),
  };
}
