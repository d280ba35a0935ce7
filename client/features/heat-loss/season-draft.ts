import type { Operation } from "#contract/changes.ts";
import type { HeatLosses, SeasonFigure, SeasonValue } from "#contract/heat-loss.ts";
import { heatSeason } from "#layers/registers/heat-season.ts";

type LimitField = "supplied_ci95_percent" | "billed_ci95_percent";
export type SeasonField = SeasonFigure | LimitField;

/** What was typed; what is absent stays. */
export type SeasonDraft = Partial<Record<SeasonField, number | null>>;

export const limitFieldOf = (figure: SeasonFigure): LimitField | null =>
  figure === "supplied_gcal"
    ? "supplied_ci95_percent"
    : figure === "billed_gcal"
      ? "billed_ci95_percent"
      : null;

/** A figure and its limits belong together: whoever changes one writes both. */
export function writtenBy(season: readonly SeasonValue[], draft: SeasonDraft): SeasonDraft {
  const written: SeasonDraft = { ...draft };
  for (const { figure, value, ci95_percent } of season) {
    const limit = limitFieldOf(figure);
    if (!limit || (draft[figure] === undefined && draft[limit] === undefined)) continue;
    written[figure] = draft[figure] === undefined ? value : draft[figure];
    written[limit] = draft[limit] === undefined ? ci95_percent : draft[limit];
  }
  return written;
}

/** Into the city's own row of the season; it is made with the first figure. */
export function operationOf(
  { year, season, city_row }: Pick<HeatLosses, "year" | "season" | "city_row">,
  draft: SeasonDraft,
  newId: () => string,
): Operation {
  const row = writtenBy(season, draft);
  return city_row
    ? { op: "patch", layer: heatSeason.id, id: city_row.id, version: city_row.version, row }
    : {
        op: "create",
        layer: heatSeason.id,
        id: newId(),
        row: {
          ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
          year,
          mark: "city",
        },
      };
}
