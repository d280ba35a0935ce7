import type { FastifyRequest } from "fastify";
import { digPermitAskers } from "#contract/dig-permit-moves.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { type Keeper, requireKeeper } from "#server/platform/auth/keeper.ts";
import { requireRole } from "#server/platform/auth/require.ts";

/** Staff, and programs that hold a staff member's token. */
export const requireReader = (request: FastifyRequest): void => requireRole(request, digPermit.read);

export const requireAsker = (request: FastifyRequest): Keeper =>
  requireKeeper(request, { edit: digPermitAskers });

export const requireKeeperOfPermits = (request: FastifyRequest): Keeper => requireKeeper(request, digPermit);
