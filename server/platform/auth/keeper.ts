import type { FastifyRequest } from "fastify";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Role } from "#layers/kit/roles.ts";
import { requirePerson, requireRole } from "./require.ts";

/** A person who writes, under the name that stands in what is kept. */
export type Keeper = {
  readonly actor: string;
  readonly name: string;
  readonly id: string;
  readonly roles: readonly Role[];
};

/** Rows that a feature keeps are people's words: programs read them, people write them. */
export function requireKeeper(request: FastifyRequest, layer: Pick<Layer, "edit">): Keeper {
  const { actor, personId } = requirePerson(request);
  requireRole(request, layer.edit);
  const { name, roles } = request.identity;
  return { actor, id: personId, name: name ?? actor, roles };
}

/** Null for a program, which has nothing of its own. */
export const personOf = ({ credential }: FastifyRequest): string | null =>
  credential?.kind === "session" ? credential.personId : null;
