import { z } from "zod";
import { attachedFile, attachmentUpload } from "./attachments.ts";
import { digConflict } from "./dig-once.ts";
import { digPermitMoveNames, digPermitStates } from "./dig-permit-moves.ts";

export const longestDigText = 2000;
/** What lies nearer to the opening than this is told to those who dig, in metres. */
export const knownWithinM = 5;
/** Days from the end of works to the restored surface, where the city has given no other; asphalt only. */
export const asphaltRestorationDays = 10;

const id = z.uuid();
const version = z.int().positive();
const day = z.iso.date();
const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });
const follows = z.array(id).max(100).optional();
const said = z.string().optional();

/**
 * POST /api/dig-permits. The id is made by the writer and is the id of its change set: the same again is written once.
 * Without a street it is the one whose land the area opens.
 */
export const newDigPermit = z.strictObject({
  id,
  street_id: id.nullable().default(null),
  applicant_id: id.nullable().default(null),
  /** Who digs, where the register of organisations does not have them. */
  applicant: z.string().default(""),
  reason: z.string(),
  emergency: z.boolean().default(false),
  starts_on: day,
  ends_on: day,
  /** Left out: `asphaltRestorationDays` after the last day of works on asphalt, otherwise given when it is issued. */
  restoration_due_on: day.nullable().default(null),
  /** GeoJSON Polygon. */
  geometry: z.unknown(),
});
export type NewDigPermit = z.input<typeof newDigPermit>;

/**
 * `version` is what the writer has seen, and `follows` names the steps that waited for a signal on the same device: what those
 * change was seen too. `on` is when it happened; left out: today.
 */
const move = { id, version, follows, on: day.optional(), text: said };
export const newDigPermitStep = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("comment"), id, text: z.string() }),
  z.strictObject({
    action: z.literal("sign"),
    id,
    sign_off_id: id,
    signer: z.string(),
    on: day.optional(),
    /** What the owner asks of those who dig. */
    text: said,
  }),
  z.strictObject({
    action: z.literal("change"),
    id,
    version,
    starts_on: day.optional(),
    ends_on: day.optional(),
    restoration_due_on: day.nullable().optional(),
    text: said,
  }),
  z.strictObject({ action: z.literal("issue"), ...move }),
  z.strictObject({ action: z.literal("refuse"), ...move }),
  z.strictObject({ action: z.literal("open"), ...move }),
  z.strictObject({ action: z.literal("restore"), ...move }),
  z.strictObject({ action: z.literal("accept"), ...move }),
  z.strictObject({ action: z.literal("return"), ...move }),
  z.strictObject({ action: z.literal("cancel"), ...move }),
]);
export type NewDigPermitStep = z.output<typeof newDigPermitStep>;

/** What a photo shows. */
export const digPhotoTakens = ["before", "opened", "restored"] as const;
export type DigPhotoTaken = (typeof digPhotoTakens)[number];

/** POST /api/dig-permits/:id/files */
export const digPermitUpload = attachmentUpload.extend({ taken: z.enum(digPhotoTakens) });

export const digPermitActions = [
  "create",
  "comment",
  "file",
  "sign",
  "change",
  ...digPermitMoveNames,
] as const;

export const digPermitHead = z.object({
  id,
  code: z.string(),
  state: z.enum(digPermitStates),
  street: z.object({ id, name: text }).nullable(),
  applicant: text,
  reason: z.string(),
  emergency: z.boolean(),
  requested_on: day,
  starts_on: day,
  ends_on: day,
  restoration_due_on: day.nullable(),
  issued_on: day.nullable(),
  opened_on: day.nullable(),
  restored_on: day.nullable(),
  accepted_on: day.nullable(),
  /** The surface is open after its due day. */
  overdue: z.boolean(),
  area_m2: z.number(),
  /** Owners who have not signed yet. */
  unsigned: z.int(),
  point: z.tuple([z.number(), z.number()]),
  synthetic: z.boolean(),
  version,
});
export type DigPermitHead = z.output<typeof digPermitHead>;

/** GET /api/dig-permits?open=&state=&overdue=&street=&q= : what is overdue first, then the next to begin. */
export const digPermitsPage = z.object({
  permits: z.array(digPermitHead),
  total: z.int().nonnegative(),
  overdue: z.int().nonnegative(),
});
export type DigPermitsPage = z.output<typeof digPermitsPage>;

const knownRow = z.object({
  layer: z.string(),
  id,
  code: z.string().nullable(),
  distance_m: z.number(),
});
/** What is known there. What the asked layers do not hold is not known and may be there all the same. */
export const knownNearby = z.object({
  /** Layers that were asked. */
  asked: z.array(z.string()),
  owners: z.array(
    z.object({
      /** Null: nobody has written down whose it is. */
      owner: z.object({ id, title: text }).nullable(),
      rows: z.array(knownRow),
    }),
  ),
});
export type KnownNearby = z.output<typeof knownNearby>;

/** POST /api/dig-permits/check : what a permit would meet there, before it is asked for. */
export const digPermitCheck = z.strictObject({
  starts_on: day.nullable(),
  ends_on: day.nullable(),
  geometry: z.unknown(),
});
export const digPermitChecked = z.object({
  known: knownNearby,
  conflicts: z.array(digConflict),
  street: z.object({ id, name: text }).nullable(),
  area_m2: z.number(),
});
export type DigPermitChecked = z.output<typeof digPermitChecked>;

export const digSignOff = z.object({
  id,
  owner: text,
  owner_id: id.nullable(),
  signer: z.string().nullable(),
  signed_on: day.nullable(),
  /** What the owner asks of those who dig. */
  terms: z.string().nullable(),
});

export const digPermitStep = z.object({
  seq: z.int(),
  id,
  at: z.iso.datetime(),
  happened_on: day.nullable(),
  actor_name: z.string(),
  action: z.enum(digPermitActions),
  from_state: z.enum(digPermitStates).nullable(),
  to_state: z.enum(digPermitStates).nullable(),
  text: z.string().nullable(),
  /** Who has agreed by this step. */
  owner: text.nullable(),
  /** `sign`: after is who signed; `file`: its name; `change`: JSON of the changed days. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  file: attachedFile.extend({ taken: z.enum(digPhotoTakens) }).nullable(),
});
export type DigPermitStep = z.output<typeof digPermitStep>;

/** GET /api/dig-permits/:id */
export const digPermitThread = z.object({
  permit: digPermitHead,
  /** As it was known when the permit was requested. */
  known: knownNearby,
  /** As it is known now. */
  known_now: knownNearby,
  sign_offs: z.array(digSignOff),
  conflicts: z.array(digConflict),
  steps: z.array(digPermitStep),
  /** The permit, or something that is known there, is not about the real city. */
  sample_data: z.boolean(),
});
export type DigPermitThread = z.output<typeof digPermitThread>;
