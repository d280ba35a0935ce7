import type { Translate } from "#client/i18n/use-text.ts";
import type { SeasonFigure, SeasonValue } from "#contract/heat-loss.ts";
import { heatSeason } from "#layers/registers/heat-season.ts";

/** Where a figure of the season comes from; undefined where nobody entered it or another one was calculated with. */
export function markOf(
  t: Translate,
  season: readonly SeasonValue[],
  figure: SeasonFigure,
  used?: number | null,
): string | undefined {
  const found = season.find((value) => value.figure === figure);
  if (!found?.mark || (used !== undefined && used !== found.value)) return undefined;
  return t(heatSeason.fields.mark.values[found.mark]);
}
