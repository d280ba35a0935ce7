import { z } from "zod";

const square = z.number().nonnegative();
/** A category of functional zones, or `unassigned` (under no zone), or `counted_twice` (under several). */
const use = z.string();
const position = z.tuple([z.number(), z.number()]);
const zone = z.object({ id: z.uuid(), code: z.string().nullable() });

/** A place that two plan variants use otherwise. */
export const planDifference = z.object({
  from: use,
  to: use,
  area_m2: square,
  /** In longitude and latitude. */
  geometry: z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(position)) }),
  /** Zones of either variant that lie there. */
  from_zones: z.array(zone),
  to_zones: z.array(zone),
});

export const planTransition = z.object({ from: use, to: use, area_m2: square, places: z.int() });

/** GET /api/compare?from=&to= : without `from` today's use, without `to` the variant in force. */
export const comparison = z.object({
  from_variant: z.uuid().nullable(),
  to_variant: z.uuid().nullable(),
  inside_m2: square,
  /** Transitions and what is unchanged are the area inside, within 1 m². */
  unchanged_m2: square,
  transitions: z.array(planTransition),
  /** Largest first. */
  places: z.array(planDifference),
  /** Places below this count in the transitions and are not listed. */
  least_place_m2: square,
  /** Places that the list has no room for, the smallest ones. */
  places_left_out: z.int(),
  sample_data: z.boolean(),
});

export type PlanDifference = z.output<typeof planDifference>;
export type PlanTransition = z.output<typeof planTransition>;
export type Comparison = z.output<typeof comparison>;
