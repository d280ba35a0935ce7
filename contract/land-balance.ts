import { z } from "zod";

const square = z.number().nonnegative();

/** Land by what it is used for; zoned + unassigned + counted twice = inside, within 1 m². */
export const landSums = z.object({
  inside_m2: square,
  /** Under exactly one zone. */
  zoned_m2: square,
  /** Under none. */
  unassigned_m2: square,
  /** Under two or more; each place once. */
  counted_twice_m2: square,
  categories: z.array(z.object({ category: z.string(), area_m2: square })),
});

/** How many people a figure per resident is divided by. */
export const residents = z.object({
  registered: z.int().nonnegative().nullable(),
  unregistered: z.int().nonnegative().nullable(),
  /** Where the figures come from, as their rows say it. */
  sources: z.array(z.string()),
  year: z.int().nullable(),
  sample_data: z.boolean(),
});

/** What a category should have per resident: a dated row of the register of norms. */
export const landNorm = z.object({
  id: z.uuid(),
  category: z.string(),
  m2_per_resident: z.number().positive(),
  document: z.string().nullable(),
  /** Only `norm` is compared; what is from memory or assumed stands beside the figure. */
  confidence: z.enum(["norm", "from_memory", "assumed"]),
  valid_from: z.iso.date(),
  sample_data: z.boolean(),
});

/** GET /api/land-balance?variant=&quarter= : without a variant that in force, without a quarter the whole city. */
export const landBalance = z.object({
  variant: z.uuid().nullable(),
  /** The variant of today's use, beside which the plan stands. */
  existing_variant: z.uuid().nullable(),
  plan: landSums.nullable(),
  existing: landSums.nullable(),
  /** Told for the whole city only. */
  official_area_m2: square.nullable(),
  residents,
  norms: z.array(landNorm),
  sample_data: z.boolean(),
});

const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const ring = z.array(position).min(4).max(20_000);
const polygon = z.object({ type: z.literal("Polygon"), coordinates: z.array(ring).min(1) });
const multiPolygon = z.object({
  type: z.literal("MultiPolygon"),
  coordinates: z.array(z.array(ring).min(1)).min(1),
});
/** GeoJSON in longitude and latitude. */
const area = z.discriminatedUnion("type", [polygon, multiPolygon]);

/** POST /api/calculate/land-balance: the same sums for areas that are stored nowhere. */
export const landBalanceInput = z.strictObject({
  boundary: area,
  zones: z
    .array(z.strictObject({ id: z.string().max(100), category: z.string().max(100), geometry: area }))
    .max(5000),
  /** The part of the boundary that is asked about; left out: all of it. */
  place: area.optional(),
});

/** POST /api/land-balance: the stored plan inside a drawn area. Nobody counts who lives there. */
export const landBalanceOfPlace = z.strictObject({ variant: z.uuid().optional(), place: area });

const defect = z.object({
  area_m2: square,
  /** Inside it: [longitude, latitude]. */
  place: position,
  zones: z.array(z.string()),
});

export const landBalanceResult = landSums.extend({
  gaps: z.array(defect),
  overlaps: z.array(defect),
  outside: z.array(defect),
});

export type LandSums = z.output<typeof landSums>;
export type Residents = z.output<typeof residents>;
export type LandNorm = z.output<typeof landNorm>;
export type LandBalance = z.output<typeof landBalance>;
export type LandBalanceResult = z.output<typeof landBalanceResult>;
