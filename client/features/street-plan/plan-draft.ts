import { z } from "zod";
import { newId } from "#client/api/new-id.ts";
import {
  longestReason,
  type NewPlanItem,
  type PlannedStreet,
  planUnits,
  quantityBases,
  streetWorkIds,
} from "#contract/street-plan.ts";

const draftWork = z.object({
  id: z.uuid(),
  work: z.enum(streetWorkIds),
  quantity: z.number().nullable(),
  unit: z.enum(planUnits).nullable(),
  basis: z.enum(quantityBases).nullable(),
  /** Chosen by hand; null takes the price that the year has. */
  unit_price_id: z.uuid().nullable(),
  assets: z.array(z.object({ layer: z.string(), id: z.uuid() })),
});

const storedDraft = z.object({
  /** The item's own, made here: sent again, it is written once. */
  id: z.uuid(),
  street_id: z.uuid().nullable(),
  year: z.int(),
  part: z.enum(["whole", "part"]),
  from_m: z.number().nullable(),
  to_m: z.number().nullable(),
  reason: z.string(),
  works: z.array(draftWork),
  shares: z.array(
    z.object({ key: z.uuid(), funding_source_id: z.uuid().nullable(), percent: z.number().nullable() }),
  ),
  amendment: z.string(),
  resolution: z.string(),
});

export type PlanDraft = Readonly<z.output<typeof storedDraft>>;
export type DraftWork = PlanDraft["works"][number];
export type DraftShare = PlanDraft["shares"][number];

export const emptyDraft = (year: number): PlanDraft => ({
  id: newId(),
  street_id: null,
  year,
  part: "whole",
  from_m: null,
  to_m: null,
  reason: "",
  works: [],
  shares: [],
  amendment: "",
  resolution: "",
});

/** A street of the plan, as its form holds it. */
export const draftOf = (item: PlannedStreet): PlanDraft => ({
  id: item.id,
  street_id: item.street.id,
  year: item.year,
  part: item.from_chainage_m === null && item.to_chainage_m === null ? "whole" : "part",
  from_m: item.from_chainage_m,
  to_m: item.to_chainage_m,
  reason: item.reason,
  works: item.works.map((work) => ({
    id: work.id,
    work: work.work,
    quantity: work.quantity,
    unit: work.unit,
    basis: work.quantity_basis,
    unit_price_id: work.unit_price_id,
    assets: work.assets.map(({ layer, id }) => ({ layer, id })),
  })),
  shares: item.shares.map(({ funding_source_id, percent }) => ({
    key: funding_source_id,
    funding_source_id,
    percent,
  })),
  amendment: "",
  resolution: "",
});

/** What this person has changed, over what others have saved meanwhile: each part of the form is the one's or the other's. */
export function rebased(first: PlanDraft, mine: PlanDraft, theirs: PlanDraft): PlanDraft {
  const changed = <Key extends keyof PlanDraft>(key: Key): PlanDraft[Key] =>
    JSON.stringify(mine[key]) === JSON.stringify(first[key]) ? theirs[key] : mine[key];
  const mineIsPlaced = (["street_id", "part", "from_m", "to_m"] as const).some(
    (key) => mine[key] !== first[key],
  );
  const { street_id, part, from_m, to_m } = mineIsPlaced ? mine : theirs;
  return {
    ...mine,
    ...{ street_id, part, from_m, to_m },
    year: changed("year"),
    reason: changed("reason"),
    works: changed("works"),
    shares: changed("shares"),
  };
}

/** What an earlier version of the program or a broken storage left is as if it were not there. */
export function readDraft(text: string | null): PlanDraft | null {
  try {
    return storedDraft.safeParse(JSON.parse(text ?? "null")).data ?? null;
  } catch {
    return null;
  }
}

/** Nothing that somebody would miss. */
export const isEmptyDraft = (draft: PlanDraft): boolean =>
  draft.street_id === null &&
  draft.works.length === 0 &&
  draft.shares.length === 0 &&
  [draft.reason, draft.amendment, draft.resolution].every((text) => text.trim() === "");

const inOrder = (a: number | null, b: number | null): readonly [number | null, number | null] =>
  a !== null && b !== null && a > b ? [b, a] : [a, b];

/** Which price a line of works takes; null where its year has none. */
export type PriceOf = (work: DraftWork) => string | null;

/** The item as it would be saved. Null without a street. */
export function itemOf(draft: PlanDraft, priceOf: PriceOf): NewPlanItem | null {
  if (draft.street_id === null) return null;
  const [from, to] = draft.part === "whole" ? [null, null] : inOrder(draft.from_m, draft.to_m);
  const amendment = { reason: draft.amendment, resolution_number: draft.resolution.trim() || null };
  return {
    id: draft.id,
    street_id: draft.street_id,
    year: draft.year,
    from_chainage_m: from,
    to_chainage_m: to,
    reason: draft.reason,
    works: draft.works.map((work) => ({
      id: work.id,
      work: work.work,
      quantity: work.quantity,
      unit: work.unit,
      quantity_basis: work.quantity === null ? null : (work.basis ?? "entered"),
      unit_price_id: priceOf(work),
      assets: work.assets,
    })),
    shares: draft.shares.flatMap(({ funding_source_id, percent }) =>
      funding_source_id === null || percent === null || percent <= 0 ? [] : [{ funding_source_id, percent }],
    ),
    ...((amendment.reason.trim() || amendment.resolution_number) && { amendment }),
  };
}

export type Complaint = "street" | "part" | "works" | "share" | "reason" | "amendment";

/** What keeps a draft from being sent. Prices and the sum of shares are asked for later, when it leaves `proposed`. */
export function complaintsOf(draft: PlanDraft, isAmendment: boolean): readonly Complaint[] {
  const whole = draft.part === "whole";
  const isWrong: Readonly<Record<Complaint, boolean>> = {
    street: draft.street_id === null,
    part: !whole && (draft.from_m === null || draft.to_m === null || draft.from_m === draft.to_m),
    works: draft.works.length === 0,
    share: draft.shares.some(
      ({ funding_source_id: source, percent }) => (source === null) !== (percent === null),
    ),
    reason: [...draft.reason].length > longestReason,
    amendment: isAmendment && draft.amendment.trim() === "",
  };
  const order: readonly Complaint[] = ["street", "part", "works", "share", "reason", "amendment"];
  return order.filter((complaint) => isWrong[complaint]);
}

/** Hundredths, so that 33.33 + 33.33 + 33.34 is a hundred. */
export const shareSum = (shares: readonly { readonly percent: number | null }[]): number =>
  shares.reduce((sum, { percent }) => sum + Math.round((percent ?? 0) * 100), 0) / 100;
