import { queryOptions } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { FaultNotice } from "#contract/fault-papers.ts";
import { fault } from "#layers/operations/fault.ts";

export const pathOf = (
  id: string,
  paper: "notice" | "notice/door" | "notice/picture" | "crew-sheet",
): string => `/api/faults/${id}/${paper}`;

/** Begins with `rows` and the layer, so that it is stale once somebody has taken a step. */
export const noticeQuery = (id: string) =>
  queryOptions({
    queryKey: ["rows", fault.id, "notice", id],
    queryFn: ({ signal }) => request<FaultNotice>(pathOf(id, "notice"), { signal }),
    // What it promises depends on the hour, and who is cut off on valves that others mark.
    staleTime: 0,
  });
