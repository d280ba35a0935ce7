import type { FaultHead } from "#contract/faults.ts";
import type { Database } from "#server/platform/db/database.ts";

/** How many are without supply while the section is closed. */
export type Cut = { readonly connections: number | null; readonly residents: number | null };

/** The broken link, the place on it, and the day ('YYYY-MM-DD') as of which valves count as proven. */
export type CutQuestion = {
  readonly layer: string;
  readonly id: string;
  readonly chainageM: number;
  readonly on: string;
};

/** Given by who composes the server, because it belongs to another feature. Null: not known. */
export type CountCut = (db: Database, question: CutQuestion) => Promise<Cut | null>;

export const notCounted: CountCut = async () => null;

/** Of a fault on no link of water or heat nothing can be said. */
export const cutQuestion = (
  { network, asset_layer: layer, asset_id: id, chainage_m }: FaultHead,
  on: string,
): CutQuestion | null =>
  network === "sewer" || layer === null || id === null || chainage_m === null
    ? null
    : { layer, id, chainageM: chainage_m, on };
