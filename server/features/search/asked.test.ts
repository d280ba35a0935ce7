import { expect, test } from "vitest";
import { readAsked } from "./asked.ts";

test.each([
  ["Ала-Тоо 12", ["Ала-Тоо"], "12"],
  ["Ала-Тоо көчөсү, 12а", ["Ала-Тоо", "көчөсү"], "12а"],
  ["ул. Ала-Тоо, д. 12/1", ["Ала-Тоо"], "12/1"],
  ["Чүй проспекти үй 7", ["Чүй", "проспекти"], "7"],
])("%s is an address", (text, street, house) => {
  expect(readAsked(text)).toMatchObject({ street, house });
});

test.each([
  ["В-12", ["В-12"]],
  ["12", ["12"]],
  ["дом", ["дом"]],
  ["дом культуры", ["культуры"]],
  ["  ", []],
])("%s is not", (text, words) => {
  expect(readAsked(text)).toEqual({ words, street: [], house: null });
});
