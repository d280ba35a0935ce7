import type { FastifyRequest } from "fastify";
import { remark } from "#layers/general-plan/remark.ts";
import { type Keeper, requireKeeper } from "#server/platform/auth/keeper.ts";
import { requireRole } from "#server/platform/auth/require.ts";

/** Remarks are open to staff, and to programs that hold a staff member's token. */
export const requireReader = (request: FastifyRequest): void => requireRole(request, remark.read);

export const requireAuthor = (request: FastifyRequest): Keeper => requireKeeper(request, remark);
