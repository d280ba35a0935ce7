import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { forgetRows } from "#client/api/changes.ts";
import { Problem } from "#client/api/problem.ts";
import { request } from "#client/api/request.ts";
import type { Chosen } from "#client/row/attach-button.tsx";
import type { Choices, RowsPage } from "#contract/rows.ts";
import {
  type NewPlanDecision,
  type NewPlanItem,
  type NewPlanStep,
  type PlannedStreet,
  type PlanThread,
  type PlanYear,
  planUnits,
  type StreetMeasured,
  streetWorkIds,
} from "#contract/street-plan.ts";
import type { UnitPrice } from "./prices.ts";

/* Keys begin as those of rows do, so that a change of the layer `plan_item` makes them stale on every open page. */

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ["rows", "plan_item", "year", year],
    queryFn: ({ signal }) => request<PlanYear>(`/api/street-plan/years/${year}`, { signal }),
    placeholderData: keepPreviousData,
  });

export const threadQuery = (id: string) =>
  queryOptions({
    queryKey: ["row", "plan_item", "thread", id],
    queryFn: ({ signal }) => request<PlanThread>(`/api/street-plan/items/${id}`, { signal }),
  });

export type Part = { readonly from: number; readonly to: number };

/** The whole street, or a part of it. */
export const measuredQuery = (street: string, part: Part | null) =>
  queryOptions({
    queryKey: ["rows", "plan_item", "measured", street, part],
    queryFn: ({ signal }) =>
      request<StreetMeasured>(
        `/api/street-plan/measured?street=${street}${part ? `&from=${part.from}&to=${part.to}` : ""}`,
        { signal },
      ),
    // Other layers change under it.
    staleTime: 0,
    retry: false,
  });

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

function priceOf(columns: readonly string[], row: readonly unknown[]): UnitPrice | null {
  const value = (column: string): string => textOf(row[columns.indexOf(column)]);
  const work = streetWorkIds.find((one) => one === value("work"));
  const unit = planUnits.find((one) => one === value("unit"));
  return work && unit
    ? {
        id: value("id"),
        title: { ky: value("title_ky"), ru: value("title_ru"), en: value("title_en") },
        work,
        unit,
        price: value("price_som_per_unit"),
        renewsSurface: row[columns.indexOf("renews_surface")] === true,
      }
    : null;
}

export const pricesQuery = (year: number) =>
  queryOptions({
    queryKey: ["rows", "unit_price", "year", year],
    queryFn: async ({ signal }): Promise<readonly UnitPrice[]> => {
      const page = await request<RowsPage>(`/api/layers/unit_price/rows?price_year=${year}&limit=1000`, {
        signal,
      });
      return page.rows.flatMap((row) => priceOf(page.columns, row) ?? []);
    },
  });

export const sourcesQuery = queryOptions({
  queryKey: ["choices", "funding_source", "all"],
  queryFn: ({ signal }) => request<Choices>("/api/layers/funding_source/choices?limit=200", { signal }),
});

function keep(client: QueryClient, thread: PlanThread): void {
  client.setQueryData(threadQuery(thread.item.id).queryKey, thread);
}

export function useCreate() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewPlanItem) =>
      request<PlanThread>("/api/street-plan/items", { method: "POST", body }),
    onSuccess: (thread) => {
      keep(client, thread);
      void forgetRows(client);
    },
  });
}

export function useStep(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewPlanStep) =>
      request<PlanThread>(`/api/street-plan/items/${id}/steps`, { method: "POST", body }),
    onSuccess: (thread) => {
      keep(client, thread);
      void forgetRows(client);
    },
    // After a conflict the item shows what the other one did.
    onError: (error) =>
      error instanceof Problem && error.status === 412
        ? client.invalidateQueries({ queryKey: threadQuery(id).queryKey })
        : undefined,
  });
}

export function useDecide(year: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: NewPlanDecision) =>
      request<unknown>(`/api/street-plan/years/${year}/decision`, { method: "POST", body }),
    onSettled: () => forgetRows(client),
  });
}

export type Taken = PlannedStreet["photos"][number]["taken"];

export const fileAddress = (item: string, file: string): string =>
  `/api/street-plan/items/${item}/files/${file}`;

export function useAttach(item: string, taken: Taken) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ fileId, file }: Chosen) =>
      request<PlanThread>(
        `/api/street-plan/items/${item}/files?id=${fileId}&name=${encodeURIComponent(file.name.slice(-200))}&taken=${taken}`,
        { method: "POST", body: file, headers: { "content-type": "application/octet-stream" } },
      ),
    onSuccess: (thread) => {
      keep(client, thread);
      void forgetRows(client);
    },
  });
}
