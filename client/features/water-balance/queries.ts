import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { StoredRow } from "#contract/row.ts";
import type { WaterBalanceInput, WaterBalanceResult, WaterBalances } from "#contract/water-balance.ts";
import { tariff } from "#layers/registers/tariff.ts";
import { waterSystemData } from "#layers/registers/water-system-data.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { serviceConnection } from "#layers/water/service-connection.ts";
import { waterMain } from "#layers/water/water-main.ts";
import { waterZone } from "#layers/water/water-zone.ts";

/** Whatever of these changes, the balances may. */
const madeOf = [waterVolume, waterSystemData, waterZone, waterMain, serviceConnection, tariff].map(
  ({ id }) => id,
);

/** Without a year, the last one that has an intake. */
export const balancesQuery = (year: number | null) =>
  queryOptions({
    queryKey: ["rows", madeOf, "water-balance", year],
    queryFn: ({ signal }) =>
      request<WaterBalances>(`/api/water-balance${year === null ? "" : `?year=${year}`}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const calculate = (body: WaterBalanceInput, signal: AbortSignal): Promise<WaterBalanceResult> =>
  request<WaterBalanceResult>("/api/calculate/water-balance", { method: "POST", body, signal });

/** A row as it is when a form opens. A later change of it does not come into the form: saving tells of it. */
export const rowToEdit = (opening: string, layer: string, id: string) =>
  queryOptions({
    queryKey: ["row-to-edit", opening, layer, id],
    queryFn: ({ signal }) => request<StoredRow>(`/api/layers/${layer}/rows/${id}`, { signal }),
    staleTime: Infinity,
    gcTime: 0,
  });
