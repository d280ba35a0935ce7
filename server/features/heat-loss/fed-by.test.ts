import { expect, test } from "vitest";
import { fedBy } from "./fed-by.ts";

const pipe = (id: string, from_node: string, to_node: string) => ({ id, from_node, to_node });

test("each pipe belongs to the boiler house that reaches it with valves as they usually are", () => {
  const pipes = [
    pipe("a", "K1", "m"),
    pipe("b", "m", "n"),
    pipe("tie", "n", "o"),
    pipe("c", "o", "K2"),
    pipe("capped", "x", "y"),
  ];
  const shut = fedBy(pipes, ["K1", "K2"], new Set(["tie"]));
  expect([...shut]).toEqual([
    ["a", "K1"],
    ["b", "K1"],
    ["c", "K2"],
  ]);
  // Through an open tie both come everywhere, and nobody can say whose water it is.
  expect([...fedBy(pipes, ["K1", "K2"], new Set())]).toEqual([]);
});

test("a ring ends", () => {
  const ring = [pipe("a", "K", "m"), pipe("b", "m", "n"), pipe("c", "n", "m")];
  expect(fedBy(ring, ["K"], new Set()).size).toBe(3);
});
