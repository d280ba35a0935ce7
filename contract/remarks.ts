import { z } from "zod";
import { attachedFile } from "./attachments.ts";
import { remarkStates } from "./remark-moves.ts";

export const longestRemark = 5000;
export const remarkKinds = ["remark", "proposal"] as const;

const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });
const position = z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]);

/** A remark is about a row (at the place that was meant), or about a point, a line or an area of its own. */
export const newAnchor = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("row"),
    layer: z.string().max(63),
    id: z.uuid(),
    at: position.optional(),
  }),
  z.strictObject({ type: z.literal("shape"), geometry: z.unknown() }),
]);

/** The id of the remark is made by the writer, and is the id of its change set: the same again is written once. */
export const newRemark = z.strictObject({
  id: z.uuid(),
  kind: z.enum(remarkKinds),
  text: z.string(),
  anchor: newAnchor,
  variant_id: z.uuid().nullable().default(null),
});

const id = z.uuid();
const version = z.int().positive();
const said = z.string().optional();

/** `version` is what the writer has seen: a step that changes the head is refused when somebody was faster. */
export const newStep = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("comment"), id, text: z.string() }),
  z.strictObject({ action: z.literal("reword"), id, version, text: z.string() }),
  z.strictObject({ action: z.literal("take"), id, version, text: said }),
  z.strictObject({ action: z.literal("answer"), id, version, text: said }),
  z.strictObject({ action: z.literal("resolve"), id, version, text: said }),
  z.strictObject({ action: z.literal("reject"), id, version, text: said }),
  z.strictObject({ action: z.literal("reopen"), id, version, text: said }),
  z.strictObject({ action: z.literal("assign"), id, version, assignee_id: z.uuid().nullable() }),
  z.strictObject({ action: z.literal("due"), id, version, due_on: z.iso.date().nullable() }),
  z.strictObject({ action: z.literal("withdraw"), id, step: z.uuid() }),
]);

export const remarkActions = [
  "create",
  "reword",
  "comment",
  "file",
  "take",
  "answer",
  "resolve",
  "reject",
  "reopen",
  "assign",
  "due",
  "withdraw",
] as const;

export const remarkStep = z.object({
  seq: z.int(),
  id: z.uuid(),
  at: z.iso.datetime(),
  /** What the person was called then. */
  actor_name: z.string(),
  own: z.boolean(),
  action: z.enum(remarkActions),
  from_state: z.enum(remarkStates).nullable(),
  to_state: z.enum(remarkStates).nullable(),
  /** Null also where the author has withdrawn it. */
  text: z.string().nullable(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  withdrawn: z.boolean(),
  file: attachedFile.nullable(),
});

/** What of a remark stands in a list. */
export const remarkHead = z.object({
  id: z.uuid(),
  code: z.string(),
  kind: z.enum(remarkKinds),
  state: z.enum(remarkStates),
  text: z.string(),
  author_name: z.string(),
  author_id: z.uuid().nullable(),
  assignee_name: z.string().nullable(),
  assignee_id: z.uuid().nullable(),
  due_on: z.iso.date().nullable(),
  overdue: z.boolean(),
  made_at: z.iso.datetime(),
  last_at: z.iso.datetime(),
  comments: z.int(),
  files: z.int(),
  /** Somebody else has written since the reader last looked. */
  unread: z.boolean(),
  /** The row that it is about, as it was called. */
  about: z.string().nullable(),
  layer: z.string().nullable(),
  /** The row that now holds the place of the remark; null when it is gone, or when the remark is about no row. */
  row_id: z.uuid().nullable(),
  variant_id: z.uuid().nullable(),
  point: position,
  synthetic: z.boolean(),
  version: z.int(),
});

/** GET /api/remarks?state=&kind=&assignee=&mine=&unread=&overdue=&q=&bbox=&row=layer/id&after=&limit= */
export const remarksPage = z.object({
  remarks: z.array(remarkHead),
  /** Remarks that fit the filters, over all pages. */
  total: z.int().nonnegative(),
  /** Of all remarks, whatever the filters. */
  unread: z.int().nonnegative(),
  next: z.string().nullable(),
});

export const remarkThread = z.object({
  remark: remarkHead,
  /** The shape as it was when the remark was made; GeoJSON. */
  geometry: z.unknown(),
  variant: text.nullable(),
  steps: z.array(remarkStep),
});

export const remarkRead = z.strictObject({ seq: z.int().nonnegative() });

/** Who can be asked to see to a remark. */
export const remarkPeople = z.object({ people: z.array(z.object({ id: z.uuid(), name: z.string() })) });

export type NewRemark = z.input<typeof newRemark>;
export type NewAnchor = z.output<typeof newAnchor>;
export type NewStep = z.output<typeof newStep>;
export type RemarkStep = z.output<typeof remarkStep>;
export type RemarkHead = z.output<typeof remarkHead>;
export type RemarksPage = z.output<typeof remarksPage>;
export type RemarkThread = z.output<typeof remarkThread>;
export type RemarkPeople = z.output<typeof remarkPeople>;
