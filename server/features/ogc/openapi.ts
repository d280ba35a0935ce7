import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import type { Crs } from "./crs.ts";
import { mediaTypes } from "./links.ts";
import { commonParameters, queryParameters, writtenFeatureSchema } from "./openapi-parts.ts";

type Json = Record<string, unknown>;

export type ApiOptions = {
  readonly base: string;
  readonly city: string;
  readonly readable: readonly Layer[];
  readonly editable: readonly Layer[];
  readonly crs: readonly Crs[];
  readonly language: Language;
  readonly version: string;
};

const ref = (name: string): Json => ({ $ref: `#/components/${name}` });

/**
 * OpenAPI 3.0 for OGC clients: every collection has its own paths with the parameters that filter it, because GDAL sends
 * a filter to the server only if it finds the field declared here.
 */
export function openApi(options: ApiOptions): Json {
  const { base, city, readable, editable, crs, version } = options;
  return {
    openapi: "3.0.3",
    info: { title: `Shaar: ${city}`, version, description: "OGC API Features" },
    servers: [{ url: base }],
    tags: readable.map((layer) => ({ name: layer.id, description: layer.title[options.language] })),
    paths: {
      "/": { get: plainGet("Landing page") },
      "/api": {
        get: { summary: "This document", operationId: "api", responses: answers(mediaTypes.openapi) },
      },
      "/conformance": { get: plainGet("Conformance classes") },
      "/collections": { get: plainGet("Collections") },
      ...Object.assign({}, ...readable.map((layer) => pathsOf(layer, editable.includes(layer), options))),
    },
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A token of the city" },
        password: { type: "http", scheme: "basic", description: "The token as the password" },
      },
      parameters: commonParameters(crs),
      responses: {
        refused: {
          description: "Refused, with the reason",
          content: { "application/problem+json": { schema: { type: "object" } } },
        },
      },
    },
    security: [{}, { token: [] }, { password: [] }],
  };
}

function plainGet(summary: string): Json {
  return {
    summary,
    operationId: summary.toLowerCase().replace(/\W+/g, "_"),
    parameters: [ref("parameters/f")],
    responses: answers(mediaTypes.json, true),
  };
}

function answers(type: string, html = false): Json {
  return {
    200: {
      description: "The answer",
      content: {
        [type]: { schema: { type: "object" } },
        ...(html && { [mediaTypes.html]: { schema: { type: "string" } } }),
      },
    },
    ...refusals,
  };
}

const refusals: Json = { "4XX": ref("responses/refused"), "5XX": ref("responses/refused") };

function pathsOf(layer: Layer, editable: boolean, { base, readable, language }: ApiOptions): Json {
  const path = `/collections/${layer.id}`;
  const about = { tags: [layer.id] };
  const body = (type: string): Json => ({
    required: true,
    content: { [type]: { schema: writtenFeatureSchema(layer, { base, readable, language }) } },
  });
  const items = ["f", "limit", "after", "bbox", "bbox-crs", "crs", "datetime", "resultType"].map((name) =>
    ref(`parameters/${name}`),
  );
  const ifMatch = {
    name: "If-Match",
    in: "header",
    required: true,
    schema: { type: "string" },
    description: "The ETag that was read",
  };
  const contentCrs = ref("parameters/Content-Crs");
  return {
    [path]: {
      get: {
        ...about,
        summary: layer.title[language],
        operationId: `${layer.id}_collection`,
        parameters: [ref("parameters/f")],
        responses: answers(mediaTypes.json, true),
      },
    },
    [`${path}/schema`]: {
      get: {
        ...about,
        summary: "Schema",
        operationId: `${layer.id}_schema`,
        responses: answers(mediaTypes.schema),
      },
    },
    [`${path}/queryables`]: {
      get: {
        ...about,
        summary: "Queryables",
        operationId: `${layer.id}_queryables`,
        responses: answers(mediaTypes.schema),
      },
    },
    [`${path}/items`]: {
      get: {
        ...about,
        summary: "Features",
        operationId: `${layer.id}_items`,
        parameters: [...items, ...queryParameters(layer, { base, readable, language })],
        responses: answers(mediaTypes.geojson, true),
      },
      ...(editable && {
        post: {
          ...about,
          summary: "Create",
          operationId: `${layer.id}_create`,
          parameters: [contentCrs],
          requestBody: body(mediaTypes.geojson),
          responses: { 201: { description: "Created" }, ...refusals },
        },
      }),
    },
    [`${path}/items/{featureId}`]: {
      parameters: [ref("parameters/featureId")],
      get: {
        ...about,
        summary: "Feature",
        operationId: `${layer.id}_item`,
        parameters: [ref("parameters/f"), ref("parameters/crs")],
        responses: { ...answers(mediaTypes.geojson, true), 304: { description: "Not changed" } },
      },
      ...(editable && {
        put: {
          ...about,
          summary: "Replace",
          operationId: `${layer.id}_replace`,
          parameters: [ifMatch, contentCrs],
          requestBody: body(mediaTypes.geojson),
          responses: { 204: { description: "Replaced" }, ...refusals },
        },
        patch: {
          ...about,
          summary: "Change",
          operationId: `${layer.id}_update`,
          parameters: [ifMatch, contentCrs],
          requestBody: body(mediaTypes.mergePatch),
          responses: { 204: { description: "Changed" }, ...refusals },
        },
        delete: {
          ...about,
          summary: "Remove",
          operationId: `${layer.id}_delete`,
          parameters: [ifMatch, ref("parameters/reason")],
          responses: { 204: { description: "Removed" }, ...refusals },
        },
      }),
    },
  };
}
