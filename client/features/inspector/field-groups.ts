import { commonFields } from "#layers/kit/common-fields.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";

export type NamedField = { readonly name: string; readonly field: Field };

/** Bookkeeping that the reader opens when it is wanted; status and year stand with the layer's own fields. */
const leading = new Set(["status", "built_year"]);
const hidden = new Set([
  "version",
  "updated_at",
  "updated_by",
  "synthetic",
  "lineage_id",
  "forked_from_version",
  "split_from",
]);

/** The fields of a layer in two groups: what the thing is, and where the row comes from. */
export function fieldGroups(layer: Layer): { own: NamedField[]; further: NamedField[] } {
  const own: NamedField[] = [];
  const further: NamedField[] = [];
  for (const [name, field] of Object.entries(layer.fields)) {
    if (hidden.has(name)) continue;
    (name in commonFields && !leading.has(name) ? further : own).push({ name, field });
  }
  return { own, further };
}
