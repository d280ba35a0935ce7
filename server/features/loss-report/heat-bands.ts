import { type HeatLosses, heatParts } from "#contract/heat-loss.ts";
import type { Hex } from "#layers/kit/symbology.ts";
import type { Language } from "#layers/kit/text.ts";
import { percentIn } from "./figure-words.ts";
import { gcalIn } from "./heat-story.ts";
import { heatPartTexts } from "./heat-texts.ts";
import type { Band } from "./paint-bands.ts";

const shown = ["billed", ...heatParts] as const;
const colors: Readonly<Record<(typeof shown)[number], Hex>> = {
  billed: "#3f8f4f",
  within_norm: "#d9a400",
  above_norm: "#b3261e",
  leakage: "#1673c8",
  remainder: "#6a6f76",
};

/** What was supplied and where it went. Null where a part is unknown or below zero. */
export function heatBands(
  { result }: HeatLosses,
  language: Language,
): { readonly source: Band; readonly parts: readonly Band[] } | null {
  const supplied = result?.supplied.gcal ?? null;
  if (!result || supplied === null || supplied <= 0) return null;
  const { billed, parts } = result;
  const bands = shown.flatMap((part): Band[] => {
    const gcal = (part === "billed" ? billed : parts[part]).gcal;
    if (gcal === null || gcal < 0) return [];
    const share = percentIn(language, (100 * gcal) / supplied);
    const text = `${gcalIn(language, gcal)} · ${share}\u00a0%\n${heatPartTexts[part][language]}`;
    return [{ color: colors[part], value: gcal, text }];
  });
  if (bands.length < shown.length) return null;
  const text = `${gcalIn(language, supplied)}\n${heatPartTexts.supplied[language]}`;
  return { source: { color: "#c62828", value: supplied, text }, parts: bands };
}
