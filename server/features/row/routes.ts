import { z } from "zod";
import { type RowLabel, row } from "#contract/row.ts";
import { mayRead, readableLayers } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { noSuchLayer, notFound } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { labelsOfReferences } from "#server/platform/rows/labels.ts";
import { selectRow, storedRow } from "./queries.ts";

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
      const labels = await labelsOfReferences(db, readableLayers(identity, layers), layer, [stored.row]);
      return {
        layer: layer.id,
        id: params.id,
        row: stored.row,
        geom: stored.geom ?? null,
        references: byField(stored.row, labels),
      };
    },
  );
}

/** By the field that points, because two fields may point to one row. */
const byField = (row: Readonly<Record<string, unknown>>, labels: Readonly<Record<string, RowLabel>>) =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, id]) => {
      const label = typeof id === "string" && field !== "id" ? labels[id] : undefined;
      return label ? [[field, label]] : [];
    }),
  );

const noSuchRow = {
  ky: "Мындай жазуу жок. Ал өчүрүлгөн болушу мүмкүн: тарыхын караңыз.",
  ru: "Такой записи нет. Возможно, она удалена: посмотрите историю.",
  en: "There is no such row. It may have been removed: see its history.",
};
