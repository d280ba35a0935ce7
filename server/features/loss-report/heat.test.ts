import { describe, expect, test } from "vitest";
import { heatYear, noHeat } from "#test/support/heat-year.ts";
import { heatBands } from "./heat-bands.ts";
import { heatStory } from "./heat-story.ts";
import { heatTable, sectionsTable, worstFirst } from "./heat-tables.ts";

const said = (heat = heatYear()): string =>
  heatStory(heat, 2012, "en")
    .map(({ text }) => text.replaceAll("\u00a0", " "))
    .join("\n");

test("the council reads what was supplied, billed and lost, in heat and in som", () => {
  expect(said()).toContain("In the heating season 2012/13 the boiler houses supplied 25.9 thousand Gcal");
  expect(said()).toContain("7,252 Gcal were lost on the way: 28 % of what was supplied.");
  expect(said()).toContain("At the tariff (700 som/Gcal) this is 5.08 million som.");
  expect(said()).toContain("5,634 Gcal are lost by the norms, 3,218 Gcal as heat transfer is calculated");
  expect(said()).toContain("Of this 549 Gcal is because insulation is wet or damaged.");
});

test("a year without a season says so", () => {
  expect(said(noHeat())).toBe(
    "The heating season 2012/13 has not been entered: losses of heat are not in this report.",
  );
});

describe("the parts of the loss", () => {
  test("add up to it, and with what was billed to what was supplied", () => {
    const { rows } = heatTable(heatYear(), ["en"]);
    const [supplied, billed, total, ...parts] = rows.map(([, gcal]) => Number(gcal));
    expect(parts.reduce((sum, gcal) => sum + gcal, 0)).toBe(total);
    expect((billed ?? 0) + (total ?? 0)).toBe(supplied);
    expect(rows[0]?.at(-1)).toBe("entered by the city");
  });

  test("are no picture where one is below zero", () => {
    expect(heatBands(heatYear(), "en")?.parts.length).toBe(5);
    const heat = heatYear();
    const { result } = heat;
    if (!result) throw new Error("the fixture has a season");
    const remainder = { ...result.parts.remainder, gcal: -1 };
    const negative = { ...heat, result: { ...result, parts: { ...result.parts, remainder } } };
    expect(heatBands(negative, "en")).toBeNull();
  });
});

test("the section that loses most is the first, one without a figure the last", () => {
  const heat = heatYear();
  const { rows } = sectionsTable(worstFirst(heat.sections), heat, ["en"]);
  expect(rows.map(([code, , , , , norm, lost, above, som]) => [code, norm, lost, above, som])).toEqual([
    ["T-2", 30, 60, 30, 42_000],
    ["T-1", 50, 40, -10, 28_000],
    ["T-3", null, null, null, null],
  ]);
});
