import type { FastifyRequest } from "fastify";
import { seesCaller } from "#contract/fault-moves.ts";
import { fault } from "#layers/operations/fault.ts";
import { personOf } from "#server/platform/auth/keeper.ts";
import { requireRole } from "#server/platform/auth/require.ts";

/** Staff, and programs that hold a staff member's token. */
export const requireReader = (request: FastifyRequest): void => requireRole(request, fault.read);

/** A program does not call back, whoever's token it holds: no paper that it makes tells who called. */
export const hearsCaller = (request: FastifyRequest): boolean =>
  personOf(request) !== null && seesCaller(request.identity.roles);
