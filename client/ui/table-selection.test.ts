import { expect, test } from "vitest";
import { nothingSelected, selectRow } from "./table-selection.ts";

const rows = ["a", "b", "c", "d", "e"];
const keysAfter = (...steps: readonly (readonly [string, "only" | "toggle" | "range"])[]): string[] => [
  ...steps.reduce((selection, [key, mode]) => selectRow(selection, rows, key, mode), nothingSelected).keys,
];

test("a click selects one row alone", () => {
  expect(keysAfter(["a", "only"], ["c", "only"])).toEqual(["c"]);
});

test("Ctrl adds and takes away", () => {
  expect(keysAfter(["a", "only"], ["c", "toggle"])).toEqual(["a", "c"]);
  expect(keysAfter(["a", "only"], ["c", "toggle"], ["a", "toggle"])).toEqual(["c"]);
});

test("Shift selects from the first row to this one, in either direction, and can be drawn again", () => {
  expect(keysAfter(["b", "only"], ["d", "range"])).toEqual(["b", "c", "d"]);
  expect(keysAfter(["d", "only"], ["b", "range"])).toEqual(["b", "c", "d"]);
  expect(keysAfter(["b", "only"], ["e", "range"], ["c", "range"])).toEqual(["b", "c"]);
});

test("Shift without a first row, or after that row has gone, selects one row", () => {
  expect(keysAfter(["c", "range"])).toEqual(["c"]);
  expect([...selectRow({ keys: new Set(["z"]), anchor: "z" }, rows, "b", "range").keys]).toEqual(["b"]);
});
