import type { CityIsolationAnswer } from "#contract/isolation.ts";
import type { App, Context } from "#server/platform/context.ts";
import { HttpProblem } from "#server/platform/http/problems.ts";

/** A place on a link of water or heat, and the day ('YYYY-MM-DD') as of which valves count as proven. */
export type IsolationQuestion = {
  readonly layer: string;
  readonly id: string;
  readonly chainageM: number;
  readonly on: string;
};
export type IsolationOf = (
  question: IsolationQuestion,
  signal: AbortSignal,
) => Promise<CityIsolationAnswer | null>;

/** Given by who composes the server, because it belongs to another feature. */
export type MakeIsolationOf = (app: App, context: Context) => IsolationOf;

export const nobodyAnswers: MakeIsolationOf = () => async () => null;

type Placed = {
  readonly network: string;
  readonly asset_layer: string | null;
  readonly asset_id: string | null;
  readonly chainage_m: number | null;
};

/** What closing the section does; null where the fault is on no pipe, or the network refuses to answer for it. */
export async function isolationAt(
  ask: IsolationOf,
  { network, asset_layer: layer, asset_id: id, chainage_m: chainageM }: Placed,
  on: string,
  signal: AbortSignal,
): Promise<CityIsolationAnswer | null> {
  if (network === "sewer" || layer === null || id === null || chainageM === null) return null;
  return await ask({ layer, id, chainageM, on }, signal).catch((error: unknown) => {
    // A pipe that has gone since, or a fitting: the paper says that the valves are not known.
    if (error instanceof HttpProblem && error.status < 500) return null;
    throw error;
  });
}
