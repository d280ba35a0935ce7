import type { CityIsolationAnswer } from "#contract/isolation.ts";

/** A place on a link of water or heat, and the day ('YYYY-MM-DD') as of which valves count as proven; today if left out. */
export type PlaceOnLink = {
  readonly layer: string;
  readonly id: string;
  readonly chainageM: number;
  readonly on?: string | undefined;
};

/** What closing the section of a place does. Throws an HttpProblem for a place that the network does not have. */
export type IsolationAt = (place: PlaceOnLink, signal?: AbortSignal) => Promise<CityIsolationAnswer>;

type Placed = {
  readonly network: string;
  readonly asset_layer: string | null;
  readonly asset_id: string | null;
  readonly chainage_m: number | null;
};

/** Of a fault on no link of water or heat nothing can be said. */
export const placeOnLink = (
  { network, asset_layer: layer, asset_id: id, chainage_m: chainageM }: Placed,
  on: string,
): PlaceOnLink | null =>
  network === "sewer" || layer === null || id === null || chainageM === null
    ? null
    : { layer, id, chainageM, on };
