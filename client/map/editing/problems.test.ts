import { describe, expect, test } from "vitest";
import type { PlaneGeometry, Position } from "../geometry.ts";
import { problemsOf } from "./problems.ts";
import { shapeOf } from "./shape.ts";

const ring = (...corners: Position[]): Position[] => [...corners, corners[0] ?? [0, 0]];
const box = (west: number, south: number, side: number) =>
  ring([west, south], [west + side, south], [west + side, south + side], [west, south + side]);
const problems = (geometry: PlaneGeometry) =>
  problemsOf(shapeOf(geometry)).map(({ text, place }) => [text.en, place]);

describe("what cannot be stored", () => {
  test("a bow tie is told at its crossing", () => {
    expect(problems({ type: "Polygon", coordinates: [ring([0, 0], [2, 2], [2, 0], [0, 2])] })).toEqual([
      ["The outline crosses itself. Move the vertices at the marked place.", [1, 1]],
    ]);
  });

  test("a hole outside its area, and one that crosses the outline", () => {
    expect(problems({ type: "Polygon", coordinates: [box(0, 0, 4), box(10, 10, 1)] })[0]?.[0]).toMatch(
      /hole/,
    );
    expect(problems({ type: "Polygon", coordinates: [box(0, 0, 4), box(3, 1, 2)] })[0]?.[0]).toMatch(
      /crosses/,
    );
  });

  test("an area without area, a line without length", () => {
    expect(problems({ type: "Polygon", coordinates: [ring([0, 0], [1, 1], [2, 2])] })).toHaveLength(1);
    // In a row, but for the rounding of the last digits.
    const row: Position[] = [0, 0.3, 0.7].map((at) => [74.8512345 + at * 1e-3, 42.8812345 + at * 7e-4]);
    expect(problems({ type: "Polygon", coordinates: [ring(...row)] })).toHaveLength(1);
    expect(
      problems({
        type: "LineString",
        coordinates: [
          [1, 1],
          [1, 1],
        ],
      }),
    ).toHaveLength(1);
  });

  test("parts that lie on one another", () => {
    expect(problems({ type: "MultiPolygon", coordinates: [[box(0, 0, 9)], [box(1, 1, 1)]] })[0]?.[0]).toMatch(
      /Parts/,
    );
  });
});

describe("what can", () => {
  test("holes, a hole that touches the outline in a corner, an island in a hole, neighbouring parts", () => {
    expect(problems({ type: "Polygon", coordinates: [box(0, 0, 4), box(1, 1, 1)] })).toEqual([]);
    expect(problems({ type: "Polygon", coordinates: [box(0, 0, 4), ring([0, 0], [2, 1], [1, 2])] })).toEqual(
      [],
    );
    expect(
      problems({ type: "MultiPolygon", coordinates: [[box(0, 0, 9), box(2, 2, 4)], [box(3, 3, 1)]] }),
    ).toEqual([]);
    expect(problems({ type: "MultiPolygon", coordinates: [[box(0, 0, 1)], [box(5, 0, 1)]] })).toEqual([]);
  });

  test("a line may cross itself: a pipe does", () => {
    expect(
      problems({
        type: "LineString",
        coordinates: [
          [0, 0],
          [2, 2],
          [2, 0],
          [0, 2],
        ],
      }),
    ).toEqual([]);
  });
});
