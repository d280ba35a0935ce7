import { z } from "zod";
import { newId } from "#client/api/new-id.ts";
import { faultTimes } from "#contract/fault-moves.ts";
import { faultCauses, faultKinds, faultNetworks } from "#contract/faults.ts";
import { unknownMoment } from "./moment.ts";

export const formModes = ["call", "field", "paper"] as const;
export type FormMode = (typeof formModes)[number];

const moment = z.object({ day: z.iso.date().nullable(), time: z.string(), approximate: z.boolean() });
const place = z.object({
  at: z.tuple([z.number(), z.number()]).readonly(),
  /** A street's middle is not yet a place of work; what was clicked may lie on an asset. */
  by: z.enum(["house", "street", "map", "location"]),
});
const asset = z.object({ layer: z.string(), id: z.uuid(), chainage_m: z.number().nullable() });

const storedDraft = z.object({
  /** The fault's own, made here: sent again, it is written once. */
  id: z.uuid(),
  /** What was sent under this id. */
  sent: z.string().nullable(),
  /** When it was first to be saved: the telephone rang then, though a lost connection keeps it for hours. */
  aware_at: z.iso.datetime().nullable(),
  network: z.enum(faultNetworks),
  kind: z.enum(faultKinds).nullable(),
  urgency: z.enum(["emergency", "normal"]),
  cause: z.enum(faultCauses).nullable(),
  found: z.boolean(),
  what: z.string(),
  address: z.string(),
  street_id: z.uuid().nullable(),
  place: place.nullable(),
  /** "unknown" was answered; null was not. */
  asset: z.union([asset, z.literal("unknown")]).nullable(),
  caller_name: z.string(),
  caller_phone: z.string(),
  times: z.object({
    aware: moment,
    located: moment,
    isolated: moment,
    repaired: moment,
    restored: moment,
  }),
});
export type FaultDraft = Readonly<z.output<typeof storedDraft>>;
export type DraftPlace = NonNullable<FaultDraft["place"]>;
export type DraftAsset = Exclude<FaultDraft["asset"], "unknown" | null>;

const noTimes: FaultDraft["times"] = {
  aware: unknownMoment,
  located: unknownMoment,
  isolated: unknownMoment,
  repaired: unknownMoment,
  restored: unknownMoment,
};

export const emptyDraft = (mode: FormMode): FaultDraft => ({
  id: newId(),
  sent: null,
  aware_at: null,
  network: "water",
  kind: null,
  urgency: "normal",
  cause: null,
  found: mode === "field",
  what: "",
  address: "",
  street_id: null,
  place: null,
  asset: null,
  caller_name: "",
  caller_phone: "",
  times: noTimes,
});

/** What an earlier version of the program or a broken storage left is as if it were not there. */
export function readDraft(text: string | null, mode: FormMode): FaultDraft {
  try {
    const read = storedDraft.safeParse(JSON.parse(text ?? "null"));
    return read.success ? read.data : emptyDraft(mode);
  } catch {
    return emptyDraft(mode);
  }
}

/** Nothing that somebody would miss. */
export const isEmptyDraft = (draft: FaultDraft): boolean =>
  draft.kind === null &&
  draft.place === null &&
  faultTimes.every((time) => draft.times[time].day === null) &&
  [draft.what, draft.address, draft.caller_name, draft.caller_phone].every((text) => text.trim() === "");
