import type { FastifyRequest } from "fastify";
import { type Feature, featureCollection, featureDocument } from "#contract/ogc.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { readableLayers } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { rowQuery } from "#server/platform/rows/filter.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";
import { labelsOf, labelsOfReferences } from "#server/platform/rows/labels.ts";
import { placeOfRow, selectPlace } from "#server/platform/rows/queries.ts";
import { answer, languageOf } from "./answer.ts";
import { type Crs, contentCrs, crs84, readCrs } from "./crs.ts";
import { etag, isUnchanged } from "./etag.ts";
import { featureCollectionText, featureDocumentText } from "./items.ts";
import { type ItemsQuery, readItemsQuery } from "./items-query.ts";
import { noSuchRow, readableLayer } from "./layer-of.ts";
import { mediaTypes, ogcBase, type Query, withQuery } from "./links.ts";
import { negotiate } from "./negotiate.ts";
import { featureRow, type Page, pageRow, selectCount, selectFeature, selectPage } from "./queries.ts";
import { answers, layerPath, rowForm, rowPath } from "./route-schemas.ts";
import { type Labels, readFeature, readShown, rowHtml, rowsHtml } from "./row-pages.ts";

const { geojson, json, html } = mediaTypes;

/** Rows as features: a page of them, or one. */
export function readingRoutes(app: App, context: Context, crs: readonly Crs[]): void {
  const { layers } = context;
  /** Stops in the database when the client goes away. */
  const reading = ({ signal }: FastifyRequest): Queryable => context.db.read({ signal });

  async function readPage(
    db: Queryable,
    layer: Layer,
    { where, crs: wanted, after, limit, hits }: ItemsQuery,
  ): Promise<Page> {
    if (hits) {
      const matched = Number(await db.text(selectCount(layer, where)));
      return { features: null, matched, returned: 0, more: false, last: null, sample_data: false };
    }
    const page = await db.first(pageRow, selectPage({ layer, where, crs: wanted, after, limit }));
    if (!page) throw new Error("A page is one row");
    return page;
  }

  /** What the rows of a page are called, and what they point to. */
  async function labelsFor(
    request: FastifyRequest,
    layer: Layer,
    features: readonly Feature[],
  ): Promise<Labels> {
    const db = reading(request);
    const readable = readableLayers(request.identity, layers);
    const rows = features.map(({ properties }) => properties);
    const own = features.map(({ id }) => ({ layer: layer.id, id }));
    return {
      ...(await labelsOfReferences(db, readable, layer, rows)),
      ...(await labelsOf(db, readable, own)),
    };
  }

  app.get(
    "/ogc/collections/:layer/items",
    { schema: { params: layerPath, querystring: rowQuery, response: answers(geojson, featureCollection) } },
    async (request, reply) => {
      const layer = readableLayer(context, request, request.params.layer);
      const format = negotiate(request, [geojson, json]);
      const asked = readItemsQuery(layer, request.query, crs);
      const language = languageOf(request);
      const query = withoutForm(request.query);
      const page = await readPage(
        reading(request),
        layer,
        format === "html" ? { ...asked, crs: crs84 } : asked,
      );
      const text = featureCollectionText({ base: ogcBase(request), layer, query, format, language }, page);
      if (format === "json")
        return answer(reply.header("content-crs", contentCrs(asked.crs)), geojson, text, language);
      const { after, ...first } = query;
      const address = `/ogc/collections/${layer.id}/items`;
      const labels = await labelsFor(request, layer, readShown(text).features);
      const shown = rowsHtml({
        layer,
        collection: text,
        language,
        labels,
        jsonAddress: withQuery(address, { ...query, f: "json" }),
        firstAddress: withQuery(address, { ...first, f: "html" }),
      });
      return answer(reply, html, shown, language);
    },
  );

  app.get(
    "/ogc/collections/:layer/items/:id",
    { schema: { params: rowPath, querystring: rowForm, response: answers(geojson, featureDocument) } },
    async (request, reply) => {
      const layer = readableLayer(context, request, request.params.layer);
      const { id } = request.params;
      const format = negotiate(request, [geojson, json]);
      const wanted = readCrs(crs, request.query, "crs");
      const db = reading(request);
      const row = isUuid(id) ? await db.first(featureRow, selectFeature(layer, id, wanted)) : undefined;
      if (!row) throw noSuchRow(layer, id);
      const language = languageOf(request);
      if (format === "html") {
        const labels = await labelsFor(request, layer, [readFeature(row.feature)]);
        const place = (await db.first(placeOfRow, selectPlace(layer, id)))?.place ?? null;
        return answer(
          reply,
          html,
          rowHtml({ layer, feature: row.feature, language, labels, place, isSample: row.sample_data }),
          language,
        );
      }
      reply.headers({ etag: etag(row.version), "content-crs": contentCrs(wanted) });
      if (isUnchanged(request.headers["if-none-match"], row.version)) return reply.code(304).send();
      const asked = { base: ogcBase(request), layer, query: withoutForm(request.query), format, language };
      return answer(reply, geojson, featureDocumentText(asked, id.toLowerCase(), row), language);
    },
  );
}

function withoutForm(query: Readonly<Record<string, unknown>>): Query {
  const texts = Object.entries(query).flatMap(([name, value]) =>
    name !== "f" && typeof value === "string" ? [[name, value] as const] : [],
  );
  return Object.fromEntries(texts);
}
