import { z } from "zod";
import { attributions } from "#contract/attributions.ts";
import { importRows, importSettings } from "#contract/import.ts";
import { attribution, selectAttributions } from "#server/platform/attributions/queries.ts";
import { type Identity, mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { responses, textResponses } from "#server/platform/http/responses.ts";
import { cityExtents } from "./city-extents.ts";
import { editable } from "./editable.ts";
import { told } from "./faults.ts";
import { type ImportRecord, rememberedSettings, selectChoice } from "./queries.ts";
import { noSuchImport, unknownSource } from "./refusals.ts";
import { selectPreview, selectStaged, stagedRow } from "./staging-queries.ts";
import { sourceKey, suggestSettings } from "./suggest-settings.ts";
import { rowProblem } from "./summarise.ts";

const params = z.strictObject({ id: z.uuid() });
const mostPreviewed = 3000;

type Find = (id: string, identity: Identity) => Promise<ImportRecord>;

/** What a person looks at before confirming. */
export function showRoutes(app: App, { db, layers, city }: Context, find: Find): void {
  app.get(
    "/api/imports/:id/suggestion",
    {
      schema: {
        params,
        querystring: z.strictObject({
          layer: z.string(),
          file: z.coerce.number().int().min(0),
          source: z.string(),
        }),
        response: responses({ 200: importSettings }),
      },
    },
    async ({ params: { id }, query, identity }) => {
      const record = await find(id, identity);
      const layer = editable(layers, query.layer, identity);
      const source = record.content?.layers.find(
        ({ file, name }) => file === query.file && name === query.source,
      );
      if (!source) throw unknownSource(query.source);
      const columns = source.columns.map(({ name }) => name);
      const remembered = await db.first(
        rememberedSettings,
        selectChoice(sourceKey(record.file_name, columns), layer.id),
      );
      const suggested = suggestSettings(source, {
        fileName: record.file_name,
        layer,
        layers,
        city: await cityExtents(db, city),
      });
      if (!remembered) return suggested;
      const constants = { ...remembered.settings.constants, ...suggested.constants };
      return { ...remembered.settings, source: suggested.source, constants };
    },
  );

  app.get(
    "/api/imports/:id/rows",
    {
      schema: {
        params,
        querystring: z.strictObject({
          bad: z.stringbool().default(false),
          after: z.coerce.number().int().min(0).default(0),
          limit: z.coerce.number().int().min(1).max(200).default(50),
        }),
        response: responses({ 200: importRows }),
      },
    },
    async ({ params: { id }, query, identity, headers }) => {
      const record = await find(id, identity);
      const layer = layers.find((known) => known.id === record.settings?.layer);
      if (!layer) throw noSuchImport();
      const language = preferredLanguage(headers["accept-language"]);
      const rows = await db.many(stagedRow, selectStaged(id, query));
      return {
        rows: rows.map(({ number, row, problems }) => ({
          number,
          row,
          faults: (problems ?? []).map((problem) => told(layer, number, rowProblem(problem), language)),
        })),
        next: rows.length === query.limit ? (rows.at(-1)?.number ?? null) : null,
      };
    },
  );

  app.get(
    "/api/imports/:id/preview",
    { schema: { params, response: textResponses({ "application/geo+json": z.string() }) } },
    async ({ params: { id }, identity }, reply) => {
      const { summary } = await find(id, identity);
      const step = Math.max(1, Math.ceil((summary?.rows ?? 0) / mostPreviewed));
      const geojson = await db.text(selectPreview(id, step));
      return reply.type("application/geo+json").header("cache-control", "no-store").send(geojson);
    },
  );

  app.get(
    "/api/attributions",
    { schema: { response: responses({ 200: attributions }) } },
    async ({ identity }) => {
      const rows = await db.many(attribution, selectAttributions());
      const open = rows.filter(({ layer: layerId }) =>
        layers.some((layer) => layer.id === layerId && mayRead(identity, layer)),
      );
      return { attributions: [...new Set(open.map(({ attribution: text }) => text))].sort() };
    },
  );
}
