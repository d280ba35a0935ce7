import { expect, test } from "vitest";
import { Attempts } from "./attempts.ts";

test("lets so many through in a window, tells how long the rest must wait, and starts anew", () => {
  let now = 0;
  const attempts = new Attempts({ most: 2, windowMs: 1000, now: () => now });
  expect([attempts.take("a"), attempts.take("a"), attempts.take("b")]).toEqual([0, 0, 0]);
  now = 400;
  expect(attempts.take("a")).toBe(600);
  now = 1000;
  expect(attempts.take("a")).toBe(0);
});

test("a try that did not fail leaves room for another", () => {
  const attempts = new Attempts({ most: 1, windowMs: 1000, now: () => 0 });
  for (let round = 0; round < 5; round++) {
    expect(attempts.take("a")).toBe(0);
    attempts.giveBack("a");
  }
});

test("keeps counting a key while ten thousand others come, and no more than that", () => {
  let now = 0;
  const attempts = new Attempts({ most: 1, windowMs: 1000, now: () => now });
  for (let key = 0; key < 9_999; key++) attempts.take(`${key}`);
  attempts.take("watched");
  now = 999;
  expect(attempts.take("watched")).toBe(1);
  for (let key = 0; key < 10_000; key++) attempts.take(`later ${key}`);
  expect(attempts.take("watched")).toBe(0);
});
