import { z } from "zod";
import type { Layer } from "./define-layer.ts";
import type { Field, NumberField } from "./field.ts";
import type { Language } from "./text.ts";
import { units } from "./unit.ts";

const int32 = 2_147_483_647;
const id = z.guid();
const day = z.iso
  .date({ abort: true })
  .refine((value) => value >= "1800-01-01" && value <= "2200-12-31", { error: "outside 1800-2200" });

const numberSchema = ({ decimals, min, max }: NumberField): z.ZodType => {
  if (decimals === 0)
    return z
      .int()
      .min(min ?? -int32)
      .max(max ?? int32);
  const bounds = [...(min === undefined ? [] : [z.gte(min)]), ...(max === undefined ? [] : [z.lte(max)])];
  return z.number().check(...bounds);
};

const valueSchema = (field: Field): z.ZodType => {
  switch (field.kind) {
    case "text":
      return z.string().trim().min(1).max(field.maxLength);
    case "number":
      return numberSchema(field);
    case "year":
      return z.int().min(1800).max(2200);
    case "money":
      return z.int();
    case "rate":
      return z.string().regex(/^\d{1,10}(\.\d{1,4})?$/);
    case "boolean":
      return z.boolean();
    case "date":
      return day;
    case "timestamp":
      return z.iso.datetime({ offset: true });
    case "choice":
      return z.enum(Object.keys(field.values));
    case "reference":
    case "element":
    case "uuid":
      return id;
    case "json":
      return z.record(z.string(), z.unknown());
  }
};

type Shape = Record<string, z.ZodType>;
export type RowSchema = z.ZodObject<Shape>;

const shapeOf = (layer: Layer, schema: (field: Field) => z.ZodType | undefined): Shape => {
  const shape: Shape = {};
  for (const [name, field] of Object.entries(layer.fields)) {
    const value = schema(field);
    if (value) shape[name] = value;
  }
  return shape;
};

const endsAfterStart = (row: Record<string, unknown>): boolean => {
  const { valid_from: from, valid_to: to } = row;
  return typeof from !== "string" || typeof to !== "string" || to > from;
};
const dates = { path: ["valid_to"], error: "not after valid_from" };

/** A stored row without its geometry. */
export const rowSchema = (layer: Layer): RowSchema =>
  z.strictObject({
    id,
    ...shapeOf(layer, (field) => (field.required ? valueSchema(field) : valueSchema(field).nullable())),
  });

/** What a writer gives to create or replace a row: the id and the geometry stand beside it in the operation. */
export const writeSchema = (layer: Layer): RowSchema =>
  z
    .strictObject(
      shapeOf(layer, (field) => {
        if (field.system) return undefined;
        if (!field.required) return valueSchema(field).nullish();
        return field.defaulted ? valueSchema(field).optional() : valueSchema(field);
      }),
    )
    .refine(endsAfterStart, dates);

/** What a writer gives to change a row: what is left out stays, null empties a field that may be empty. */
export const patchSchema = (layer: Layer): RowSchema =>
  z
    .strictObject(
      shapeOf(layer, (field) => {
        if (field.system) return undefined;
        return field.required ? valueSchema(field).optional() : valueSchema(field).nullish();
      }),
    )
    .refine(endsAfterStart, dates);

const described = (field: Field, language: Language): Record<string, unknown> => ({
  title: field.label[language],
  ...(field.help && { description: field.help[language] }),
  ...((field.kind === "number" || field.kind === "rate") &&
    field.unit && { "x-ogc-unit": units[field.unit][language] }),
  ...(field.kind === "choice" && {
    "x-labels": Object.fromEntries(
      Object.entries(field.values).map(([value, text]) => [value, text[language]]),
    ),
  }),
  ...(field.kind === "reference" && { "x-ogc-role": "reference", "x-layer": field.layer }),
  ...(field.system && { readOnly: true }),
});

/** JSON Schema of a row for people and GIS programs: a field that may be empty is one that is not `required`. */
export const jsonSchema = (layer: Layer, language: Language): Record<string, unknown> => {
  const shape = shapeOf(layer, (field) => {
    const value = valueSchema(field).meta(described(field, language));
    return field.required ? value : value.optional();
  });
  const { type, properties, required } = z.toJSONSchema(z.object({ id, ...shape }), { io: "input" });
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type,
    title: layer.title[language],
    ...(layer.description && { description: layer.description[language] }),
    properties: {
      ...properties,
      id: { ...(typeof properties?.id === "object" && properties.id), "x-ogc-role": "id" },
      ...(layer.geometry !== "none" && {
        geometry: { "x-ogc-role": "primary-geometry", format: `geometry-${layer.geometry.toLowerCase()}` },
      }),
    },
    required,
  };
};
