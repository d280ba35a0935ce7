import { z } from "zod";

const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });

/** What stands for a row in a form or a list: its title or name in each language, else its code. */
export const rowLabel = z.object({ layer: z.string(), id: z.uuid(), label: text });

/** One row with everything that the inspector shows at once. */
export const row = z.object({
  layer: z.string(),
  id: z.uuid(),
  /** Field values by name, with `version`. */
  row: z.record(z.string(), z.unknown()),
  /** GeoJSON in longitude and latitude; null for registers. */
  geom: z.unknown().nullable(),
  /** Labels of the rows that reference and element fields point to, by field name; closed layers are left out. */
  references: z.record(z.string(), rowLabel),
});

export type RowLabel = z.output<typeof rowLabel>;
export type StoredRow = z.output<typeof row>;
