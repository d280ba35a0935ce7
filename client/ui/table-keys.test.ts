import { expect, test } from "vitest";
import { moveCell } from "./table-keys.ts";

const size = { rows: 100, columns: 5, page: 20 };
const at = (row: number, column: number) => ({ row, column });
const press = (key: string, from: ReturnType<typeof at>, ctrlKey = false) =>
  moveCell(from, { key, ctrlKey }, size);

test("arrows stay in the grid, whose head is row -1", () => {
  expect(press("ArrowUp", at(0, 2))).toEqual(at(-1, 2));
  expect(press("ArrowUp", at(-1, 2))).toEqual(at(-1, 2));
  expect(press("ArrowDown", at(99, 0))).toEqual(at(99, 0));
  expect(press("ArrowLeft", at(3, 0))).toEqual(at(3, 0));
  expect(press("ArrowRight", at(3, 4))).toEqual(at(3, 4));
});

test("pages stop at the first row, not in the head", () => {
  expect(press("PageDown", at(90, 1))).toEqual(at(99, 1));
  expect(press("PageUp", at(5, 1))).toEqual(at(0, 1));
  expect(press("PageUp", at(-1, 1))).toEqual(at(-1, 1));
});

test("Home and End go along the row, with Ctrl through the table", () => {
  expect(press("Home", at(7, 3))).toEqual(at(7, 0));
  expect(press("End", at(7, 3))).toEqual(at(7, 4));
  expect(press("Home", at(7, 3), true)).toEqual(at(0, 0));
  expect(press("End", at(7, 3), true)).toEqual(at(99, 4));
});

test("an empty table has only its head", () => {
  expect(moveCell(at(-1, 0), { key: "ArrowDown", ctrlKey: false }, { ...size, rows: 0 })).toEqual(at(-1, 0));
  expect(moveCell(at(-1, 0), { key: "Home", ctrlKey: true }, { ...size, rows: 0 })).toEqual(at(-1, 0));
});

test("letters are not movements", () => {
  expect(press("a", at(0, 0))).toBeNull();
});
