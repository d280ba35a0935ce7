import { expect, test } from "vitest";
import { knownOf } from "./valve-text.ts";

const valve = { operable: null, accessible: null, proven_on: null };
test.each([
  [{}, "never tried"],
  [{ operable: true }, "works"],
  [{ operable: true, proven_on: "2025-05-01" }, "held on {date}"],
  [{ operable: true, accessible: false, proven_on: "2025-05-01" }, "not found"],
  [{ operable: false, proven_on: "2025-05-01" }, "does not hold"],
])("%o is told as %s", (facts, told) => {
  expect(knownOf({ ...valve, ...facts }).text.en).toBe(told);
});
