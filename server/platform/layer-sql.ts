import { columnsOf } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { identifier, type Sql, sql } from "./db/sql.ts";

/** `id` and the fields of a layer as the API shows them: rates are decimal strings, so that no digit is lost in JSON. */
export const selectList = (layer: Layer): Sql[] => [
  sql`id`,
  ...columnsOf(layer).map(({ name, field }) =>
    field.kind === "rate" ? sql`${identifier(name)}::text as ${identifier(name)}` : identifier(name),
  ),
];
