import { z } from "zod";

/** GET /api/events is a stream of server-sent events. Their ids lead a reader that was cut off to where it stood. */
export const eventNames = {
  /** Rows were written; the data is a `changeEvent`. */
  change: "change",
  /** Changes were missed: everything that was fetched may be out of date. The data is an empty object. */
  resync: "resync",
} as const;

/** `after`: the `last_change` of the session that everything else was fetched with. What was written since is told first. */
export const eventsQuery = z.strictObject({ after: z.string().max(40).optional() });

/** One change set, as far as the reader may read its layers. */
export const changeEvent = z.object({
  change_id: z.uuid(),
  at: z.iso.datetime(),
  layers: z.array(
    z.object({
      layer: z.string(),
      /** Versions written. More than there are ids: any row of the layer may have changed. */
      rows: z.int(),
      ids: z.array(z.uuid()).max(200),
      /** [west, south, east, north] in degrees around where rows were and are; null for registers. */
      bbox: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable(),
      /** The version that the reader's tiles of the layer's theme now have; null when it has none. */
      tiles_version: z.string().nullable(),
    }),
  ),
});

export type ChangeEvent = z.output<typeof changeEvent>;
