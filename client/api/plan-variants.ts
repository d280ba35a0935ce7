import { queryOptions, useQuery } from "@tanstack/react-query";
import type { Text } from "#client/i18n/text.ts";
import type { RowsPage } from "#contract/rows.ts";
import { planVariant } from "#layers/registers/plan-variant.ts";
import { request } from "./request.ts";

export type PlanVariant = {
  readonly id: string;
  readonly state: string;
  readonly title: Text;
  /** With its state: "Existing land use (existing use)". */
  readonly label: Text;
};

const states: Readonly<Record<string, Text>> = planVariant.fields.state.values;

function variantsOf({ columns, rows }: RowsPage): readonly PlanVariant[] {
  return rows.map((row) => {
    const at = (column: string): string => String(row[columns.indexOf(column)] ?? "");
    const state = at("state");
    const title = { ky: at("title_ky"), ru: at("title_ru"), en: at("title_en") };
    const label = (language: keyof Text): string =>
      `${title[language]} (${states[state]?.[language] ?? state})`;
    return { id: at("id"), state, title, label: { ky: label("ky"), ru: label("ru"), en: label("en") } };
  });
}

export const planVariantsQuery = queryOptions({
  queryKey: ["rows", planVariant.id, "all"],
  queryFn: ({ signal }) =>
    request<RowsPage>(`/api/layers/${planVariant.id}/rows?sort=sort_order`, { signal }),
  select: variantsOf,
});

/** In the city's order; null until they have come. */
export const usePlanVariants = (): readonly PlanVariant[] | null => useQuery(planVariantsQuery).data ?? null;

/** What is shown while none is chosen: the adopted plan, and without one today's use. */
export const variantInForce = (variants: readonly PlanVariant[]): PlanVariant | null =>
  variants.find(({ state }) => state === "adopted") ??
  variants.find(({ state }) => state === "existing") ??
  null;
