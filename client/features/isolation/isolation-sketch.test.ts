import { expect, test } from "vitest";
import type { CityIsolation, ValveToTurn } from "#contract/isolation.ts";
import { isolationBounds, isolationSketch } from "./isolation-sketch.ts";

const valve = (code: string): ValveToTurn => ({
  layer: "water_valve",
  id: "0198c1de-0000-7000-8000-00000000000a",
  code,
  at: [74.85, 42.89],
  diameter_mm: null,
  turns: null,
  link_code: null,
  operable: null,
  accessible: null,
  proven_on: null,
  normally_closed: false,
  walk_m: 10,
});
const none = { links: 0, length_m: 0, geometry: null, connections: 0, residents: null };
const line = {
  type: "MultiLineString",
  coordinates: [
    [
      [74.85, 42.89],
      [74.86, 42.89],
    ],
  ],
};
const answer: CityIsolation = {
  known: true,
  unknown_because: [],
  close: [valve("A"), valve("B")],
  isolated: { ...none, geometry: line },
  unfed: none,
  refeed: [{ open: valve("C"), also_close: [] }],
  priority: [],
  hydrants: [],
  warnings: [],
};
const letters = { isolated: "S", unfed: "N", refeed: "O" };

test("the map numbers the valves in the order of the walk", () => {
  expect(isolationSketch(answer, letters).map(({ role, text }) => [role, text])).toEqual([
    ["isolated", "S"],
    ["valve", "1"],
    ["valve", "2"],
    ["feed", "O1"],
  ]);
});

test("nothing is drawn where the answer is not known", () => {
  expect(isolationSketch({ ...answer, known: false }, letters)).toEqual([]);
  expect(isolationBounds({ ...answer, known: false })).toBeNull();
});

test("its frame holds all that is drawn", () => {
  expect(isolationBounds(answer)).toEqual([74.85, 42.89, 74.86, 42.89]);
});
