import type { Layer } from "#layers/kit/define-layer.ts";
import type { Role } from "#layers/kit/roles.ts";

type Rights = Pick<Layer, "read" | "edit">;

/** Whoever may edit a layer may read it. Both sides ask this one function; the server's answer is the one that counts. */
export const rolesMayRead = (roles: readonly Role[], layer: Rights): boolean =>
  layer.read.includes("public") ||
  roles.some((role) => layer.read.includes(role) || layer.edit.includes(role));

export const rolesMayEdit = (roles: readonly Role[], layer: Rights): boolean =>
  roles.some((role) => layer.edit.includes(role));
