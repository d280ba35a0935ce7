import { expect, test } from "vitest";
import { placeToPrint, planToPrint } from "./place-to-print.ts";

test("a house is printed large, the city small, and both in the middle", () => {
  const square = (side: number) =>
    placeToPrint([
      [
        [74.85, 42.88],
        [74.85 + side, 42.88],
        [74.85 + side, 42.88 + side],
        [74.85, 42.88],
      ],
    ]);
  expect(square(0.0002).scale).toBe(500);
  expect(square(0.005).scale).toBe(5000);
  expect(square(0.2).scale).toBe(15_000);
  expect(square(0.002).at[0]).toBeCloseTo(74.851, 9);
});

test("the streets of a year lie on an A3 the way in which they are drawn largest", () => {
  const streets = (eastM: number, northM: number) => {
    const [east, north] = [74.85 + eastM / 81_580, 42.88 + northM / 111_320];
    return planToPrint([
      [
        [74.85, 42.88],
        [east, 42.88],
      ],
      [
        [74.85, 42.88],
        [74.85, north],
      ],
    ]);
  };
  expect(streets(3000, 900)).toMatchObject({ paper: "A3", orientation: "landscape", scale: 10_000 });
  expect(streets(900, 1300)).toMatchObject({ orientation: "portrait", scale: 5000 });
  expect(streets(1500, 300)).toMatchObject({ orientation: "landscape", scale: 5000 });
  expect(streets(2800, 2300)).toMatchObject({ orientation: "landscape", scale: 15_000 });
  expect(streets(30_000, 30_000).scale).toBe(15_000);
});
