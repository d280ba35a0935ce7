import { z } from "zod";
import { cityIsolationAnswer } from "#contract/isolation.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { noSuchLayer } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import type { IsolationAt } from "#server/platform/network/isolation-at.ts";

const query = z.strictObject({
  layer: z.string(),
  id: z.uuid(),
  chainage_m: z.coerce.number().nonnegative(),
  /** The day of the fault; left out: today. */
  on: z.iso.date().optional(),
});

/** What to close in the city's own networks, from the graph in memory. */
export function cityIsolationRoutes(
  app: App,
  { layers }: Pick<Context, "layers">,
  isolationAt: IsolationAt,
): void {
  app.get(
    "/api/isolation",
    { schema: { querystring: query, response: responses({ 200: cityIsolationAnswer }) } },
    async ({ query: { layer: layerId, id, chainage_m: chainageM, on }, identity, signal }, reply) => {
      const layer = layers.find((known) => known.id === layerId);
      if (!layer || !mayRead(identity, layer)) throw noSuchLayer(layerId);
      void reply.header("cache-control", "no-store");
      return await isolationAt({ layer: layerId, id, chainageM, on }, signal);
    },
  );
}
