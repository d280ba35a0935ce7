import type { Layer } from "#layers/kit/define-layer.ts";
import { type Sql, sql } from "../db/sql.ts";
import type { Identity } from "./identity.ts";

/** Whether this person is held to its own organisation's rows of this layer: people of a utility, on networks. */
export const isHeld = (identity: Identity, layer: Layer): boolean =>
  identity.organisationId !== null && layer.network !== undefined;

/**
 * Condition on a stored row: may this person write it? Never null. Rows that nobody is known to own are open, so that a
 * utility can claim what it finds.
 */
export function writableBy(identity: Identity, layer: Layer): Sql {
  if (!isHeld(identity, layer)) return sql`true`;
  return sql`((${identity.organisationId}::uuid in (owner_id, operator_id)) is true
    or (owner_id is null and operator_id is null))`;
}
