import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useMemo } from "react";
import { usePerson } from "#client/api/session.ts";
import { failureOf } from "#client/row/unanswered.tsx";
import { useMapBounds } from "#client/state/map-bounds.ts";
import type { FaultHead } from "#contract/faults.ts";
import { type Filter, fitting, type Scope, searchable, searchOf } from "./filter.ts";
import { useFilter } from "./filter-store.ts";
import { faultsQuery } from "./queries.ts";

export type Loaded = {
  /** Undefined until the first page is there. */
  readonly faults: readonly FaultHead[] | undefined;
  readonly error: Error | null;
  /** More pages are on their way. */
  readonly loading: boolean;
};

function useScope(scope: Scope): Loaded {
  const { data, error, failureReason, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...faultsQuery(searchOf(scope)),
    placeholderData: keepPreviousData,
  });
  const wanted = hasNextPage && !isFetchingNextPage && !error;
  useEffect(() => {
    if (wanted) void fetchNextPage();
  }, [wanted, fetchNextPage]);
  const faults = useMemo(() => data?.pages.flatMap((page) => page.faults), [data]);
  return { faults, error: failureOf(error, failureReason), loading: hasNextPage };
}

function useFitting(
  faults: readonly FaultHead[] | undefined,
  filter: Filter,
): readonly FaultHead[] | undefined {
  const person = usePerson();
  const bounds = useMapBounds();
  const all = useMemo(() => faults?.map(searchable), [faults]);
  const shownIn = filter.inView ? bounds : null;
  return useMemo(
    () => all && fitting(all, filter, { person: person?.id ?? null, bounds: shownIn }),
    [all, filter, person?.id, shownIn],
  );
}

/** The faults of the list. */
export function useFaults(): Loaded {
  const filter = useDeferredValue(useFilter());
  const loaded = useScope(filter.scope);
  return { ...loaded, faults: useFitting(loaded.faults, filter) };
}

const open: Scope = { kind: "open" };
const toVerify: Scope = { kind: "to_verify" };

/** The faults of the board: all that somebody still has to do something about. */
export function useBoardFaults(): Loaded {
  const filter = useDeferredValue(useFilter());
  const [first, second] = [useScope(open), useScope(toVerify)];
  const both = useMemo(
    () => first.faults && second.faults && [...first.faults, ...second.faults],
    [first.faults, second.faults],
  );
  return {
    faults: useFitting(both, filter),
    error: first.error ?? second.error,
    loading: first.loading || second.loading,
  };
}
