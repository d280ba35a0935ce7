import type { DigConflict } from "#contract/dig-once.ts";
import type { Queryable } from "../db/database.ts";

/** A permit as it is or would be. */
export type PermitToCheck = {
  readonly id: string;
  readonly code: string | null;
  /** GeoJSON or hex EWKB. */
  readonly geometry: string;
  readonly starts_on: string;
  readonly ends_on: string;
};

/** What opening the ground there and then is in conflict with, with the exemptions given for it. */
export type ConflictsOfPermit = (db: Queryable, permit: PermitToCheck) => Promise<DigConflict[]>;
