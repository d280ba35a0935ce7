import { describe, expect, test } from "vitest";
import { noAmounts } from "#contract/street-plan-money.ts";
import type { PricedWork } from "./contents.ts";
import { itemColumnsOf, nextWorks, withDecidedPrices } from "./works.ts";
import type { KeptWork } from "./write-queries.ts";

const line = { quantity: 10, unit: "m2", quantity_basis: "entered", unit_price_id: "p", assets: [] } as const;
const price = { price_som_per_unit: "100.0000", price_year: 2018, renews_surface: true };
const kept = (id: string, more: Partial<KeptWork> = {}): KeptWork => ({
  ...{ id, work: "road", ...line, ...price, ...noAmounts },
  assets: [],
  ...more,
});
const wanted = (id: string, more: Partial<PricedWork> = {}): PricedWork => ({
  ...{ id, work: "road", ...line, ...price, amount_som: 1000 },
  assets: [],
  ...more,
});
const decided = { estimate_som: 900, approved_som: 900 };

describe("before the decision", () => {
  test("the estimate is what the works cost, and what is left out is gone", () => {
    const next = nextWorks([kept("a", { estimate_som: 5 }), kept("b")], [wanted("a"), wanted("c")], false);
    expect([next.remove, next.insert.map(({ id }) => id), next.update.map(({ id }) => id)]).toEqual([
      ["b"],
      ["c"],
      ["a"],
    ]);
    expect(itemColumnsOf(next.after)).toMatchObject({ estimate_som: 2000, adjusted_som: null });
  });
});

describe("after the decision", () => {
  test("estimate and approved amount stay, and what is taken out stays with nothing to do", () => {
    const next = nextWorks([kept("a", decided), kept("b", decided)], [wanted("a")], true);
    expect(next.remove).toEqual([]);
    expect(next.update).toMatchObject([
      { id: "a", row: { estimate_som: 900, adjusted_som: 1000 } },
      { id: "b", row: { quantity: 0, adjusted_som: 0 } },
    ]);
    expect(itemColumnsOf(next.after)).toMatchObject({
      ...{ estimate_som: 1800, approved_som: 1800, adjusted_som: 1000, main_work: "road" },
    });
  });

  test("what an amendment brought in, another takes out", () => {
    const added = kept("b", { estimate_som: 7, adjusted_som: 7 });
    expect(nextWorks([kept("a", decided), added], [wanted("a")], true).remove).toEqual(["b"]);
  });

  test("a proposal that comes in late is estimated anew", () => {
    const next = nextWorks([kept("a", { estimate_som: 5 })], [wanted("a")], true);
    expect(next.update).toMatchObject([{ row: { estimate_som: 1000, adjusted_som: 1000 } }]);
  });

  test("a price written over in the register changes only lines that chose another price", () => {
    const dearer = { price_som_per_unit: "200.0000", amount_som: 2000 };
    const works = withDecidedPrices(
      [kept("a", decided), kept("b", decided), kept("c")],
      [wanted("a", dearer), wanted("b", { ...dearer, unit_price_id: "other" }), wanted("c", dearer)],
    );
    expect(works.map(({ amount_som }) => amount_som)).toEqual([1000, 2000, 2000]);
  });
});

test("the main work is the largest that is done, and the ground is opened for pipes only", () => {
  const works = [
    { ...noAmounts, work: "road", quantity: 1, renews_surface: null, estimate_som: 10 },
    { ...noAmounts, work: "water", quantity: 0, renews_surface: false, estimate_som: 99, adjusted_som: 0 },
    { ...noAmounts, work: "sidewalk", quantity: null, renews_surface: null },
  ] as const;
  expect(itemColumnsOf(works)).toMatchObject({
    main_work: "road",
    renews_surface: false,
    opens_ground: false,
  });
  const [road, , walk] = works;
  const dug = itemColumnsOf([road, { ...works[1], quantity: 2, adjusted_som: null }, walk]);
  expect(dug).toMatchObject({ main_work: "water", opens_ground: true });
});
