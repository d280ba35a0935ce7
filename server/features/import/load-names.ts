import type { Layer } from "#layers/kit/define-layer.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { selectElementNames, selectNames } from "./queries.ts";

/** What rows that this layer's fields can point to are called, as JSON text that only the reading thread opens. */
export async function loadNames(
  db: Queryable,
  layers: readonly Layer[],
  layer: Layer,
): Promise<Record<string, string[]>> {
  const names: Record<string, string[]> = {};
  for (const [name, field] of Object.entries(layer.fields)) {
    if (field.kind === "reference") {
      const target = layers.find(({ id }) => id === field.layer);
      names[name] = target ? [(await db.text(selectNames(target))) ?? "[]"] : [];
    } else if (field.kind === "element") {
      const elements = layers.filter(
        ({ network }) => network?.name === layer.network?.name && network?.role === field.role,
      );
      names[name] = [];
      for (const element of elements) names[name].push((await db.text(selectElementNames(element))) ?? "[]");
    }
  }
  return names;
}
