import { expect, test } from "vitest";
import { placeToPrint } from "./place-to-print.ts";

test("a house is printed large, the city small, and both in the middle", () => {
  const square = (side: number) =>
    placeToPrint({
      type: "Polygon",
      coordinates: [
        [
          [74.85, 42.88],
          [74.85 + side, 42.88],
          [74.85 + side, 42.88 + side],
          [74.85, 42.88],
        ],
      ],
    });
  expect(square(0.0002).scale).toBe(500);
  expect(square(0.005).scale).toBe(5000);
  expect(square(0.2).scale).toBe(10_000);
  expect(square(0.002).at[0]).toBeCloseTo(74.851, 9);
});
