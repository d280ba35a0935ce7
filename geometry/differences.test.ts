import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Zone } from "./coverage.ts";
import { countedTwice, differences, unassigned } from "./differences.ts";
import { gridAt, gridded } from "./grid.ts";
import { type Area, areaOf, contains, type Point, sidesOf } from "./plane.ts";

const grid = gridAt([500, 500]);
const rectangle = (west: number, south: number, east: number, north: number): Area => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  ],
];
const rim = gridded(rectangle(0, 0, 1000, 1000), grid);
const zone = (id: string, category: string, area: Area): Zone => ({
  id,
  category,
  area: gridded(area, grid),
});
const compare = (before: readonly Zone[], after: readonly Zone[], leastM2 = 1) =>
  differences(before, after, rim, { grid, leastM2 });

describe("differences of two plans", () => {
  const housing = zone("h", "housing", rectangle(0, 0, 1000, 600));
  const works = zone("w", "works", rectangle(0, 600, 1000, 1000));

  test("the same zones, drawn with other corners and divided otherwise, do not differ", () => {
    const west = zone("a", "housing", rectangle(0, 0, 400, 600));
    const east = zone("b", "housing", rectangle(400, 0, 1000, 600));
    const found = compare([housing, works], [west, east, works]);
    expect(found.places).toEqual([]);
    expect(found.transitions).toEqual([]);
    expect(found.unchangedM2).toBeCloseTo(1_000_000, 3);
  });

  test("a zone that grows into its neighbour is one place with its area, its zones and a point inside", () => {
    const found = compare(
      [housing, works],
      [zone("h", "housing", rectangle(0, 0, 1000, 550)), zone("w", "works", rectangle(0, 550, 1000, 1000))],
    );
    expect(found.transitions).toEqual([{ from: "housing", to: "works", m2: 50_000 }]);
    const [place] = found.places;
    expect(place).toMatchObject({
      from: "housing",
      to: "works",
      m2: 50_000,
      fromZones: ["h"],
      toZones: ["w"],
    });
    expect(contains(place?.area.flat() ?? [], place?.place ?? [0, 0])).toBe(true);
    expect(found.unchangedM2).toBeCloseTo(950_000, 3);
  });

  test("land that no zone has, or two have, is a use of its own", () => {
    const found = compare(
      [housing, works],
      [
        zone("h", "housing", rectangle(0, 0, 1000, 500)),
        zone("w", "works", rectangle(0, 600, 1000, 1000)),
        zone("s", "sport", rectangle(900, 900, 1000, 1000)),
      ],
    );
    expect(found.transitions).toEqual([
      { from: "housing", to: unassigned, m2: 100_000 },
      { from: "works", to: countedTwice, m2: 10_000 },
    ]);
    expect(found.places[1]?.toZones).toEqual(["w", "s"]);
  });

  test("zones beyond the boundary count for nothing", () => {
    const beyond = zone("b", "works", rectangle(0, 600, 1000, 1200));
    expect(compare([housing, works], [housing, beyond]).places).toEqual([]);
  });

  test("small places count in the sums only", () => {
    const moved = [
      zone("h", "housing", rectangle(0, 0, 1000, 599.999)),
      zone("w", "works", rectangle(0, 599.999, 1000, 1000)),
    ];
    const found = compare([housing, works], moved, 10);
    expect(found.places).toEqual([]);
    expect(found.transitions).toEqual([{ from: "housing", to: "works", m2: 1 }]);
  });
});

const categories = ["housing", "works", "green"];
const at = fc.integer({ min: -50, max: 1050 });
const drawn = fc.record({
  category: fc.constantFrom(...categories),
  corner: fc.tuple(at, at),
  wide: fc.integer({ min: 100, max: 900 }),
  high: fc.integer({ min: 100, max: 900 }),
  /** Slants the sides, so that they cross at places that are on no grid. */
  slant: fc.integer({ min: -150, max: 150 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer D> ? D : never;
const plan = fc.array(drawn, { minLength: 1, maxLength: 5 });

const zonesOf = (plan: readonly Drawn[]): Zone[] =>
  plan.map(({ category, corner: [x, y], wide, high, slant }, index) => {
    const ring: Point[] = [
      [x, y],
      [x + wide, y + slant / 7],
      [x + wide + slant, y + high],
      [x + slant, y + high - slant / 9],
    ];
    return zone(String(index), category, [[ring]]);
  });

/** What a point is used for, by asking every zone whether it holds it: another way than the one that is tested. */
function landAt(zones: readonly Zone[], point: Point): string {
  const over = zones.filter(({ area }) => contains(area.rings, grid.toGrid(point)));
  return over.length > 1 ? countedTwice : (over[0]?.category ?? unassigned);
}

/** On a side either answer is right: corners that the overlay finds are rounded to the grid. */
function isOnSide(zones: readonly Zone[], point: Point): boolean {
  const [x, y] = grid.toGrid(point);
  const sides = zones.flatMap(({ area }) => area.rings).flatMap((ring) => [...sidesOf(ring)]);
  return sides.some(([[ax, ay], [bx, by]]) => {
    const [dx, dy] = [bx - ax, by - ay];
    const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(ax + along * dx - x, ay + along * dy - y) <= 3;
  });
}

const somewhere = fc.tuple(
  fc.double({ min: 0.5, max: 999.5, noNaN: true }),
  fc.double({ min: 0.5, max: 999.5, noNaN: true }),
);

test("what differs and what does not is the area inside, and every point lies in the place of its transition", () => {
  fc.assert(
    fc.property(plan, plan, fc.array(somewhere, { minLength: 60, maxLength: 60 }), (one, other, points) => {
      const [before, after] = [zonesOf(one), zonesOf(other)];
      const found = compare(before, after, 0);
      const differing = found.transitions.reduce((sum, { m2 }) => sum + m2, 0);
      expect(Math.abs(differing + found.unchangedM2 - found.insideM2)).toBeLessThan(1);
      for (const point of points.filter((each) => !isOnSide([...before, ...after], each))) {
        const [from, to] = [landAt(before, point), landAt(after, point)];
        const over = found.places.filter(({ area }) => contains(area.flat(), point));
        expect(over.map((place) => [place.from, place.to])).toEqual(from === to ? [] : [[from, to]]);
      }
      for (const { area, m2 } of found.places) expect(areaOf(area)).toBeCloseTo(m2, 1);
    }),
    { numRuns: 300 },
  );
});

test("a hole that touches its outline along a side is no land of its own", () => {
  const housing = (corner: Point, wide: number, high: number, slant: number): Drawn => ({
    ...{ category: "housing", corner: [...corner], wide, high, slant },
  });
  const before = [housing([651, 125], 340, 793, -96), housing([282, 546], 857, 371, -12)];
  const after = [housing([606, 0], 322, 894, -18)];
  const { transitions, unchangedM2, insideM2 } = compare(zonesOf(before), zonesOf(after), 0);
  const differing = transitions.reduce((sum, { m2 }) => sum + m2, 0);
  expect(Math.abs(differing + unchangedM2 - insideM2)).toBeLessThan(1);
});

test("read the other way round, the differences are the same with from and to exchanged", () => {
  fc.assert(
    fc.property(plan, plan, (one, other) => {
      const there = compare(zonesOf(one), zonesOf(other));
      const back = compare(zonesOf(other), zonesOf(one));
      for (const { from, to, m2 } of there.transitions) {
        const same = back.transitions.find((each) => each.from === to && each.to === from);
        expect(Math.abs((same?.m2 ?? 0) - m2)).toBeLessThan(1);
      }
    }),
    { numRuns: 100 },
  );
});
