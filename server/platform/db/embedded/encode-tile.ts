import { z } from "zod";
import type { Answer } from "../queryable.ts";
import { encodeLayer } from "./encode-layer.ts";
import type { TileRequest } from "./protocol.ts";
import { readShapes } from "./wkb.ts";

/** One row a layer: the shapes as base64 of WKB after WKB, and the attributes as JSON arrays that begin with the id. */
const layerRow = z.object({
  layer: z.int(),
  shapes: z.string().nullable(),
  attributes: z.string().nullable(),
});

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const attributeRows = z.array(z.tuple([z.string()], value));

/** Asks the database for whole layers as text and writes them as one vector tile. Runs in the database's thread. */
export async function encodeTile(
  { text, values, layers }: TileRequest,
  query: (text: string, values: readonly unknown[]) => Promise<Answer>,
): Promise<Uint8Array> {
  if (layers.length === 0) return new Uint8Array();
  const { rows } = await query(text, values);
  const found = new Map(rows.map((row) => layerRow.parse(row)).map((row) => [row.layer, row]));
  const encoded = layers.map((layer, index) => {
    const row = found.get(index);
    if (!row?.shapes || !row.attributes) return new Uint8Array();
    const shapes = readShapes(Buffer.from(row.shapes, "base64"));
    return encodeLayer(layer, shapes, attributeRows.parse(JSON.parse(row.attributes)));
  });
  return concatenate(encoded);
}

/** A buffer of its own (Buffer.concat may answer a piece of a shared pool), because it is handed over to another thread. */
function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
