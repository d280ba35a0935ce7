import type { QueryClient } from "@tanstack/react-query";

/**
 * Fetches everything once more, also what is on its way for the first time: invalidating alone joins such a fetch, whose answer
 * is of before.
 */
export async function fetchAnew(client: QueryClient): Promise<void> {
  const onTheirWay = client
    .getQueryCache()
    .findAll({ fetchStatus: "fetching", predicate: ({ state }) => state.data === undefined });
  await client.invalidateQueries({ refetchType: "all" });
  await Promise.all(
    onTheirWay.map(({ queryKey }) => client.invalidateQueries({ queryKey, exact: true, refetchType: "all" })),
  );
}
