import { rolesMayEdit, rolesMayRead } from "#contract/rights.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Role } from "#layers/kit/roles.ts";

/** Who asks, as the session cookie or the token tells. */
export type Identity = {
  /** `person:<uuid>` or `token:<uuid>`; null for everybody without an account, who can never write. */
  readonly actor: string | null;
  readonly name: string | null;
  readonly roles: readonly Role[];
  /** A person of a utility writes only its own organisation's assets; null is the town hall. */
  readonly organisationId: string | null;
  /** Tokens may be limited to reading. */
  readonly readOnly: boolean;
};

export const anonymous: Identity = {
  actor: null,
  name: null,
  roles: ["public"],
  organisationId: null,
  readOnly: true,
};

export const mayRead = (identity: Identity, layer: Layer): boolean => rolesMayRead(identity.roles, layer);

export const mayEdit = (identity: Identity, layer: Layer): boolean =>
  identity.actor !== null && !identity.readOnly && rolesMayEdit(identity.roles, layer);

export const readableLayers = (identity: Identity, layers: readonly Layer[]): Layer[] =>
  layers.filter((layer) => mayRead(identity, layer));
