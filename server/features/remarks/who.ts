import type { FastifyRequest } from "fastify";
import { remark } from "#layers/general-plan/remark.ts";
import type { Role } from "#layers/kit/roles.ts";
import { requirePerson, requireRole } from "#server/platform/auth/require.ts";

export type Writer = {
  readonly actor: string;
  readonly name: string;
  readonly id: string;
  readonly roles: readonly Role[];
};

/** Remarks are open to staff, and to programs that hold a staff member's token. */
export const requireReader = (request: FastifyRequest): void => requireRole(request, remark.read);

/** A remark is a person's word: programs read, people write. */
export function requireAuthor(request: FastifyRequest): Writer {
  const { actor, personId } = requirePerson(request);
  requireRole(request, remark.edit);
  const { name, roles } = request.identity;
  return { actor, id: personId, name: name ?? actor, roles };
}

/** Whose reading is remembered: a person's, not a program's. */
export const readerOf = ({ credential }: FastifyRequest): string | null =>
  credential?.kind === "session" ? credential.personId : null;
