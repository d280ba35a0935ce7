import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { labelFields, rowLabel } from "#layers/kit/row-label.ts";
import type { Language } from "#layers/kit/text.ts";
import type { Queryable } from "../db/database.ts";
import { identifier, join, type Sql, sql } from "../db/sql.ts";
import { column, hasIds } from "./queries.ts";

const labelled = z.object({ layer: z.string(), id: z.string(), row: z.record(z.string(), z.unknown()) });

/** The fields of a row that its label names, as JSON. */
export const labelJson = (layer: Layer): Sql =>
  sql`(select row_to_json(named) from (select ${join(labelFields(layer).map((name) => sql`${column(name)} as ${identifier(name)}`))}) named)`;

const selectLabels = (wanted: readonly (readonly [Layer, readonly string[]])[]): Sql =>
  join(
    wanted.map(
      ([layer, ids]) =>
        sql`select ${layer.id}::text as layer, t.id::text as id, ${labelJson(layer)} as row from ${identifier(layer.id)} t where ${hasIds(ids)}`,
    ),
    " union all ",
  );

/** What the rows that others point to are called, by id. Rows of layers that are not in `readable` stay ids. */
export async function labelsOf(
  db: Queryable,
  readable: readonly Layer[],
  references: readonly { readonly layer: string; readonly id: string }[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map<string, string>();
  const wanted = readable.flatMap((layer) => {
    const ids = references.filter((reference) => reference.layer === layer.id).map(({ id }) => id);
    return ids.length === 0 ? [] : [[layer, [...new Set(ids)]] as const];
  });
  if (wanted.length === 0) return labels;
  const layers = new Map(wanted.map(([layer]) => [layer.id, layer]));
  for (const { layer: layerId, id, row } of await db.many(labelled, selectLabels(wanted))) {
    const layer = layers.get(layerId);
    const label = layer && rowLabel(layer, row, language);
    if (label) labels.set(id, label);
  }
  return labels;
}
