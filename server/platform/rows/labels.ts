import { z } from "zod";
import type { RowLabel } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { labelFields, rowLabel } from "#layers/kit/row-label.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import type { Queryable } from "../db/database.ts";
import { allOf, identifier, join, type Sql, sql } from "../db/sql.ts";
import { column, hasIds, keyContains } from "./queries.ts";

const json = z.record(z.string(), z.unknown());

/** The fields that name a row; those of its street where the row is a house on one. */
export const labelParts = z.object({ row: json, street: json.nullable() });
export type LabelParts = z.output<typeof labelParts>;

const namesJson = (layer: Layer, alias: Sql): Sql =>
  sql`(select row_to_json(named) from (select ${join(labelFields(layer).map((name) => sql`${alias}.${identifier(name)}`))}) named)`;

/** A house is called by its number on the map, where its street is in sight; in a list its street must be said. */
export function streetOf(layer: Layer, readable: readonly Layer[]): Layer | undefined {
  const field = layer.fields["house_number"] && layer.fields["street_id"];
  return field?.kind === "reference" ? readable.find(({ id }) => id === field.layer) : undefined;
}

/** Every word stands in what names the row: its own search key, or that of its street. */
export function isNamed(layer: Layer, readable: readonly Layer[], words: readonly string[]): Sql {
  const street = streetOf(layer, readable);
  if (!street) return keyContains(words);
  return allOf(
    words.map((word) => {
      const streets = sql`select s.id from ${identifier(street.id)} s where ${keyContains([word], sql`s`)}`;
      return sql`(${keyContains([word])} or ${column("street_id")} in (${streets}))`;
    }),
  );
}

/** Columns for `labelParts`. */
export function labelColumns(layer: Layer, readable: readonly Layer[]): Sql {
  const street = streetOf(layer, readable);
  const streetNames = street
    ? sql`(select ${namesJson(street, sql`s`)} from ${identifier(street.id)} s where s.id = ${column("street_id")})`
    : sql`null::json`;
  return sql`${namesJson(layer, sql`t`)} as row, ${streetNames} as street`;
}

/** What a row is called in a list, in every language; the head of its id where nothing names it. */
export function listLabel(
  layer: Layer,
  readable: readonly Layer[],
  id: string,
  { row, street }: LabelParts,
): Text {
  const streetLayer = streetOf(layer, readable);
  const inLanguage = (language: Language): string => {
    const own = rowLabel(layer, row, language);
    const name = street && streetLayer ? rowLabel(streetLayer, street, language) : "";
    return [name, own].filter((part) => part !== "").join(", ") || id.slice(0, 8);
  };
  return { ky: inLanguage("ky"), ru: inLanguage("ru"), en: inLanguage("en") };
}

type Pointer = { readonly layer: string; readonly id: string };

const labelled = labelParts.extend({ layer: z.string(), id: z.string() });

/** What rows are called, by id. Rows of layers that the reader may not read are left out. */
export async function labelsOf(
  db: Queryable,
  readable: readonly Layer[],
  pointers: readonly Pointer[],
): Promise<Record<string, RowLabel>> {
  const labels: Record<string, RowLabel> = {};
  const selects = readable.flatMap((layer) => {
    const ids = new Set(pointers.filter((pointer) => pointer.layer === layer.id).map(({ id }) => id));
    if (ids.size === 0) return [];
    return [
      sql`select ${layer.id}::text as layer, t.id::text as id, ${labelColumns(layer, readable)}
      from ${identifier(layer.id)} t where ${hasIds([...ids])}`,
    ];
  });
  if (selects.length === 0) return labels;
  for (const { layer: layerId, id, ...parts } of await db.many(labelled, join(selects, " union all "))) {
    const layer = readable.find((known) => known.id === layerId);
    if (layer) labels[id] = { layer: layerId, id, label: listLabel(layer, readable, id, parts) };
  }
  return labels;
}

const element = z.object({ id: z.string(), layer: z.string() });

/** What the reference and element fields of these rows point to, by id. */
export async function labelsOfReferences(
  db: Queryable,
  readable: readonly Layer[],
  layer: Layer,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<Record<string, RowLabel>> {
  const pointers: Pointer[] = [];
  const elements = new Set<string>();
  for (const [name, field] of Object.entries(layer.fields)) {
    if (field.kind !== "reference" && field.kind !== "element") continue;
    for (const row of rows) {
      const id = row[name];
      if (typeof id !== "string") continue;
      if (field.kind === "reference") pointers.push({ layer: field.layer, id });
      else elements.add(id);
    }
  }
  if (elements.size > 0) {
    const known = sql`select id::text as id, layer from network_element where id = any(${[...elements]}::uuid[])`;
    pointers.push(...(await db.many(element, known)));
  }
  return await labelsOf(db, readable, pointers);
}
