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
