import type { z } from "zod";
import type { NewAnchor } from "#contract/remarks.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Identity, mayRead, readableLayers } from "#server/platform/auth/identity.ts";
import { isGeometryOf } from "#server/platform/changes/geometry.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { isPostgresError } from "#server/platform/db/errors.ts";
import { noSuchLayer, notFound } from "#server/platform/http/problems.ts";
import { labelsOf } from "#server/platform/rows/labels.ts";
import { crossesItself, noPlace, notAShape } from "./refusals.ts";
import { type Anchor, anchored, selectRowAnchor, selectShape, shapeOf } from "./write-queries.ts";

export type Anchored = {
  readonly anchor: Anchor;
  readonly point: readonly [number, number];
  readonly about: string | null;
};

const shapes = ["Point", "LineString", "Polygon"] as const;
const longestAbout = 300;

type Context = { readonly identity: Identity; readonly layers: readonly Layer[] };

/** What a new remark hangs on, with the shape as it now is and the point that stands for it on the map. */
export function anchorOf(tx: Queryable, given: NewAnchor, context: Context): Promise<Anchored> {
  return given.type === "row" ? anchorOnRow(tx, given, context) : anchorOnShape(tx, given.geometry);
}

async function anchorOnRow(
  tx: Queryable,
  given: Extract<NewAnchor, { type: "row" }>,
  { identity, layers }: Context,
): Promise<Anchored> {
  const layer = layers.find(({ id }) => id === given.layer);
  if (!layer || !mayRead(identity, layer)) throw noSuchLayer(given.layer);
  const row = await tx.first(anchored, selectRowAnchor(layer, given.id, given.at ?? null));
  if (!row) throw notFound(noSuchRow);
  const { geometry, longitude, latitude } = row;
  if (geometry === null || longitude === null || latitude === null) throw noPlace();
  const labels = await labelsOf(tx, readableLayers(identity, layers), [{ layer: layer.id, id: given.id }]);
  return {
    anchor: {
      rowId: given.id,
      layer: layer.id,
      lineageId: row.lineage_id,
      variantId: row.variant_id,
      geometry,
    },
    point: [longitude, latitude],
    // Kyrgyz, as on the city's own papers; the title of the layer is told in the reader's language.
    about: labels[given.id]?.label.ky.slice(0, longestAbout) ?? null,
  };
}

async function anchorOnShape(tx: Queryable, geometry: unknown): Promise<Anchored> {
  if (!shapes.some((type) => isGeometryOf(type, geometry))) throw notAShape();
  const text = JSON.stringify(geometry);
  const shape = await readShape(tx, text);
  const { longitude, latitude } = shape;
  if (!shape.valid || longitude === null || latitude === null) throw crossesItself();
  return {
    anchor: { rowId: null, layer: null, lineageId: null, variantId: null, geometry: text },
    point: [longitude, latitude],
    about: null,
  };
}

async function readShape(tx: Queryable, text: string): Promise<z.output<typeof shapeOf>> {
  try {
    return (await tx.first(shapeOf, selectShape(text))) ?? { valid: false, longitude: null, latitude: null };
  } catch (error) {
    if (isPostgresError(error)) throw notAShape();
    throw error;
  }
}

const noSuchRow = {
  ky: "Эскертүү жазыла турган объект жок. Ал өчүрүлгөн болушу мүмкүн.",
  ru: "Объекта, к которому относится замечание, нет. Возможно, он удалён.",
  en: "The object that the remark is about is not there. It may have been removed.",
};
