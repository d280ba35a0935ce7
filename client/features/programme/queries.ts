import { queryOptions } from "@tanstack/react-query";
import { request } from "#client/api/request.ts";
import type { Programmes } from "#contract/programme.ts";
import { indicator } from "#layers/registers/indicator.ts";

/** Begins as the rows of the register do, so that it is stale once somebody has entered a figure. */
export const programmesQuery = queryOptions({
  queryKey: ["rows", indicator.id, "programmes"],
  queryFn: ({ signal }) => request<Programmes>("/api/programme", { signal }),
});
