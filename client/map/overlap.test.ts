import { expect, test } from "vitest";
import { paddingFor } from "./overlap.ts";

const nothing = { top: 0, right: 0, bottom: 0, left: 0 };

test("a panel over the left side moves what is shown to the right", () => {
  expect(paddingFor({ ...nothing, left: 320 }, 1318, 724)).toEqual({
    top: 48,
    right: 48,
    bottom: 48,
    left: 368,
  });
});

test("where panels and sheets leave no room, the whole map is used", () => {
  const { top, bottom, left } = paddingFor({ ...nothing, bottom: 340 }, 390, 400);
  expect([top, bottom, left]).toEqual([16, 16, 48]);
});
