import { expect, test } from "vitest";
import { newId } from "#client/api/new-id.ts";
import { newPlanItem } from "#contract/street-plan.ts";
import {
  complaintsOf,
  type DraftShare,
  type DraftWork,
  emptyDraft,
  isEmptyDraft,
  itemOf,
  type PlanDraft,
  readDraft,
  rebased,
  shareSum,
} from "./plan-draft.ts";

const work = (change: Partial<DraftWork> = {}): DraftWork => ({
  id: newId(),
  work: "road",
  quantity: 560,
  unit: "m2",
  basis: "measured",
  unit_price_id: null,
  assets: [],
  ...change,
});

const draft = (change: Partial<PlanDraft> = {}): PlanDraft => ({
  ...emptyDraft(2018),
  street_id: newId(),
  works: [work()],
  ...change,
});

test("what a form sends is what the server takes, with the price that its year has", () => {
  const price = newId();
  const item = itemOf(draft(), () => price);
  expect(newPlanItem.parse(item)).toMatchObject({
    year: 2018,
    from_chainage_m: null,
    to_chainage_m: null,
    works: [{ quantity: 560, quantity_basis: "measured", unit_price_id: price }],
  });
  expect(item).not.toHaveProperty("amendment");
});

test("ends of a part that were given the other way round are turned", () => {
  const item = itemOf(draft({ part: "part", from_m: 400, to_m: 120 }), () => null);
  expect(item).toMatchObject({ from_chainage_m: 120, to_chainage_m: 400 });
});

test("a quantity without a basis was entered by hand, and an unknown one has none", () => {
  const works = [work({ basis: null }), work({ quantity: null })];
  expect(itemOf(draft({ works }), () => null)?.works).toMatchObject([
    { quantity_basis: "entered" },
    { quantity_basis: null },
  ]);
});

test("an empty share is left out, half of one is complained about", () => {
  const whole: DraftShare = { key: newId(), funding_source_id: newId(), percent: 100 };
  const half = { ...whole, percent: null };
  const none = { ...half, funding_source_id: null };
  expect(itemOf(draft({ shares: [whole, none] }), () => null)?.shares).toHaveLength(1);
  expect(complaintsOf(draft({ shares: [whole, none] }), false)).toEqual([]);
  expect(complaintsOf(draft({ shares: [half] }), false)).toEqual(["share"]);
});

test("a street, a part with two ends and a work are needed, and after approval a reason", () => {
  expect(complaintsOf(emptyDraft(2018), true)).toEqual(["street", "works", "amendment"]);
  expect(complaintsOf(draft({ part: "part", from_m: 10, to_m: 10 }), false)).toEqual(["part"]);
});

test("thirds of a hundred make a hundred", () => {
  expect(shareSum([{ percent: 33.33 }, { percent: 33.33 }, { percent: 33.34 }, { percent: null }])).toBe(100);
});

test("what others have saved meanwhile comes in where this person has changed nothing", () => {
  const first = draft({ reason: "эски" });
  const mine = { ...first, works: [work({ quantity: 1 })], amendment: "жыйында" };
  const theirs = {
    ...first,
    reason: "жаңы",
    works: [work({ quantity: 2 })],
    part: "part" as const,
    from_m: 5,
    to_m: 9,
  };
  expect(rebased(first, mine, theirs)).toEqual({
    ...theirs,
    works: mine.works,
    amendment: "жыйында",
  });
});

test("a draft is kept and read again, and what cannot be read is as if it were not there", () => {
  const written = draft({ reason: "Мектептин алдында чуңкурлар" });
  expect(readDraft(JSON.stringify(written))).toEqual(written);
  expect(readDraft("{")).toBeNull();
  expect(readDraft(null)).toBeNull();
  expect(isEmptyDraft(emptyDraft(2018))).toBe(true);
  expect(isEmptyDraft(written)).toBe(false);
});
