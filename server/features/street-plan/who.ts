import type { FastifyRequest } from "fastify";
import { planItem } from "#layers/council/plan-item.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { mayRead, readableLayers } from "#server/platform/auth/identity.ts";
import { type Keeper, requireKeeper } from "#server/platform/auth/keeper.ts";
import { requireRole } from "#server/platform/auth/require.ts";
import type { Reader } from "./queries.ts";

/** Everybody reads what the council has decided on; the town hall reads its drafts too. */
export const readerOf = ({ identity }: FastifyRequest, layers: readonly Layer[]): Reader => ({
  drafts: mayRead(identity, planItem),
  layers: readableLayers(identity, layers).map(({ id }) => id),
  actor: identity.actor,
});

export const requireStaff = (request: FastifyRequest): void => requireRole(request, planItem.read);

export const requirePlanKeeper = (request: FastifyRequest): Keeper => requireKeeper(request, planItem);
