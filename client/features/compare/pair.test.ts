import { expect, test } from "vitest";
import type { PlanVariant } from "#client/api/plan-variants.ts";
import { pairOf } from "./pair.ts";

const variant = (id: string, state: string): PlanVariant => ({
  id,
  state,
  title: { ky: id, ru: id, en: id },
  label: { ky: id, ru: id, en: id },
});
const existing = variant("e", "existing");
const draft = variant("d", "draft");
const adopted = variant("a", "adopted");
const ids = (...given: Parameters<typeof pairOf>): (string | undefined)[] => {
  const pair = pairOf(...given);
  return [pair?.from.id, pair?.to.id];
};
const nothing = { variant: null, compared: null };

test("today's use stands beside the adopted plan, and beside a draft while none is adopted", () => {
  expect(ids([existing, draft, adopted], nothing)).toEqual(["e", "a"]);
  expect(ids([existing, draft], nothing)).toEqual(["e", "d"]);
});

test("what the reader chose stays, even the same on both sides", () => {
  const compared = { variant: "d", sharePercent: 50 };
  expect(ids([existing, draft, adopted], { variant: "e", compared })).toEqual(["d", "e"]);
  expect(ids([existing, draft, adopted], { variant: "d", compared })).toEqual(["d", "d"]);
});

test("one variant, or none, has nothing beside it", () => {
  expect(pairOf([existing], nothing)).toBeNull();
  expect(pairOf([], nothing)).toBeNull();
});
