import type { Layer } from "#layers/kit/define-layer.ts";
import type { Crs } from "./crs.ts";
import { limits } from "./items-query.ts";
import { featureSchema, queryablesSchema, type SchemaOptions } from "./schema.ts";

type Json = Record<string, unknown>;

export type About = Pick<SchemaOptions, "readable" | "language"> & { readonly base: string };

/** OpenAPI 3.0 is older than JSON Schema 2020-12: only the keywords that both have are taken over. */
const shared = ["type", "format", "enum", "minimum", "maximum", "maxLength", "pattern"];

function plainSchemas(schema: Json): [string, Json, Json][] {
  return Object.entries(Object(schema["properties"])).map(([name, property]) => {
    const entries = Object.entries(Object(property));
    return [
      name,
      Object.fromEntries(entries.filter(([key]) => shared.includes(key))),
      Object.fromEntries(entries),
    ];
  });
}

export const queryParameters = (layer: Layer, about: About): Json[] =>
  plainSchemas(queryablesSchema({ ...about, layer, address: about.base }))
    .filter(([name]) => name !== "geometry")
    .map(([name, schema, whole]) => ({
      name,
      in: "query",
      required: false,
      description: whole["title"],
      schema,
      style: "form",
      explode: false,
    }));

export function writtenFeatureSchema(layer: Layer, about: About): Json {
  const properties = plainSchemas(featureSchema({ ...about, layer, address: about.base })).filter(
    ([name]) => name in layer.fields && !layer.fields[name]?.system,
  );
  return {
    type: "object",
    properties: {
      type: { type: "string", enum: ["Feature"] },
      geometry: { type: "object", nullable: true },
      properties: {
        type: "object",
        properties: Object.fromEntries(
          properties.map(([name, schema]) => [name, { ...schema, nullable: true }]),
        ),
      },
    },
  };
}

export function commonParameters(crs: readonly Crs[]): Json {
  const uris = crs.map(({ uri }) => uri);
  const query = (name: string, schema: Json, description: string): Json => ({
    name,
    in: "query",
    required: false,
    description,
    schema,
    style: "form",
    explode: false,
  });
  const numbers = { type: "array", items: { type: "number" } };
  return {
    f: query("f", { type: "string", enum: ["json", "html"] }, "The form of the answer; else Accept decides"),
    limit: query(
      "limit",
      { type: "integer", minimum: 1, maximum: limits.most, default: limits.otherwise },
      "Features on a page",
    ),
    after: query(
      "after",
      { type: "string", format: "uuid" },
      "The last id of the page before, as the next link has it",
    ),
    bbox: query(
      "bbox",
      {
        oneOf: [
          { ...numbers, minItems: 4, maxItems: 4 },
          { ...numbers, minItems: 6, maxItems: 6 },
        ],
      },
      "Only features that touch this box",
    ),
    "bbox-crs": query(
      "bbox-crs",
      { type: "string", format: "uri", enum: uris, default: uris[0] },
      "CRS of bbox",
    ),
    crs: query("crs", { type: "string", format: "uri", enum: uris, default: uris[0] }, "CRS of the answer"),
    datetime: query(
      "datetime",
      { type: "string" },
      "Only features that are valid at this time or in this interval",
    ),
    resultType: query(
      "resultType",
      { type: "string", enum: ["results", "hits"], default: "results" },
      "hits: only numberMatched",
    ),
    reason: query("reason", { type: "string", maxLength: 2000 }, "Why the feature is removed"),
    "Content-Crs": {
      name: "Content-Crs",
      in: "header",
      required: false,
      schema: { type: "string" },
      description: "CRS of the geometry sent, in angle brackets",
    },
    featureId: { name: "featureId", in: "path", required: true, schema: { type: "string", format: "uuid" } },
  };
}
