import type { Layer } from "#layers/kit/define-layer.ts";
import type { DrawnLayer, DrawnRow } from "#painter/drawing.ts";
import { groundOf, type PlaneBox } from "#painter/frame.ts";
import type { Queryable } from "../db/database.ts";
import { type Shown, selectDrawn } from "./frame-queries.ts";

/** A layer with one JSON object a line as the database wrote them: a thread reads them faster than objects are copied to it. */
export type ReadLayer = { readonly layer: Layer; readonly lines: string };

/** The part of the ground that a map shows. Millimetres of the paper, metres of the city's plane. */
export type Ground = Parameters<typeof groundOf>[0];

/** Millimetres that shapes reach over the frame before they are cut. */
const clipMm = 8;

/** Reads what is in force in a frame, layer by layer, in the order in which they are given. */
export async function readDrawn(
  db: Queryable,
  shown: readonly Shown[],
  {
    ground,
    srid,
    reading = () => undefined,
  }: { ground: Ground; srid: number; reading?: (share: number) => void },
): Promise<ReadLayer[]> {
  const frame = groundOf(ground);
  const clip = grown(frame, (clipMm * ground.scale) / 1000);
  const read: ReadLayer[] = [];
  for (const [index, one] of shown.entries()) {
    reading(index / shown.length);
    const lines = await db.text(selectDrawn(one, { frame, clip, srid }));
    if (lines !== null) read.push({ layer: one.layer, lines });
  }
  return read;
}

const grown = ({ west, south, east, north }: PlaneBox, by: number): PlaneBox => ({
  west: west - by,
  south: south - by,
  east: east + by,
  north: north + by,
});

/** Our own queries wrote the lines. */
const rowsIn = (lines: string): DrawnRow[] =>
  lines === "" ? [] : lines.split("\n").map((line) => JSON.parse(line) as DrawnRow);

export const drawnOf = (read: readonly ReadLayer[]): readonly DrawnLayer[] =>
  read.map(({ layer, lines }) => ({ layer, rows: rowsIn(lines) }));

export const isSample = (drawn: readonly DrawnLayer[]): boolean =>
  drawn.some(({ rows }) => rows.some(({ row }) => row["synthetic"] === true));
