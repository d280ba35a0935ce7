import { z } from "zod";
import { row } from "#contract/row.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { noSuchLayer, notFound } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { selectRow, storedRow } from "./queries.ts";
import { labelsOf } from "./references.ts";

export function rowRoutes(app: App, { db, layers }: Context): void {
  app.get(
    "/api/layers/:layer/rows/:id",
    {
      schema: {
        params: z.strictObject({ layer: z.string(), id: z.uuid() }),
        response: responses({ 200: row }),
      },
    },
    async ({ params, identity }, reply) => {
      const layer = layers.find(({ id }) => id === params.layer);
      if (!layer || !mayRead(identity, layer)) throw noSuchLayer(params.layer);
      const stored = await db.first(storedRow, selectRow(layer, params.id));
      if (!stored) throw notFound(noSuchRow);
      void reply.header("cache-control", "no-store");
      return {
        layer: layer.id,
        id: params.id,
        row: stored.row,
        geom: stored.geom ?? null,
        references: await labelsOf(db, layers, identity, layer, stored.row),
      };
    },
  );
}

const noSuchRow = {
  ky: "Мындай жазуу жок. Ал өчүрүлгөн болушу мүмкүн: тарыхын караңыз.",
  ru: "Такой записи нет. Возможно, она удалена: посмотрите историю.",
  en: "There is no such row. It may have been removed: see its history.",
};
