import fc from "fast-check";
import { expect, test } from "vitest";
import { languages, type PluralText, translate } from "./text.ts";

const greeting = { ky: "Салам, {name}!", ru: "Здравствуйте, {name}!", en: "Hello, {name}!" };
const houses: PluralText = {
  ky: "{count} үй",
  ru: { one: "{count} дом", few: "{count} дома", many: "{count} домов" },
  en: { one: "{count} house", other: "{count} houses" },
};

test("parameters are put in, in each language", () => {
  expect(translate("ky", greeting, { name: "Айгүл" })).toBe("Салам, Айгүл!");
  expect(translate("ru", greeting, { name: "Айгүл" })).toBe("Здравствуйте, Айгүл!");
});

test("a forgotten parameter stays in sight", () => {
  expect(translate("en", greeting)).toBe("Hello, {name}!");
});

test("numbers are grouped, years given as text are not", () => {
  const text = { ky: "{year}-жылы {metres} м", ru: "{year} год: {metres} м", en: "{metres} m in {year}" };
  expect(translate("ky", text, { year: "2017", metres: 12400.5 })).toBe("2017-жылы 12\u00a0400,5 м");
});

test.each([
  [1, "1 үй", "1 дом", "1 house"],
  [2, "2 үй", "2 дома", "2 houses"],
  [5, "5 үй", "5 домов", "5 houses"],
  [11, "11 үй", "11 домов", "11 houses"],
  [21, "21 үй", "21 дом", "21 houses"],
  [1.5, "1,5 үй", "1,5 дома", "1.5 houses"],
])("%d takes the right form", (count, ky, ru, en) => {
  expect(languages.map((language) => translate(language, houses, { count }))).toEqual([ky, ru, en]);
});

test("what stands in a parameter is never read as a pattern", () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(translate("en", greeting, { name })).toBe(`Hello, ${name}!`);
    }),
  );
});
