import { z } from "zod";

const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });

/** GET /api/search?q=&limit=&variant= : streets with house numbers, codes and names of every layer that the reader may read. */
export const found = z.object({
  layer: z.string(),
  id: z.uuid(),
  label: text,
  /** The code, where it is not the label: what tells two alike apart. */
  detail: text.nullable(),
  /** [longitude, latitude]; null for registers. */
  point: z.tuple([z.number(), z.number()]).nullable(),
  bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
});
export const searchAnswer = z.object({
  /** The best first. */
  found: z.array(found),
  /** Some are not about the real city. */
  sample_data: z.boolean(),
});

export type Found = z.output<typeof found>;
export type SearchAnswer = z.output<typeof searchAnswer>;
