import { z } from "zod";

const name = z.string().min(1).max(200);
/** So much is read and judged in some tens of milliseconds. */
const most = 20_000;

/** POST /api/calculate/isolation. A valve stands on its link at that node. */
export const isolationQuestion = z.strictObject({
  network: z.strictObject({
    nodes: z.array(z.strictObject({ id: name, customers: z.number().nonnegative().default(0) })).max(most),
    links: z.array(z.strictObject({ id: name, from: name, to: name })).max(most),
    valves: z
      .array(
        z.strictObject({
          id: name,
          link: name,
          node: name,
          normally_closed: z.boolean().default(false),
          usable: z.boolean().default(true),
        }),
      )
      .max(most),
    sources: z.array(name).max(most),
  }),
  fault: z.strictObject({ link: name }),
});

const part = z.object({ nodes: z.array(z.string()), links: z.array(z.string()) });

/** Arrays are sorted by id. `isolated` and `unfed` do not overlap. */
export const isolationAnswer = z.object({
  close: z.array(z.string()),
  isolated: part,
  unfed: part,
  refeed: z.array(z.object({ open: z.string(), also_close: z.array(z.string()) })),
  customers_without_supply: z.number(),
  warnings: z.array(z.object({ code: z.string(), message: z.string() })),
});

const position = z.tuple([z.number(), z.number()]);
const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });

/** A valve as a crew looks for it. */
export const valveToTurn = z.object({
  layer: z.enum(["water_valve", "heat_valve"]),
  id: z.uuid(),
  code: z.string().nullable(),
  at: position,
  diameter_mm: z.int().nullable(),
  turns: z.int().nullable(),
  /** Of the link that it stands on. */
  link_code: z.string().nullable(),
  /** Null is unknown: nobody has turned it, or said so. */
  operable: z.boolean().nullable(),
  accessible: z.boolean().nullable(),
  proven_on: z.iso.date().nullable(),
  normally_closed: z.boolean(),
  /** Metres from the place before it, as the crow flies: the first from the fault. */
  walk_m: z.number().nonnegative(),
});

const place = z.object({ layer: z.string(), id: z.uuid(), name: text, at: position });

/** What is without supply. Counts are null where the register does not say how many live there. */
const cutOff = z.object({
  links: z.int(),
  length_m: z.number(),
  /** GeoJSON MultiLineString, to draw. */
  geometry: z.unknown(),
  connections: z.int(),
  residents: z.int().nullable(),
});

export const cityIsolation = z.object({
  /**
   * False: links are missing here, so that no set of valves can be named. `unknown_because` says where; the other figures are
   * what the register holds, and no more.
   */
  known: z.boolean(),
  unknown_because: z.array(z.object({ message: text, layer: z.string(), id: z.uuid() })),
  /** In walking order. */
  close: z.array(valveToTurn),
  isolated: cutOff,
  /** Left without a source behind valves that are closed already, or that are closed now. */
  unfed: cutOff,
  refeed: z.array(z.object({ open: valveToTurn, also_close: z.array(valveToTurn) })),
  /** Schools, kindergartens, clinics without supply. */
  priority: z.array(place),
  hydrants: z.array(place),
  warnings: z.array(z.object({ code: z.string(), message: text })),
});

/**
 * GET /api/isolation?layer=water_main&id=…&chainage_m=…&on=YYYY-MM-DD : two answers. `if_all_hold` trusts every valve that is
 * not known to fail; `if_proven` only those that were turned and held in the five years before the day.
 */
export const cityIsolationAnswer = z.object({
  network: z.enum(["water", "heat"]),
  link: z.object({ layer: z.string(), id: z.uuid(), code: z.string().nullable() }),
  chainage_m: z.number(),
  at: position,
  if_all_hold: cityIsolation,
  if_proven: cityIsolation,
  sample_data: z.boolean(),
});

export type IsolationQuestion = z.output<typeof isolationQuestion>;
export type IsolationAnswer = z.output<typeof isolationAnswer>;
export type ValveToTurn = z.output<typeof valveToTurn>;
export type CityIsolation = z.output<typeof cityIsolation>;
export type CityIsolationAnswer = z.output<typeof cityIsolationAnswer>;
