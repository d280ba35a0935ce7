import { setImmediate } from "node:timers/promises";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import { jsonSchema } from "#layers/kit/row-schema.ts";
import type { Language } from "#layers/kit/text.ts";
import type { Unit } from "#layers/kit/unit.ts";
import { isQueryable } from "#server/platform/rows/filter-value.ts";

type Schema = Record<string, unknown>;

/** UCUM codes (case sensitive); money has none, so fields in som name no unit. */
const ucum: Readonly<Partial<Record<Unit, string>>> = {
  mm: "mm",
  cm: "cm",
  m: "m",
  km: "km",
  m2: "m2",
  ha: "har",
  m3: "m3",
  m3_h: "m3/h",
  m3_year: "m3/a",
  l_s: "L/s",
  w: "W",
  kw: "kW",
  mw: "MW",
  gcal: "Gcal",
  gcal_h: "Gcal/h",
  c: "Cel",
  kv: "kV",
  percent: "%",
  permille: "[ppth]",
  years: "a",
};

export type SchemaOptions = {
  readonly layer: Layer;
  /** Layers open to the reader: a closed one is not named, not even as the target of a reference. */
  readonly readable: readonly Layer[];
  readonly language: Language;
  readonly address: string;
};

const known = new WeakMap<Layer, Map<Language, Schema>>();

/** Made once: deriving the schemas of all layers takes longer than the server's loop may stand still. */
function schemaOf(layer: Layer, language: Language): Schema {
  const byLanguage = known.get(layer) ?? new Map<Language, Schema>();
  known.set(layer, byLanguage);
  const schema = byLanguage.get(language) ?? jsonSchema(layer, language);
  byLanguage.set(language, schema);
  return schema;
}

/** Derives the schemas of many layers with breaths in between, for answers that need them all. */
export async function prepareSchemas(layers: readonly Layer[], language: Language): Promise<void> {
  for (const layer of layers) {
    if (known.get(layer)?.has(language)) continue;
    schemaOf(layer, language);
    await setImmediate();
  }
}

/** The features of a collection as OGC API Features Part 5 describes them: what is returned and what may be written. */
export function featureSchema({ layer, readable, language, address }: SchemaOptions): Schema {
  const schema = schemaOf(layer, language);
  const properties = asProperties(schema["properties"]);
  const names = Object.keys(properties);
  return {
    ...schema,
    $id: address,
    properties: Object.fromEntries(
      names.map((name, index) => [
        name,
        { ...properties[name], ...keywords(layer, name, readable), "x-ogc-propertySeq": index + 1 },
      ]),
    ),
    additionalProperties: false,
  };
}

/** What `/items` can be filtered by. */
export function queryablesSchema(options: SchemaOptions): Schema {
  const { required, ...schema } = featureSchema(options);
  const properties = asProperties(schema["properties"]);
  const kept = Object.entries(properties).filter(([name]) => {
    const field = options.layer.fields[name];
    return name === "geometry" || (field !== undefined && isQueryable(field));
  });
  return { ...schema, properties: Object.fromEntries(kept) };
}

function asProperties(value: unknown): Record<string, Schema> {
  const properties: Record<string, Schema> = {};
  if (typeof value !== "object" || value === null) return properties;
  for (const [name, property] of Object.entries(value)) {
    if (typeof property !== "object" || property === null) continue;
    // Keywords of our own must start with x-ogc-; the shared schema has some for other readers.
    properties[name] = Object.fromEntries(
      Object.entries(property).filter(([key]) => !key.startsWith("x-") || key === "x-ogc-role"),
    );
  }
  return properties;
}

function keywords(layer: Layer, name: string, readable: readonly Layer[]): Schema {
  if (name === "id") return { "x-ogc-role": "id", readOnly: true };
  const field = layer.fields[name];
  if (!field) return {};
  return { ...unitOf(field), ...referenceOf(layer, field, readable), ...roleOf(name) };
}

function unitOf(field: Field): Schema {
  const unit = field.kind === "number" || field.kind === "rate" ? field.unit : undefined;
  const code = unit && ucum[unit];
  return code ? { "x-ogc-unit": code, "x-ogc-unitLang": "UCUM" } : {};
}

function referenceOf(layer: Layer, field: Field, readable: readonly Layer[]): Schema {
  if (field.kind === "reference") {
    const open = readable.some(({ id }) => id === field.layer);
    return open
      ? { "x-ogc-role": "reference", "x-ogc-collectionId": field.layer }
      : { "x-ogc-role": undefined };
  }
  if (field.kind !== "element") return {};
  const targets = readable.filter(
    ({ network }) => network?.name === layer.network?.name && network?.role === field.role,
  );
  if (targets.length === 0) return {};
  return { "x-ogc-role": "reference", "x-ogc-collectionId": targets.map(({ id }) => id) };
}

function roleOf(name: string): Schema {
  if (name === "valid_from") return { "x-ogc-role": "primary-interval-start" };
  if (name === "valid_to") return { "x-ogc-role": "primary-interval-end" };
  return {};
}
