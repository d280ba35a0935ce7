import { z } from "zod";
import { fault } from "#layers/operations/fault.ts";
import { attachedFile } from "./attachments.ts";
import { faultMoveNames, faultStates } from "./fault-moves.ts";

const names = <V extends string>(values: Readonly<Record<V, unknown>>) =>
  Object.keys(values) as unknown as [V, ...V[]];

export const faultNetworks = names(fault.fields.network.values);
export const faultKinds = names(fault.fields.kind.values);
export const faultCauses = names(fault.fields.cause.values);
export type FaultNetwork = (typeof faultNetworks)[number];
export type FaultKind = (typeof faultKinds)[number];

/** Which kinds a network can have, in the order of forms: the most frequent first. */
export const kindsOf = {
  water: ["burst", "service_leak", "no_supply", "low_pressure", "valve", "hydrant"],
  sewer: ["blockage", "surcharge", "collapse", "missing_cover", "pump_stop"],
  heat: ["leak", "no_supply", "low_temperature", "duct_flooded", "valve", "pump_stop"],
} as const satisfies Readonly<Record<FaultNetwork, readonly FaultKind[]>>;

/** В-112/2026: В суу (вода), К канализация, Т жылуулук (тепло), as paper books number them. */
export const faultLetters = { water: "В", sewer: "К", heat: "Т" } as const satisfies Readonly<
  Record<FaultNetwork, string>
>;

export const longestFaultText = 2000;
/** Metres within which an open fault is shown as "already known". */
export const nearbyM = 200;

const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);
const instant = z.iso.datetime({ offset: true });
const time = z.strictObject({ at: instant, approximate: z.boolean().default(false) });
const id = z.uuid();
const version = z.int().positive();
const follows = z.array(id).max(100).optional();
const said = z.string().optional();

/** Which asset is broken, and where on it. Without `chainage_m` the place is projected on the link. */
const assetPlace = z.strictObject({
  layer: z.string().max(63),
  id: z.uuid(),
  chainage_m: z.number().nonnegative().optional(),
});

const faultTimesGiven = z.strictObject({
  aware: time,
  located: time.optional(),
  isolated: time.optional(),
  repaired: time.optional(),
  restored: time.optional(),
});

/**
 * POST /api/faults. The id is made by the writer and is the id of its change set: the same again is written once.
 * Known later times make it a line of a paper book: its state is that of the last one.
 */
export const newFault = z.strictObject({
  id: z.uuid(),
  network: z.enum(faultNetworks),
  kind: z.enum(faultKinds),
  urgency: z.enum(["emergency", "normal"]).default("normal"),
  detection: z.enum(["reported", "found"]).default("reported"),
  cause: z.enum(faultCauses).nullable().default(null),
  what: z.string().default(""),
  /** As heard. */
  address: z.string().default(""),
  street_id: z.uuid().nullable().default(null),
  at: position,
  /** Null: on no asset, or not known yet which. */
  asset: assetPlace.nullable().default(null),
  caller: z
    .strictObject({ name: z.string().max(200), phone: z.string().max(60) })
    .nullable()
    .default(null),
  times: faultTimesGiven,
});

/**
 * `version` is what the writer has seen, and `follows` names the steps that waited for a signal on the same device: what those
 * change was seen too. `at` is when it happened, not when it was sent.
 */
const move = {
  id,
  version,
  follows,
  at: instant.optional(),
  approximate: z.boolean().optional(),
  text: said,
};
export const newFaultStep = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("comment"), id, text: z.string() }),
  z.strictObject({
    action: z.literal("assign"),
    ...move,
    crew_id: z.uuid(),
    due_at: instant.nullable().optional(),
  }),
  z.strictObject({ action: z.literal("arrive"), ...move }),
  z.strictObject({ action: z.literal("isolate"), ...move }),
  z.strictObject({ action: z.literal("repair"), ...move, cause: z.enum(faultCauses).optional() }),
  z.strictObject({ action: z.literal("restore"), ...move }),
  z.strictObject({ action: z.literal("verify"), ...move }),
  z.strictObject({ action: z.literal("reject"), ...move }),
  z.strictObject({ action: z.literal("duplicate"), ...move, original_id: z.uuid() }),
  z.strictObject({ action: z.literal("reopen"), ...move }),
  /** Corrects what was written down: only the named fields change. */
  z.strictObject({
    action: z.literal("correct"),
    id,
    version,
    kind: z.enum(faultKinds).optional(),
    urgency: z.enum(["emergency", "normal"]).optional(),
    cause: z.enum(faultCauses).nullable().optional(),
    what: z.string().optional(),
    address: z.string().optional(),
    street_id: z.uuid().nullable().optional(),
    at: position.optional(),
    asset: assetPlace.nullable().optional(),
    due_at: instant.nullable().optional(),
    /** Null: not known after all. */
    times: z
      .strictObject({
        aware: time.optional(),
        located: time.nullable().optional(),
        isolated: time.nullable().optional(),
        repaired: time.nullable().optional(),
        restored: time.nullable().optional(),
      })
      .optional(),
  }),
  /** What the crew found at a valve; the register of valves learns it in the same change set. */
  z.strictObject({
    action: z.literal("valve"),
    id,
    valve: z.strictObject({ layer: z.enum(["water_valve", "heat_valve"]), id: z.uuid() }),
    mark: z.enum(["holds", "does_not_hold", "not_found", "found"]),
    at: instant.optional(),
  }),
]);

export const faultActions = ["create", "comment", "file", "correct", "valve", ...faultMoveNames] as const;

const stamp = z.iso.datetime().nullable();

export const faultStep = z.object({
  seq: z.int(),
  id: z.uuid(),
  /** When it was written. */
  at: z.iso.datetime(),
  /** When it happened, where that was said. */
  happened_at: stamp,
  approximate: z.boolean(),
  actor_name: z.string(),
  action: z.enum(faultActions),
  from_state: z.enum(faultStates).nullable(),
  to_state: z.enum(faultStates).nullable(),
  text: z.string().nullable(),
  /**
   * What changed, as it was called then. `assign`: crews; `duplicate`: after is the original's code; `valve`: before is the
   * valve's code, after the mark; `correct`: JSON of the changed fields.
   */
  before: z.string().nullable(),
  after: z.string().nullable(),
  file: attachedFile.nullable(),
});

export const faultHead = z.object({
  id: z.uuid(),
  code: z.string(),
  network: z.enum(faultNetworks),
  kind: z.enum(faultKinds),
  state: z.enum(faultStates),
  urgency: z.enum(["emergency", "normal"]),
  what: z.string().nullable(),
  address: z.string().nullable(),
  street_id: z.uuid().nullable(),
  detection: z.enum(["reported", "found"]),
  cause: z.enum(faultCauses).nullable(),
  aware_at: z.iso.datetime(),
  aware_approximate: z.boolean(),
  located_at: stamp,
  located_approximate: z.boolean(),
  isolated_at: stamp,
  isolated_approximate: z.boolean(),
  repaired_at: stamp,
  repaired_approximate: z.boolean(),
  restored_at: stamp,
  restored_approximate: z.boolean(),
  due_at: stamp,
  /** Open after its due time. */
  overdue: z.boolean(),
  crew_id: z.uuid().nullable(),
  crew_name: z.string().nullable(),
  asset_layer: z.string().nullable(),
  asset_id: z.uuid().nullable(),
  asset_code: z.string().nullable(),
  chainage_m: z.number().nullable(),
  asset_material: z.string().nullable(),
  asset_diameter_mm: z.int().nullable(),
  asset_age_years: z.int().nullable(),
  connections_cut: z.int().nullable(),
  residents_cut: z.int().nullable(),
  duplicate_of_id: z.uuid().nullable(),
  files: z.int(),
  point: position,
  synthetic: z.boolean(),
  version: z.int(),
});

/**
 * GET /api/faults?open=&state=&network=&kind=&street=&crew=&asset=&mine=&overdue=&year=&age=&stage=&q=&bbox=&after=&limit=
 * Overdue first, then emergencies, then the oldest; closed ones the latest first. `street=none`: on no street; `age`: the
 * first of ten years that the pipe was old, or `unknown`; `stage`: both ends of a run time are known (`customer_hours`: and who was cut off).
 */
export const faultsPage = z.object({
  faults: z.array(faultHead),
  /** Faults that fit the filters, over all pages. */
  total: z.int().nonnegative(),
  /** Of these. */
  overdue: z.int().nonnegative(),
  next: z.string().nullable(),
});

export const faultThread = z.object({
  fault: faultHead,
  /** Null for readers who do not call back, and where nobody called. */
  caller: z.object({ name: z.string(), phone: z.string() }).nullable(),
  duplicates: z.array(z.object({ id: z.uuid(), code: z.string() })),
  duplicate_of: z.object({ id: z.uuid(), code: z.string() }).nullable(),
  steps: z.array(faultStep),
});

/** GET /api/faults/nearby?at=lon,lat&network= : open faults within `nearbyM`, the nearest first. */
export const faultsNearby = z.object({
  faults: z.array(faultHead.extend({ distance_m: z.number().nonnegative() })),
});

/** GET /api/faults/assets?at=lon,lat&network= : what could be broken there, the nearest first, within 25 m. */
export const faultAssets = z.object({
  assets: z.array(
    z.object({
      layer: z.string(),
      id: z.uuid(),
      code: z.string().nullable(),
      distance_m: z.number().nonnegative(),
      /** Only on links. */
      chainage_m: z.number().nullable(),
      material: z.string().nullable(),
      diameter_mm: z.int().nullable(),
      built_year: z.int().nullable(),
      /** The place on the asset. */
      at: position,
    }),
  ),
});

/** GET /api/faults/crews */
export const faultCrews = z.object({ crews: z.array(z.object({ id: z.uuid(), name: z.string() })) });

/** GET /api/faults/numbers?year= : each figure opens its faults. What was rejected or is a duplicate is not counted. */
export const faultNumbers = z.object({
  year: z.int(),
  years: z.array(z.int()),
  by_kind: z.array(z.object({ network: z.enum(faultNetworks), kind: z.enum(faultKinds), faults: z.int() })),
  by_street: z.array(z.object({ street_id: z.uuid().nullable(), street: text.nullable(), faults: z.int() })),
  /** Pipes by age at the fault; `null` is unknown. */
  by_age: z.array(z.object({ from_years: z.int().nullable(), faults: z.int() })),
  /** Medians in hours, with how many faults know both ends. */
  run_times: z.array(
    z.object({
      network: z.enum(faultNetworks),
      stage: z.enum(["awareness_to_location", "location_to_repair", "isolation_to_restoration", "whole"]),
      median_hours: z.number().nullable(),
      faults: z.int(),
    }),
  ),
  /** Sum of connections cut off x hours from isolation to restoration, of faults that know all three. */
  customer_hours: z.object({ hours: z.number(), faults: z.int(), unknown: z.int() }),
  sample_data: z.boolean(),
});

export type NewFault = z.input<typeof newFault>;
export type NewFaultStep = z.output<typeof newFaultStep>;
export type FaultHead = z.output<typeof faultHead>;
export type FaultStep = z.output<typeof faultStep>;
export type FaultsPage = z.output<typeof faultsPage>;
export type FaultThread = z.output<typeof faultThread>;
export type FaultAssets = z.output<typeof faultAssets>;
export type FaultsNearby = z.output<typeof faultsNearby>;
export type FaultCrews = z.output<typeof faultCrews>;
export type FaultNumbers = z.output<typeof faultNumbers>;
