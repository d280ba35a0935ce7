import type { RowLabel } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Identity, mayRead } from "#server/platform/auth/identity.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { elementLayer, label, selectElementLayers, selectLabels } from "./queries.ts";

type Pointer = { readonly field: string; readonly layer: string; readonly id: string };

/** Labels of what a row points to, as far as the reader may know those layers. */
export async function labelsOf(
  db: Queryable,
  layers: readonly Layer[],
  identity: Identity,
  layer: Layer,
  row: Readonly<Record<string, unknown>>,
): Promise<Record<string, RowLabel>> {
  const pointers = await pointersOf(db, layer, row);
  const labels: Record<string, RowLabel> = {};
  for (const target of layers) {
    const here = pointers.filter((pointer) => pointer.layer === target.id);
    if (here.length === 0 || !mayRead(identity, target)) continue;
    const found = await db.many(
      label,
      selectLabels(
        target,
        here.map(({ id }) => id),
      ),
    );
    for (const { id, ...text } of found) {
      for (const pointer of here)
        if (pointer.id === id) labels[pointer.field] = { layer: target.id, id, label: text };
    }
  }
  return labels;
}

async function pointersOf(
  db: Queryable,
  layer: Layer,
  row: Readonly<Record<string, unknown>>,
): Promise<Pointer[]> {
  const fields = Object.entries(layer.fields);
  const references = fields.flatMap(([name, field]) => {
    const id = row[name];
    return field.kind === "reference" && typeof id === "string"
      ? [{ field: name, layer: field.layer, id }]
      : [];
  });
  const elements = fields.flatMap(([field, { kind }]) => {
    const id = row[field];
    return kind === "element" && typeof id === "string" ? [{ field, id }] : [];
  });
  if (elements.length === 0) return references;
  const known = await db.many(elementLayer, selectElementLayers(elements.map(({ id }) => id)));
  const layerOfElement = new Map(known.map((element) => [element.id, element.layer]));
  return [
    ...references,
    ...elements.map(({ field, id }) => ({ field, id, layer: layerOfElement.get(id) ?? "" })),
  ];
}
