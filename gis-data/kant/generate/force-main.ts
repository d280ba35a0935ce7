import type { CityPlan } from "./city-plan.ts";
import { shift } from "./pipes.ts";
import { add, at, distance, left, type Point, scale } from "./point.ts";
import { along, lineLength, nearestOnLine, reverse, slice } from "./polyline.ts";
import { sewerTotals } from "./sewer-network.ts";

/** Two pressure pipes side by side from the lift station to the outfall, in pieces between their bends. */
export type ForceMain = { outfall: Point; pipes: Point[][][] };

const besides: readonly Point[] = [
  [-3.4, 3.4],
  [-4.6, 4.6],
];

export function forceMain(plan: CityPlan, lift: Point): ForceMain {
  const lineOf = (key: string) => plan.streetList.find((s) => s.key === key)?.line ?? [];
  const start = nearestOnLine(lineOf("rail-side"), lift);
  const west = reverse(slice(lineOf("rail-side"), 0, start.chainage));
  const north = lineOf("west-crossing");
  const road = lineOf("north-edge");
  const run = (beside: Point, chainage: number, outfall: Point): Point[][] => {
    const parts = [west, north, slice(road, 0, chainage)].map((line) => shift(line, beside));
    const [a = [], b = [], c = []] = parts;
    return [
      [lift, ...a],
      [at(a, -1), ...b.slice(1)],
      [at(b, -1), ...c.slice(1), outfall],
    ];
  };
  const place = (chainage: number): { outfall: Point; pipes: Point[][][] } => {
    const { point, direction } = along(road, chainage);
    const outfall = add(point, scale(left(direction), 30));
    return { outfall, pipes: besides.map((beside) => run(beside, chainage, outfall)) };
  };
  const length = (main: ForceMain) => main.pipes.flat().reduce((sum, line) => sum + lineLength(line), 0);
  let low = 100;
  let high = lineLength(road);
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (length(place(middle)) < sewerTotals.force) low = middle;
    else high = middle;
  }
  const main = place(low);
  const yard = plan.structures.find((s) => s.kind === "screen_house")?.door;
  if (!yard || distance(yard, main.outfall) > 160)
    throw new Error(`the outfall at ${main.outfall.map(Math.round)} misses its yard`);
  return main;
}
