import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useRef } from "react";
import { request } from "#client/api/request.ts";
import { boundsOfGeometry } from "#client/map/geometry.ts";
import { flyTo } from "#client/state/fly-to.ts";
import type { RowLabel, StoredRow } from "#contract/row.ts";
import type { StreetMeasured } from "#contract/street-plan.ts";
import type { Text } from "#layers/kit/text.ts";
import { measuredInto } from "./measured.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { draftNow, patchDraft } from "./plan-draft-store.ts";
import { measuredQuery, type Part } from "./queries.ts";

const rowQuery = (layer: string, id: string) => ({
  queryKey: ["row", layer, id],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    request<StoredRow>(`/api/layers/${layer}/rows/${id}`, { signal }),
  enabled: id !== "",
});

/** Who owns the street, where it is not the city: what the city does not own it does not repair by itself. */
export function useForeignOwner(street: string | null): Text | undefined {
  const { data } = useQuery(rowQuery("street", street ?? ""));
  const owner: RowLabel | undefined = street === null ? undefined : data?.references["owner_id"];
  const organisation = useQuery(rowQuery("organisation", owner?.id ?? ""));
  const kind = organisation.data?.row["kind"];
  return owner && kind !== undefined && kind !== "city" ? owner.label : undefined;
}

/** The part that a draft means; null is the whole street, or a part whose ends are not both known. */
export const partIn = ({ part, from_m, to_m }: Pick<PlanDraft, "part" | "from_m" | "to_m">): Part | null =>
  part === "part" && from_m !== null && to_m !== null && from_m !== to_m
    ? { from: Math.min(from_m, to_m), to: Math.max(from_m, to_m) }
    : null;

/** Brings a street that somebody has just chosen into sight. */
export function useSight(street: string | null, whole: StreetMeasured | undefined): void {
  const seen = useRef(street);
  useEffect(() => {
    if (!whole || seen.current === street || whole.line.length === 0) return;
    seen.current = street;
    flyTo(boundsOfGeometry({ type: "LineString", coordinates: whole.line }));
  }, [street, whole]);
}

/** The whole street, to lay a part along it. */
export function useWholeStreet(street: string | null): StreetMeasured | undefined {
  const { data } = useQuery({ ...measuredQuery(street ?? "", null), enabled: street !== null });
  return street === null ? undefined : data;
}

type Measuring = {
  readonly measured: StreetMeasured | undefined;
  readonly error: Error | null;
  readonly busy: boolean;
};

/**
 * What the map knows of the part. When another street or part is chosen, measured quantities follow it; entered ones stay
 * as they are.
 */
export function useMeasured(draft: PlanDraft): Measuring {
  const { street_id, part, from_m, to_m } = draft;
  const wanted = useDeferredValue(partIn({ part, from_m, to_m }));
  const { data, error, isFetching } = useQuery({
    ...measuredQuery(street_id ?? "", wanted),
    enabled: street_id !== null && (part === "whole" || wanted !== null),
  });
  const place = JSON.stringify([street_id, wanted]);
  const settled = useRef(place);
  useEffect(() => {
    const now = draftNow();
    if (!data || !now || settled.current === place) return;
    settled.current = place;
    patchDraft({ works: [...measuredInto(now.works, data, "kept")] });
  }, [data, place]);
  return { measured: street_id === null ? undefined : data, error, busy: isFetching };
}
