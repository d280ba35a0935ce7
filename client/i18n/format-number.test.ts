import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatInteger, formatMoney, formatNumber, formatPercent } from "./format-number.ts";
import { parseNumber } from "./parse-number.ts";
import { languages } from "./text.ts";

const shown = (text: string): string => text.replaceAll("\u00a0", "_");

describe("numbers", () => {
  test.each([
    ["ky", "1_234_567,891"],
    ["ru", "1_234_567,891"],
    ["en", "1_234_567.891"],
  ] as const)("%s groups by no-break spaces and has its decimal sign", (language, text) => {
    expect(shown(formatNumber(language, 1234567.891))).toBe(text);
  });

  test("Kyrgyz and Russian are written as CLDR writes them", () => {
    for (const language of ["ky", "ru"] as const) {
      for (const value of [0, 7, 999, 1000, 20_800, 5_000_000, 0.5, 12.25]) {
        expect(formatNumber(language, value, 2)).toBe(
          new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
            value,
          ),
        );
      }
    }
  });

  test("unknown is a dash, never 0", () => {
    expect(formatNumber("ky", null)).toBe("–");
    expect(formatMoney("ky", null)).toBe("–");
    expect(formatPercent("ky", null)).toBe("–");
    expect(formatNumber("ky", Number.NaN)).toBe("–");
  });

  test("rounds half up and never shows minus zero", () => {
    expect(formatNumber("en", 0.125, 2)).toBe("0.13");
    expect(formatInteger("en", 2.5)).toBe("3");
    expect(formatNumber("en", -0.004, 2)).toBe("0.00");
    expect(formatNumber("ky", -12.5)).toBe("−12,5");
  });

  test("what is shown can be typed again", () => {
    const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.constantFrom(...languages), decimal, (language, [digits, decimals]) => {
        const value = Number((digits / 10 ** decimals).toFixed(decimals));
        expect(parseNumber(formatNumber(language, value))).toBeCloseTo(value, 9);
        expect(parseNumber(formatNumber(language, value, decimals))).toBe(value + 0);
      }),
    );
  });
});

describe("money and shares", () => {
  test("som are shown in thousands with one decimal", () => {
    expect(shown(formatMoney("ky", 18_884_300))).toBe("18_884,3_миң_сом");
    expect(shown(formatMoney("ru", 18_884_300))).toBe("18_884,3_тыс._сомов");
    expect(shown(formatMoney("en", 18_884_300))).toBe("18_884.3_thousand_som");
  });

  test("only Russian sets a space before the per cent sign", () => {
    expect(shown(formatPercent("ky", 80))).toBe("80%");
    expect(shown(formatPercent("ru", 80))).toBe("80_%");
    expect(shown(formatPercent("en", 71.26, 1))).toBe("71.3%");
  });
});
