import { describe, expect, test } from "vitest";
import { storedBalance, volumesOf2012, waterYear } from "#test/support/water-year.ts";
import { waterStory } from "./water-story.ts";

const said = (water = waterYear(), language: "ky" | "ru" | "en" = "en"): string =>
  waterStory(water, 2012, language)
    .map(({ text }) => text.replaceAll("\u00a0", " "))
    .join("\n");

test("the council reads what was drawn, paid and lost, and that unpaid water is not leakage", () => {
  const text = said();
  expect(text).toContain("In 2012 the city drew 5.0 million m³ of water. 1.0 million m³ were paid for.");
  expect(text).toContain("The other 4.0 million m³ were not paid for: 80 % of what was drawn.");
  expect(text).toContain("Not all of the unpaid water leaked away");
  expect(text).toContain("leaked from pipes, connections and tanks — 2.45 million m³");
  expect(text).toContain("less what was billed, 71 %");
  expect(text).toContain("between 2.08 million m³ and 2.82 million m³");
  expect(text).toContain("657 litres a day were drawn, and 131 litres paid for");
  expect(text).toContain("the unpaid water would have brought 24.0 million som");
  expect(text).toContain("“5 млн тартылган, 1 млн төлөнгөн, 4 млн жоготуу”. Стратегия, 1.7");
});

test("no abbreviation stands in the council's text", () => {
  for (const language of ["ky", "ru", "en"] as const)
    expect(said(waterYear(), language)).not.toMatch(/NRW|UARL|ILI|CARL|IWA/);
});

test("the strategy's figures are set off from the sample split, and only from that", () => {
  expect(said()).toContain("How the rest divides is sample data");
  const balance = storedBalance();
  const inputs = balance.inputs.map((input) => ({
    ...input,
    rows: input.rows.map((row) => ({ ...row, mark: "city" as const })),
  }));
  expect(said(waterYear([{ ...balance, inputs }]))).not.toContain("sample data");
});

describe("what nobody knows", () => {
  const without = (name: keyof typeof volumesOf2012) => {
    const { [name]: _, ...volumes } = volumesOf2012;
    return waterYear([storedBalance({ volumes })]);
  };

  test("is said, with what to do", () => {
    expect(said(without("system_input_volume"))).toBe(
      "How much water was drawn in 2012 is not known. Enter it under “Losses”: the rest follows from it.",
    );
    expect(said(without("paid_volume"))).toContain("How much of it was paid for is not known.");
    expect(said(without("paid_volume"))).not.toContain("0 m³");
  });

  test("leaves out sentences about residents and money", () => {
    const text = said(waterYear([storedBalance()], { residents: null, tariff_som_per_m3: null }));
    expect(text).not.toMatch(/resident|som/);
  });
});
