import { useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { request } from "#client/api/request.ts";
import type { MapBounds } from "#client/state/map-bounds.ts";
import type { Sort } from "#client/ui/table-column.ts";
import type { RowLabel } from "#contract/row.ts";
import type { RowsPage } from "#contract/rows.ts";
import type { Layer } from "#layers/kit/define-layer.ts";

export type TableFilter = {
  readonly layer: Layer;
  readonly text: string;
  readonly sort: Sort | null;
  readonly bounds: MapBounds | null;
  readonly variant: string | null;
};

export type TableRow = {
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly place: MapBounds | null;
};

const pageSize = 200;

function addressOf({ layer, text, sort, bounds, variant }: TableFilter, after: string | null): string {
  const query = new URLSearchParams({ limit: String(pageSize) });
  if (text !== "") query.set("q", text);
  if (sort) query.set("sort", `${sort.descending ? "-" : ""}${sort.column}`);
  if (bounds) query.set("bbox", bounds.join(","));
  if (layer.variants && variant !== null) query.set("variant", variant);
  if (after !== null) query.set("after", after);
  return `/api/layers/${layer.id}/rows?${query}`;
}

/** The rows of a layer that fit the filter, page after page as the table is scrolled. */
export function useRows(filter: TableFilter) {
  const { layer, text, sort, bounds, variant } = filter;
  const query = useInfiniteQuery({
    queryKey: ["rows", layer.id, text, sort, bounds, layer.variants ? variant : null],
    queryFn: ({ pageParam, signal }) => request<RowsPage>(addressOf(filter, pageParam), { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (old, before) => (before?.queryKey[1] === layer.id ? old : undefined),
  });
  const pages = query.data?.pages;
  const rows = useMemo(() => pages?.flatMap(rowsOf) ?? [], [pages]);
  const labels = useMemo(
    () => Object.assign({}, ...(pages ?? []).map((page) => page.labels)) as Record<string, RowLabel>,
    [pages],
  );
  return { ...query, rows, labels, total: pages?.at(-1)?.total ?? 0 };
}

function rowsOf({ columns, rows, places }: RowsPage): TableRow[] {
  return rows.map((row, index) => {
    const values = Object.fromEntries(columns.map((name, at) => [name, row[at]]));
    return { id: String(values["id"]), values, place: places[index] ?? null };
  });
}
