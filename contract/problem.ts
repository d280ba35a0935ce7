import { z } from "zod";

/** One thing that is wrong, where it stands, and what cures it; texts are in the reader's language. */
export const fault = z.object({
  /** Position of the operation in a change set, or of the row in a file, from 0. */
  index: z.int().nonnegative().optional(),
  layer: z.string().optional(),
  id: z.string().optional(),
  /** Field, query parameter or header. */
  field: z.string().optional(),
  /** The bad value, as it was given. */
  value: z.unknown().optional(),
  code: z.string(),
  message: z.string(),
  cure: z.string().optional(),
  /** Where on the map: [longitude, latitude]. */
  place: z.tuple([z.number(), z.number()]).optional(),
  /** Conflicts only: the row as it now stands (null: it was removed), beside the version that was edited. */
  theirs: z.record(z.string(), z.unknown()).nullable().optional(),
  mine: z.record(z.string(), z.unknown()).optional(),
});

/** RFC 9457. `type` is a stable path below /problems/; everything readable is in the language of the request. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().optional(),
  errors: z.array(fault).optional(),
});

export type Fault = z.output<typeof fault>;
export type Problem = z.output<typeof problem>;
