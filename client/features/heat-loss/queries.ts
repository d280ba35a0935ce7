import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import type { Language } from "#client/i18n/text.ts";
import { setView, useView } from "#client/state/view-store.ts";
import type { HeatLosses } from "#contract/heat-loss.ts";
import { boilerHouse } from "#layers/heating/boiler-house.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { heatValve } from "#layers/heating/heat-valve.ts";
import { heatNorm } from "#layers/registers/heat-norm.ts";
import { heatSeason } from "#layers/registers/heat-season.ts";
import { tariff } from "#layers/registers/tariff.ts";

/** Whose rows the answer is made of. */
const layers = [heatSeason, heatPipe, heatNorm, tariff, boilerHouse, heatValve].map(({ id }) => id);

const heatLossQuery = (year: number | null, language: Language) =>
  queryOptions({
    queryKey: ["rows", layers, "heat-loss", year, language],
    queryFn: ({ signal }) =>
      request<HeatLosses>(`/api/heat-loss${year === null ? "" : `?year=${year}`}`, { signal }),
    placeholderData: keepPreviousData,
  });

/** Of the year of the address; where it names none, of the last season. */
export function useHeatLoss({ throwOnError = false } = {}): HeatLosses | null {
  const year = useView((view) => view.year);
  const language = useLanguage();
  return useQuery({ ...heatLossQuery(year, language), throwOnError }).data ?? null;
}

export const showSeason = (year: number): void => setView({ year }, "push");
