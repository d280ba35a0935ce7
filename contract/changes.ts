import { z } from "zod";

/** A row as it is written: field values by name, and `geom` as GeoJSON in longitude and latitude. */
const row = z.record(z.string(), z.unknown());
const target = { layer: z.string().max(63), id: z.uuid() };
const version = z.int().positive();

export const operation = z.discriminatedUnion("op", [
  z.strictObject({ op: z.literal("create"), ...target, row }),
  z.strictObject({ op: z.literal("replace"), ...target, version, row }),
  z.strictObject({ op: z.literal("patch"), ...target, version, row }),
  z.strictObject({ op: z.literal("remove"), ...target, version }),
]);

/** Applied all or nothing. `id` is made by the client: the same id again gets the first answer again. */
export const changeSet = z.strictObject({
  id: z.uuid(),
  reason: z.string().trim().min(1).max(2000).optional(),
  /** The writer has seen that areas which should fill their boundary leave gaps or lie on one another afterwards. */
  accepts_gaps: z.boolean().optional(),
  operations: z.array(operation).min(1).max(5000),
});

export const changeSetAnswer = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** The new version of every row, in the order of the operations; null for a removed row. */
  results: z.array(z.object({ layer: z.string(), id: z.uuid(), version: z.int().nullable() })),
});

/** The id of the change set that takes the other one back. */
export const undo = z.strictObject({ id: z.uuid(), reason: z.string().trim().min(1).max(2000).optional() });

export const origins = ["edit", "import", "undo", "demo", "migration"] as const;

export type Operation = z.output<typeof operation>;
export type ChangeSet = z.output<typeof changeSet>;
export type ChangeSetAnswer = z.output<typeof changeSetAnswer>;
export type Origin = (typeof origins)[number];
