import { z } from "zod";

/** One version of a row. `row` and `geom` are the state after it; for a removal, the state before. */
export const version = z.object({
  seq: z.int(),
  change_id: z.uuid(),
  op: z.enum(["insert", "update", "remove"]),
  version: z.int(),
  at: z.iso.datetime(),
  /** The name of the person or machine; residents' names never appear. */
  actor: z.string(),
  reason: z.string().nullable(),
  row: z.record(z.string(), z.unknown()),
  geom: z.unknown().nullable(),
});

export const history = z.object({
  layer: z.string(),
  id: z.uuid(),
  /** Newest first. */
  versions: z.array(version),
});

export type Version = z.output<typeof version>;
export type History = z.output<typeof history>;
