import type { CityIsolationAnswer } from "#contract/isolation.ts";
import { HttpProblem } from "#server/platform/http/problems.ts";
import type { IsolationAt, PlaceOnLink } from "./isolation-at.ts";

type Placed = {
  readonly network: string;
  readonly asset_layer: string | null;
  readonly asset_id: string | null;
  readonly chainage_m: number | null;
};

const placeOf = (
  { network, asset_layer: layer, asset_id: id, chainage_m: chainageM }: Placed,
  on: string,
): PlaceOnLink | null =>
  network === "sewer" || layer === null || id === null || chainageM === null
    ? null
    : { layer, id, chainageM, on };

/** What closing the section of a fault does; null where the fault is on no pipe, or the network refuses to answer for it. */
export async function isolationOf(
  ask: IsolationAt,
  fault: Placed,
  on: string,
  signal: AbortSignal,
): Promise<CityIsolationAnswer | null> {
  const place = placeOf(fault, on);
  if (!place) return null;
  return await ask(place, signal).catch((error: unknown) => {
    // A pipe that has gone since, or a fitting.
    if (error instanceof HttpProblem && error.status < 500) return null;
    throw error;
  });
}
