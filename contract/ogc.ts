import { z } from "zod";

/** OGC API Features: the documents below /ogc. Members that the standard leaves open may be added to any of them. */
export const link = z.looseObject({
  href: z.string(),
  rel: z.string(),
  type: z.string().optional(),
  hreflang: z.string().optional(),
  title: z.string().optional(),
});

export const landingPage = z.looseObject({
  title: z.string(),
  description: z.string(),
  links: z.array(link),
});

export const conformance = z.looseObject({ conformsTo: z.array(z.string()) });

export const collection = z.looseObject({
  id: z.string(),
  title: z.string(),
  description: z.string().optional(),
  itemType: z.literal("feature"),
  /** Left out while the layer has no rows; a register has no place. */
  extent: z
    .object({
      spatial: z.object({ bbox: z.array(z.array(z.number()).length(4)), crs: z.string() }).optional(),
      temporal: z.object({ interval: z.array(z.array(z.string().nullable()).length(2)) }).optional(),
    })
    .optional(),
  crs: z.array(z.string()),
  storageCrs: z.string(),
  /** Some rows are not about the real city. */
  sample_data: z.boolean(),
  sample_data_notice: z.string().optional(),
  links: z.array(link),
});

export const collections = z.looseObject({ links: z.array(link), collections: z.array(collection) });

const geometry = z.looseObject({ type: z.string() }).nullable();

export const feature = z.looseObject({
  type: z.literal("Feature"),
  id: z.string(),
  geometry,
  properties: z.record(z.string(), z.unknown()),
});

/** A feature on its own, which also says where it belongs. */
export const featureDocument = feature.extend({
  links: z.array(link),
  sample_data: z.boolean(),
  sample_data_notice: z.string().optional(),
});

export const featureCollection = z.looseObject({
  type: z.literal("FeatureCollection"),
  links: z.array(link),
  timeStamp: z.iso.datetime(),
  numberMatched: z.int(),
  numberReturned: z.int(),
  sample_data: z.boolean(),
  sample_data_notice: z.string().optional(),
  features: z.array(feature),
});

/** What a client sends to create, replace or (as a merge patch) change a feature. */
export const writtenFeature = z.looseObject({
  type: z.literal("Feature").optional(),
  id: z.union([z.string(), z.number()]).nullish(),
  geometry: z.looseObject({ type: z.string() }).nullish(),
  properties: z.record(z.string(), z.unknown()).nullish(),
});

export type Link = z.output<typeof link>;
export type Collection = z.output<typeof collection>;
export type Feature = z.output<typeof feature>;
export type WrittenFeature = z.output<typeof writtenFeature>;
