import { expect, test } from "vitest";
import { newId } from "#client/api/new-id.ts";
import type { DraftWork } from "./plan-draft.ts";
import { priceFor, pricesFor, type UnitPrice } from "./prices.ts";

const price = (change: Partial<UnitPrice>): UnitPrice => ({
  id: newId(),
  title: { ky: "Асфальт", ru: "Асфальт", en: "Asphalt" },
  work: "road",
  unit: "m2",
  price: "980.0000",
  renewsSurface: true,
  ...change,
});
const line: DraftWork = {
  id: newId(),
  work: "road",
  quantity: 1,
  unit: "m2",
  basis: "measured",
  unit_price_id: null,
  assets: [],
};

test("a price fits the work and the unit in which it was measured", () => {
  const [asphalt, kerb, pipe] = [price({}), price({ unit: "m" }), price({ work: "water", unit: "m" })];
  expect(pricesFor([asphalt, kerb, pipe], line)).toEqual([asphalt]);
  expect(pricesFor([asphalt, kerb, pipe], { ...line, unit: null })).toEqual([asphalt, kerb]);
});

test("the price that was chosen stays while its year has it", () => {
  const [first, second] = [price({}), price({})];
  expect(priceFor([first, second], line)).toBe(first);
  expect(priceFor([first, second], { ...line, unit_price_id: second.id })).toBe(second);
  expect(priceFor([first, second], { ...line, unit_price_id: newId() })).toBe(first);
  expect(priceFor([], line)).toBeNull();
});
