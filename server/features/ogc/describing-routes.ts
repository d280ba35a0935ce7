import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { collection, collections, conformance, landingPage } from "#contract/ogc.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { mayEdit, readableLayers } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { programVersion } from "#server/platform/version.ts";
import { answer, languageOf } from "./answer.ts";
import { collectionAddress, collectionDocument, sampleMembers } from "./collection.ts";
import { conformanceClasses } from "./conformance.ts";
import type { Crs } from "./crs.ts";
import { readableLayer } from "./layer-of.ts";
import { mediaTypes, ogcBase, selfAndAlternate } from "./links.ts";
import { messages } from "./messages.ts";
import { refuseOtherMethods } from "./methods.ts";
import { negotiate } from "./negotiate.ts";
import { openApi } from "./openapi.ts";
import { collectionHtml, collectionsHtml, conformanceHtml, landingHtml } from "./pages.ts";
import { type Extent, extentRow, selectExtents } from "./queries.ts";
import { answers, form, layerPath } from "./route-schemas.ts";
import { featureSchema, prepareSchemas, queryablesSchema } from "./schema.ts";

const { json, html, schema: schemaType } = mediaTypes;

/** Everything below /ogc that tells what there is, before any row is read. */
export function describingRoutes(app: App, context: Context, crs: readonly Crs[]): void {
  const { db, city, layers } = context;

  app.get(
    "/ogc",
    { schema: { querystring: form, response: answers(json, landingPage) } },
    async (request, reply) => {
      const language = languageOf(request);
      const format = negotiate(request, [json]);
      if (format === "html") return answer(reply, html, landingHtml(city.name[language], language), language);
      const base = ogcBase(request);
      return sendJson(reply, request, {
        title: `${city.name[language]}: ${messages.data[language]}`,
        description: messages.about[language],
        links: [
          ...selfAndAlternate(base, {}, { format, json, language }),
          {
            href: `${base}/api`,
            rel: "service-desc",
            type: mediaTypes.openapi,
            title: messages.api[language],
          },
          { href: `${base}?f=html`, rel: "service-doc", type: html, title: messages.about[language] },
          {
            href: `${base}/conformance`,
            rel: "conformance",
            type: json,
            title: messages.standards[language],
          },
          { href: `${base}/collections`, rel: "data", type: json, title: messages.layers[language] },
        ],
      });
    },
  );

  app.get(
    "/ogc/api",
    { schema: { querystring: form, response: answers(mediaTypes.openapi) } },
    async (request, reply) => {
      negotiate(request, [mediaTypes.openapi.replace(/;.*/, ""), json, "application/openapi+json"], false);
      const language = languageOf(request);
      const readable = readableLayers(request.identity, layers);
      await prepareSchemas(readable, language);
      const document = openApi({
        base: ogcBase(request),
        city: city.name[language],
        readable,
        editable: readable.filter((layer) => mayEdit(request.identity, layer)),
        crs,
        language,
        version: programVersion,
      });
      return answer(reply, mediaTypes.openapi, JSON.stringify(document), language);
    },
  );

  app.get(
    "/ogc/conformance",
    { schema: { querystring: form, response: answers(json, conformance) } },
    async (request, reply) => {
      const language = languageOf(request);
      if (negotiate(request, [json]) === "html")
        return answer(reply, html, conformanceHtml(conformanceClasses, language), language);
      return sendJson(reply, request, { conformsTo: conformanceClasses });
    },
  );

  const extentsOf = async (
    { signal }: FastifyRequest,
    wanted: readonly Layer[],
  ): Promise<ReadonlyMap<string, Extent>> => {
    if (wanted.length === 0) return new Map();
    const rows = await db.read({ signal }).many(extentRow, selectExtents(wanted));
    return new Map(rows.map((extent) => [extent.layer, extent]));
  };

  app.get(
    "/ogc/collections",
    { schema: { querystring: form, response: answers(json, collections) } },
    async (request, reply) => {
      const language = languageOf(request);
      const format = negotiate(request, [json]);
      const readable = readableLayers(request.identity, layers);
      const extents = await extentsOf(request, readable);
      if (format === "html") {
        const listed = readable.map((layer) => ({ layer, extent: extents.get(layer.id) }));
        return answer(reply, html, collectionsHtml(listed, language), language);
      }
      const base = ogcBase(request);
      return sendJson(reply, request, {
        links: selfAndAlternate(`${base}/collections`, {}, { format, json, language }),
        ...sampleMembers(
          [...extents.values()].some(({ sample_data }) => sample_data),
          language,
        ),
        collections: readable.map((layer) => {
          const links = [
            { href: collectionAddress(base, layer), rel: "self", type: json, title: layer.title[language] },
          ];
          return collectionDocument({ base, layer, extent: extents.get(layer.id), crs, language, links });
        }),
      });
    },
  );

  app.get(
    "/ogc/collections/:layer",
    { schema: { params: layerPath, querystring: form, response: answers(json, collection) } },
    async (request, reply) => {
      const layer = readableLayer(context, request, request.params.layer);
      const language = languageOf(request);
      const format = negotiate(request, [json]);
      const base = ogcBase(request);
      const extent = (await extentsOf(request, [layer])).get(layer.id);
      const links = selfAndAlternate(collectionAddress(base, layer), {}, { format, json, language });
      const document = collectionDocument({ base, layer, extent, crs, language, links });
      if (format === "html")
        return answer(reply, html, collectionHtml(layer, document, extent, language), language);
      return sendJson(reply, request, document);
    },
  );

  const schemas = { schema: featureSchema, queryables: queryablesSchema };
  for (const [name, describe] of Object.entries(schemas)) {
    app.get(
      `/ogc/collections/:layer/${name}`,
      { schema: { params: layerPath, querystring: form, response: answers(schemaType) } },
      async (request, reply) => {
        const { layer: id } = z.object({ layer: z.string() }).parse(request.params);
        const layer = readableLayer(context, request, id);
        negotiate(request, [schemaType, json], false);
        const language = languageOf(request);
        const address = `${collectionAddress(ogcBase(request), layer)}/${name}`;
        const readable = readableLayers(request.identity, layers);
        return answer(
          reply,
          schemaType,
          JSON.stringify(describe({ layer, readable, language, address })),
          language,
        );
      },
    );
    refuseOtherMethods(app, `/ogc/collections/:layer/${name}`, ["GET", "HEAD"]);
  }

  for (const url of ["/ogc", "/ogc/api", "/ogc/conformance", "/ogc/collections", "/ogc/collections/:layer"]) {
    refuseOtherMethods(app, url, ["GET", "HEAD"]);
  }
}

const sendJson = (reply: FastifyReply, request: FastifyRequest, document: unknown): FastifyReply =>
  answer(reply, json, JSON.stringify(document), languageOf(request));
