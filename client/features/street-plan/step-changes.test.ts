import { expect, test } from "vitest";
import { formatUnit } from "#client/i18n/format-measure.ts";
import { formatNumber, formatPercent } from "#client/i18n/format-number.ts";
import type { Formats } from "#client/i18n/use-format.ts";
import { changesOf } from "./step-changes.ts";

const format: Pick<Formats, "number" | "unit" | "percent"> = {
  number: (value, decimals) => formatNumber("en", value, decimals),
  unit: (value, unit, decimals) => formatUnit("en", value, unit, decimals),
  percent: (value, decimals) => formatPercent("en", value, decimals),
};
const road = { id: "a", work: "road", quantity: 500, unit: "m2", price_som_per_unit: "980.0000", assets: [] };
const light = { ...road, id: "b", work: "lighting", quantity: null, unit: null, price_som_per_unit: null };
const city = { funding_source_id: "c", percent: 100 };
const item = { from_chainage_m: null, to_chainage_m: null, reason: null, works: [road], shares: [city] };
const told = (before: object, after: object) =>
  changesOf({ before: JSON.stringify(before), after: JSON.stringify(after) }, { language: "en", format });

test("only what has changed is told: the part, a quantity, a work that came and the shares", () => {
  const shares = [
    { ...city, percent: 60 },
    { funding_source_id: "d", percent: 40 },
  ];
  const works = [{ ...road, quantity: 300 }, light];
  expect(told(item, { ...item, from_chainage_m: 10, to_chainage_m: 200, works, shares })).toEqual([
    { label: "Part", before: "the whole street", after: "10–200 m".replace(" ", "\u00a0") },
    { label: "road repair", before: "500 m² × 980.00", after: "300 m² × 980.00" },
    { label: "lighting", before: "–", after: "–  × no price" },
    { label: "Funding sources", before: "100%", after: "60% + 40%" },
  ]);
});

test("shares that went to another source are a change though the percents are the same", () => {
  expect(told(item, { ...item, shares: [{ ...city, funding_source_id: "d" }] })).toHaveLength(1);
});

test("a text in another form is not read as a change", () => {
  expect(changesOf({ before: null, after: "photo.jpg" }, { language: "en", format })).toBeNull();
});
