import { z } from "zod";
import { history, version } from "#contract/history.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { noSuchLayer, notFound } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { selectVersions } from "./queries.ts";

export function historyRoutes(app: App, { db, layers }: Context): void {
  app.get(
    "/api/layers/:layer/:id/history",
    {
      schema: {
        params: z.strictObject({ layer: z.string(), id: z.uuid() }),
        response: responses({ 200: history }),
      },
    },
    async ({ params, identity }) => {
      const layer = layers.find(({ id }) => id === params.layer);
      if (!layer || !mayRead(identity, layer)) throw noSuchLayer(params.layer);
      const versions = await db.many(version, selectVersions(layer.id, params.id));
      if (versions.length === 0) throw notFound(noSuchRow);
      return { layer: layer.id, id: params.id, versions };
    },
  );
}

const noSuchRow = {
  ky: "Мындай жазуу болгон эмес.",
  ru: "Такой записи не было.",
  en: "There never was such a row.",
};
