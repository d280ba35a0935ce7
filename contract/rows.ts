import { z } from "zod";
import { rowLabel } from "./row.ts";

/** [west, south, east, north] in degrees. */
const place = z.tuple([z.number(), z.number(), z.number(), z.number()]);

/** One page of an attribute table: GET /api/layers/{layer}/rows?sort=-built_year&q=&bbox=&variant=&datetime=&ids=&after=&limit=&{field}={value} */
export const rowsPage = z.object({
  layer: z.string(),
  /** Names of the values of each row, in the layer's order; the first is `id`, and `version` is among them. */
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  /** Where each row lies, so that the map can go there; null for registers. */
  places: z.array(place.nullable()),
  /** Rows that fit the filters, over all pages. */
  total: z.int().nonnegative(),
  /** Give it as `after` for the next page; null on the last one. */
  next: z.string().nullable(),
  /** Some rows on this page are not about the real city. */
  sample_data: z.boolean(),
  /** Labels of what the reference and element fields on this page point to, by id. */
  labels: z.record(z.string(), rowLabel),
});

/** GET /api/layers/{layer}/choices?q=&limit= : rows of a layer to pick from, by title, name or code. */
export const choices = z.object({ choices: z.array(rowLabel) });

/** GET /api/counts?bbox=&variant=&datetime= : rows in force, today or then, of every layer that the reader may read. */
export const counts = z.object({
  layers: z.record(
    z.string(),
    z.object({ total: z.int().nonnegative(), in_view: z.int().nonnegative().nullable() }),
  ),
});

export type RowsPage = z.output<typeof rowsPage>;
export type Choices = z.output<typeof choices>;
export type Counts = z.output<typeof counts>;
