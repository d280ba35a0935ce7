import type { Layer } from "#layers/kit/define-layer.ts";
import type { Role } from "#layers/kit/roles.ts";

type Rights = Pick<Layer, "read" | "edit" | "keptBy">;

/** Whoever may edit a layer may read it. Both sides ask this one function; the server's answer is the one that counts. */
export const rolesMayRead = (roles: readonly Role[], layer: Rights): boolean =>
  layer.read.includes("public") ||
  roles.some((role) => layer.read.includes(role) || layer.edit.includes(role));

/** Row by row, as forms, imports and change sets do. Rows that a feature keeps are written through that feature. */
export const rolesMayEdit = (roles: readonly Role[], layer: Rights): boolean =>
  layer.keptBy === undefined && roles.some((role) => layer.edit.includes(role));
