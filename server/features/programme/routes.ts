import { programmes } from "#contract/programme.ts";
import { indicator } from "#layers/registers/indicator.ts";
import { measure } from "#layers/registers/measure.ts";
import { programme } from "#layers/registers/programme.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { noSuchLayer } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { readProgrammes } from "./read-programmes.ts";

/** What the city means to reach, by which measures, and how far it has come. */
export function programmeRoutes(app: App, { db: database, layers }: Context): void {
  app.get(
    "/api/programme",
    {
      schema: {
        summary: "Programmes, their measures and indicators",
        response: responses({ 200: programmes }),
      },
    },
    async ({ identity, signal }, reply) => {
      for (const layer of [programme, measure, indicator])
        if (!layers.some(({ id }) => id === layer.id) || !mayRead(identity, layer))
          throw noSuchLayer(layer.id);
      void reply.header("cache-control", "no-store");
      return await readProgrammes(database.read({ signal, purpose: "items" }), layers, identity);
    },
  );
}
