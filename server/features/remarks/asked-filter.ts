import type { FastifyRequest } from "fastify";
import { readableLayers } from "#server/platform/auth/identity.ts";
import type { Context } from "#server/platform/context.ts";
import type { Query } from "#server/platform/rows/parameters.ts";
import { readFilter, readRow } from "./asked.ts";
import { heldBy } from "./heads.ts";
import type { HeadFilter } from "./queries.ts";

/** Which remarks a query asks for, on a screen or in a file. */
export async function askedFilter(
  { db, layers }: Context,
  request: FastifyRequest,
  query: Query,
): Promise<HeadFilter> {
  const row = readRow(query, readableLayers(request.identity, layers));
  return { ...readFilter(request, query), ...(row && { ids: await heldBy(db, row.layer, row.id) }) };
}
