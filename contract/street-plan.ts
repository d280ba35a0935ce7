import { z } from "zod";
import { planWork } from "#layers/council/plan-work.ts";
import { type StreetWork, streetWorks } from "#layers/council/street-works.ts";
import { unitPrice } from "#layers/registers/unit-price.ts";
import { attachedFile } from "./attachments.ts";
import { planMoveNames, planStages } from "./street-plan-moves.ts";

const names = <V extends string>(values: Readonly<Record<V, unknown>>) =>
  Object.keys(values) as unknown as [V, ...V[]];

export const streetWorkIds: [StreetWork, ...StreetWork[]] = names(streetWorks);
export const planUnits = names(unitPrice.fields.unit.values);
export const quantityBases = names(planWork.fields.quantity_basis.values);
export const longestReason = 2000;
/** Years that a renewed surface is not opened: the contract's warranty (kant.md, road prices). */
export const moratoriumYears = 3;

const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });
const id = z.uuid();
const version = z.int().positive();
const som = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const year = z.int().min(1800).max(2200);
const chainage = z.number().min(0).max(1_000_000);
const percent = z.number().gt(0).max(100).multipleOf(0.01);
const position = z.tuple([z.number(), z.number()]);

/** Phases of a plan's money; null is not known or not reached yet. */
export const planAmounts = z.object({
  estimate_som: som.nullable(),
  approved_som: som.nullable(),
  adjusted_som: som.nullable(),
  contract_som: som.nullable(),
  accepted_som: som.nullable(),
  paid_som: som.nullable(),
});
export type PlanAmounts = z.output<typeof planAmounts>;

export const newPlanWork = z.strictObject({
  id,
  work: z.enum(streetWorkIds),
  quantity: z.number().min(0).max(10_000_000).nullable(),
  unit: z.enum(planUnits).nullable(),
  quantity_basis: z.enum(quantityBases).nullable(),
  /** Its price must be of the year of the plan (`price_year`). Null: not chosen yet, as for a proposal. */
  unit_price_id: id.nullable(),
  /** Network rows that a renewal replaces. */
  assets: z
    .array(z.strictObject({ layer: z.string().max(63), id }))
    .max(500)
    .default([]),
});

const contents = {
  street_id: id,
  year,
  /** Both null: the whole street. */
  from_chainage_m: chainage.nullable().default(null),
  to_chainage_m: chainage.nullable().default(null),
  reason: z.string().default(""),
  works: z.array(newPlanWork).max(60),
  shares: z.array(z.strictObject({ funding_source_id: id, percent })).max(20),
};

/** After the council's decision: why, and by which decision if there is one. */
const amendment = z.strictObject({ reason: z.string(), resolution_number: z.string().nullable() });

/**
 * POST /api/street-plan/items. The id is made by the writer and is the id of its change set: the same again is written
 * once. In an approved year a new street is an amendment.
 */
export const newPlanItem = z.strictObject({ id, ...contents, amendment: amendment.optional() });
export type NewPlanItem = z.input<typeof newPlanItem>;

const perWork = z.array(z.strictObject({ work_id: id, amount_som: som })).max(60);
const move = { id, version, text: z.string().optional() };

/** POST /api/street-plan/items/:id/steps. `version` is what the writer has seen. */
export const newPlanStep = z.discriminatedUnion("action", [
  z.strictObject({ action: z.literal("edit"), id, version, ...contents, amendment: amendment.optional() }),
  z.strictObject({ action: z.literal("comment"), id, text: z.string() }),
  z.strictObject({ action: z.literal("draft"), ...move }),
  z.strictObject({ action: z.literal("return"), ...move }),
  z.strictObject({ action: z.literal("tender"), ...move }),
  z.strictObject({
    action: z.literal("contract"),
    ...move,
    contractor: z.string(),
    number: z.string(),
    on: z.iso.date(),
    amounts: perWork,
  }),
  z.strictObject({ action: z.literal("start"), ...move, on: z.iso.date() }),
  z.strictObject({
    action: z.literal("accept"),
    ...move,
    act_number: z.string(),
    on: z.iso.date(),
    amounts: perWork,
  }),
  /** Without a day: `moratoriumYears` after the act. */
  z.strictObject({ action: z.literal("warrant"), ...move, until: z.iso.date().optional() }),
  /** Takes a street out of the plan before the council has decided on it; `text` says why. */
  z.strictObject({ action: z.literal("withdraw"), id, version, text: z.string() }),
  z.strictObject({ action: z.literal("restore"), ...move }),
  z.strictObject({
    action: z.literal("pay"),
    id,
    version,
    document: z.string(),
    on: z.iso.date(),
    amounts: perWork,
  }),
]);
export type NewPlanStep = z.input<typeof newPlanStep>;

export const planActions = [
  "create",
  "edit",
  "amend",
  "comment",
  "file",
  "approve",
  "pay",
  ...planMoveNames,
] as const;

export const plannedWork = z.object({
  id,
  work: z.enum(streetWorkIds),
  quantity: z.number().nullable(),
  unit: z.enum(planUnits).nullable(),
  quantity_basis: z.enum(quantityBases).nullable(),
  unit_price_id: id.nullable(),
  price_title: text.nullable(),
  /** A decimal string of four places. */
  price_som_per_unit: z.string().nullable(),
  price_year: z.int().nullable(),
  renews_surface: z.boolean(),
  assets: z.array(z.object({ layer: z.string(), id, code: z.string().nullable() })),
  ...planAmounts.shape,
});
export type PlannedWork = z.output<typeof plannedWork>;

/** A street in the plan, as lists, totals and maps need it. */
export const plannedStreet = z.object({
  id,
  code: z.string(),
  version,
  street: z.object({
    id,
    name: text,
    /** Whose the street is; null is not known. What the city does not own it does not repair by itself. */
    owner: z.object({ title: text, is_city: z.boolean() }).nullable(),
    ended_on: z.iso.date().nullable(),
  }),
  year: z.int(),
  stage: z.enum(planStages),
  reason: z.string(),
  from_chainage_m: z.number().nullable(),
  to_chainage_m: z.number().nullable(),
  length_m: z.number(),
  line: z.array(position),
  renews_surface: z.boolean(),
  opens_ground: z.boolean(),
  works: z.array(plannedWork),
  shares: z.array(z.object({ funding_source_id: id, percent: z.number() })),
  /** The street's land by the quarters that face it, in m²; null is what none faces. */
  quarters: z.array(z.object({ quarter_id: id.nullable(), area_m2: z.number() })),
  contractor: z.string().nullable(),
  contract_number: z.string().nullable(),
  accepted_on: z.iso.date().nullable(),
  warranty_until: z.iso.date().nullable(),
  photos: z.array(attachedFile.extend({ taken: z.enum(["before", "after", "other"]) })),
  /** Of its works, each phase null while it is null for all. */
  amounts: planAmounts,
  synthetic: z.boolean(),
});
export type PlannedStreet = z.output<typeof plannedStreet>;

export const planDecision = z.object({
  resolution_number: z.string(),
  decided_on: z.iso.date(),
  votes_for: z.int(),
  votes_against: z.int(),
  votes_abstained: z.int(),
  /** The frozen plan stands at /api/street-plan/years/:year/decision.pdf. */
  has_file: z.boolean(),
  synthetic: z.boolean(),
});

export const planAmendment = z.object({
  number: z.int(),
  item_id: id,
  item_code: z.string(),
  reason: z.string(),
  resolution_number: z.string().nullable(),
  adjusted_by_som: z.int(),
  at: z.iso.datetime({ offset: true }),
  by: z.string(),
});

/** One bar of the years: sums over all streets that this reader may see. */
export const planYearSum = z.object({
  year: z.int(),
  streets: z.int(),
  approved: z.boolean(),
  amounts: planAmounts,
  /** Each work with its last decided figure, else its estimate (`plannedOf`): no phase alone says it of a whole year. */
  planned_som: som.nullable(),
});

/**
 * GET /api/street-plan/years/:year. Without an account: approved years and approved streets only, without drafts, without
 * who wrote what.
 */
export const planYear = z.object({
  year: z.int(),
  decision: planDecision.nullable(),
  amendments: z.array(planAmendment),
  streets: z.array(plannedStreet),
  /** Taken out of the plan before it was decided on: in no figure, on no map and no paper. Empty for residents. */
  withdrawn: z.array(plannedStreet),
  years: z.array(planYearSum),
  quarters: z.array(z.object({ id, title: text })),
  sources: z.array(z.object({ id, title: text })),
});
export type PlanYear = z.output<typeof planYear>;
export type PlanAmendment = z.output<typeof planAmendment>;
export type PlanDecision = z.output<typeof planDecision>;
export type PlanYearSum = z.output<typeof planYearSum>;

/** GET /api/street-plan/items/:id. */
export const planThread = z.object({
  item: plannedStreet,
  steps: z.array(
    z.object({
      id,
      action: z.enum(planActions),
      at: z.iso.datetime({ offset: true }),
      happened_on: z.iso.date().nullable(),
      by: z.string(),
      from_stage: z.enum(planStages).nullable(),
      to_stage: z.enum(planStages).nullable(),
      text: z.string().nullable(),
      document: z.string().nullable(),
      amount_som: som.nullable(),
      before: z.string().nullable(),
      after: z.string().nullable(),
      file: attachedFile.nullable(),
    }),
  ),
  /** Whether the year of the item has the council's decision. */
  year_approved: z.boolean(),
  /** Whether the reader has proposed it. */
  is_own: z.boolean(),
});
export type PlanThread = z.output<typeof planThread>;

/** POST /api/street-plan/years/:year/decision : all streets of the draft become the approved plan; the file is made by the job. */
export const newPlanDecision = z.strictObject({
  id,
  resolution_number: z.string(),
  decided_on: z.iso.date(),
  votes_for: z.int().min(0).max(1000),
  votes_against: z.int().min(0).max(1000),
  votes_abstained: z.int().min(0).max(1000),
});
export type NewPlanDecision = z.input<typeof newPlanDecision>;

/**
 * GET /api/street-plan/measured?street=&from=&to= : what the map knows along a street or a part of it, as quantities of
 * works. Null: the register does not say; a length of 0 was measured.
 */
export const streetMeasured = z.object({
  length_m: z.number(),
  line: z.array(position),
  works: z.array(
    z.object({
      work: z.enum(streetWorkIds),
      unit: z.enum(planUnits),
      quantity: z.number().nullable(),
      /** What was counted: surface, side, material and diameter. */
      note: text,
      assets: z.array(z.object({ layer: z.string(), id, code: z.string().nullable() })),
    }),
  ),
});
export type StreetMeasured = z.output<typeof streetMeasured>;
