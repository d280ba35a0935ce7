import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coverageOf, faultsOf, landSums, residueOf, type Zone } from "./coverage.ts";
import { gridAt, gridded, squareMetres } from "./grid.ts";
import type { Precision } from "./noding.ts";
import { woundLeft } from "./overlay.ts";
import { type Area, areaOf, type Point } from "./plane.ts";
import {
  addCorner,
  cutOut,
  dropCorner,
  giveLand,
  mergeAreas,
  moveCorner,
  splitArea,
  type Tiling,
  takeLand,
} from "./tiling.ts";

const metre: Precision = {
  round: ([x, y]) => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4],
  tolerance: 3e-4,
};
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
const boundary = rectangle(0, 0, 1000, 1000);
const categories = ["residential", "industrial", "green"];

/** 5 x 5 fields of 200 m with their corners shaken. */
function fields(shake: readonly number[]): Tiling {
  const at = (column: number, row: number): Point => {
    const index = (column * 6 + row) * 2;
    const free = (value: number, line: number) => (line === 0 || line === 5 ? 0 : (value ?? 0));
    return metre.round([
      column * 200 + free(shake[index] ?? 0, column),
      row * 200 + free(shake[index + 1] ?? 0, row),
    ]);
  };
  const zones = new Map<string, Area>();
  for (let column = 0; column < 5; column++)
    for (let row = 0; row < 5; row++)
      zones.set(`${column}${row}`, [
        [[at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)]],
      ]);
  return zones;
}

const zonesOf = (tiling: Tiling): Zone[] =>
  [...tiling].map(([id, area], index) => ({
    id,
    category: categories[index % 3] ?? "",
    area: gridded(area, grid),
  }));

function measured(tiling: Tiling, place: Area | null = null) {
  const rim = gridded(boundary, grid);
  const zones = zonesOf(tiling);
  const faults = faultsOf(residueOf(zones, rim), rim);
  return {
    sums: landSums(zones, rim, faults, place && gridded(place, grid)),
    coverage: coverageOf(faults, zones, grid),
  };
}
const total = (tiling: Tiling): number => [...tiling.values()].reduce((sum, area) => sum + areaOf(area), 0);

const shake = fc.array(fc.double({ min: -60, max: 60, noNaN: true }), { minLength: 72, maxLength: 72 });
const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const step = fc.record({
  do: fc.constantFrom("move", "insert", "remove", "split", "merge", "cut", "delete", "give", "take"),
  a: share,
  b: share,
  x: fc.double({ min: -40, max: 1040, noNaN: true }),
  y: fc.double({ min: -40, max: 1040, noNaN: true }),
  size: fc.double({ min: 20, max: 350, noNaN: true }),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** The editor refuses a zone that crosses itself, and so does the server. */
const isSound = (tiling: Tiling): boolean =>
  [...tiling.values()].every((area) => {
    const { rings, m2 } = gridded(area, grid);
    return Math.abs(squareMetres(areaOf(woundLeft(rings))) - m2) < 0.01 && m2 > 0.01;
  });

const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

function apply(tiling: Tiling, one: Step, index: number): Tiling {
  const next = attempt(tiling, one, index);
  return isSound(next) ? next : tiling;
}

function attempt(tiling: Tiling, { do: what, a, b, x, y, size }: Step, index: number): Tiling {
  const id = pick([...tiling.keys()], a) ?? "";
  const ring = tiling.get(id)?.[0]?.[0] ?? [];
  const corner = pick(ring, b) ?? [0, 0];
  const next = ring[(ring.indexOf(corner) + 1) % ring.length] ?? corner;
  const place = metre.round([x, y]);
  switch (what) {
    case "move":
      return moveCorner(tiling, corner, metre.round([corner[0] + size / 8, corner[1] - size / 9]));
    case "insert":
      return addCorner(
        tiling,
        [corner, next],
        metre.round([(corner[0] + next[0]) / 2, (corner[1] + next[1]) / 2]),
      );
    case "remove":
      return dropCorner(tiling, corner);
    case "split":
      return (
        splitArea(tiling, id, [place, metre.round([1000 - x, 1000 - y])], (n) => `s${index}-${n}`, metre) ??
        tiling
      );
    case "merge":
      return mergeAreas(tiling, id, pick([...tiling.keys()], b) ?? "", metre) ?? tiling;
    case "cut":
      return cutOut(
        tiling,
        `c${index}`,
        rectangle(place[0], place[1], place[0] + size, place[1] + size / 2),
        metre,
      );
    case "delete": {
      const rest = new Map(tiling);
      rest.delete(id);
      return rest;
    }
    case "give": {
      const gap = measured(tiling).coverage.gaps[0];
      return gap ? giveLand(tiling, id, gap.area, metre) : tiling;
    }
    case "take": {
      const overlap = measured(tiling).coverage.overlaps[0];
      return overlap ? takeLand(tiling, overlap.zones[0] ?? "", overlap.area, metre) : tiling;
    }
  }
  return tiling;
}

describe("land is never lost", () => {
  test("a tiling has no gap and no overlap, and its categories add up to the boundary", () => {
    const { sums, coverage } = measured(fields([]));
    expect(coverage).toEqual({ gaps: [], overlaps: [], outside: [] });
    expect(sums.zonedM2).toBe(1_000_000);
    expect([...sums.byCategory.values()].reduce((a, b) => a + b)).toBe(sums.insideM2);
  });

  test("whatever is done to zones: zoned + unassigned + counted twice is the area inside", () => {
    fc.assert(
      fc.property(shake, fc.array(step, { maxLength: 14 }), (corners, steps) => {
        const last = steps.reduce(apply, fields(corners));
        for (const place of [null, rectangle(130, 210, 640, 890)]) {
          const { zonedM2, unassignedM2, twiceM2, insideM2 } = measured(last, place).sums;
          expect(Math.abs(zonedM2 + unassignedM2 + twiceM2 - insideM2)).toBeLessThan(1);
        }
      }),
      { numRuns: 60, seed: 2014, endOnFailure: true },
    );
  });

  test("reshape, split and merge keep the sum of areas", () => {
    const keeping = step.filter((one) => ["insert", "split", "merge"].includes(one.do));
    fc.assert(
      fc.property(shake, fc.array(keeping, { maxLength: 14 }), (corners, steps) => {
        const first = fields(corners);
        const last = steps.reduce(apply, first);
        expect(Math.abs(total(last) - total(first))).toBeLessThan(1);
        const { sums } = measured(last);
        expect(sums.unassignedM2 + sums.twiceM2).toBeLessThan(1);
      }),
      { numRuns: 60, seed: 2014, endOnFailure: true },
    );
  });

  test("a shared corner inside the city moves land from one to another and loses none", () => {
    fc.assert(
      fc.property(shake, share, share, (corners, a, b) => {
        const first = fields(corners);
        const at = first.get(`${Math.floor(a * 4)}${Math.floor(b * 4)}`)?.[0]?.[0]?.[2] ?? [0, 0];
        const moved = moveCorner(first, at, metre.round([at[0] + 25, at[1] - 15]));
        expect([...moved].filter(([id, area]) => first.get(id) !== area)).toHaveLength(4);
        expect(Math.abs(total(moved) - total(first))).toBeLessThan(1);
      }),
    );
  });

  test("a drawn zone takes its land from those under it and leaves neither gap nor overlap", () => {
    fc.assert(
      fc.property(
        shake,
        share,
        share,
        fc.double({ min: 30, max: 400, noNaN: true }),
        (corners, a, b, size) => {
          const [x, y] = metre.round([a * 550, b * 550]);
          const drawn = rectangle(x, y, x + size, y + size);
          const { sums, coverage } = measured(cutOut(fields(corners), "new", drawn, metre));
          expect([coverage.gaps, coverage.overlaps, coverage.outside]).toEqual([[], [], []]);
          expect(Math.abs(sums.zonedM2 - sums.insideM2)).toBeLessThan(1);
        },
      ),
      // Its lower side lies 0.3 mm above the city's: so near is the same, and the strip between is no gap.
      { examples: [[new Array<number>(72).fill(0), 1e-7, 5e-7, 266.66665]] },
    );
  });
});

describe("gaps and overlaps", () => {
  test("a deleted zone leaves a gap of its area, which a neighbour can be given", () => {
    const tiling = new Map(fields([]));
    tiling.delete("22");
    const [gap] = measured(tiling).coverage.gaps;
    expect(gap?.m2).toBe(40_000);
    expect(gap?.place[0]).toBeCloseTo(500, 0);
    const cured = giveLand(tiling, "12", gap?.area ?? [], metre);
    expect(measured(cured).coverage.gaps).toEqual([]);
    expect(areaOf(cured.get("12") ?? [])).toBe(80_000);
  });

  test("an overlap names both zones, counts once, and can be cut from one of them", () => {
    const tiling = new Map(fields([])).set("11", rectangle(200, 200, 450, 400));
    const { coverage, sums } = measured(tiling);
    expect(coverage.overlaps.map(({ zones, m2 }) => ({ zones, m2 }))).toEqual([
      { zones: ["11", "21"], m2: 10_000 },
    ]);
    expect(sums.twiceM2).toBe(10_000);
    const cured = takeLand(tiling, "21", coverage.overlaps[0]?.area ?? [], metre);
    expect(measured(cured).coverage.overlaps).toEqual([]);
    expect(areaOf(cured.get("21") ?? [])).toBe(30_000);
  });

  test("what lies beyond the boundary is told apart", () => {
    const tiling = new Map(fields([])).set("44", rectangle(800, 800, 1100, 1000));
    expect(measured(tiling).coverage.outside.map(({ zones, m2 }) => ({ zones, m2 }))).toEqual([
      { zones: ["44"], m2: 20_000 },
    ]);
  });
});

test("a line divides a zone with a hole only where it goes all the way", () => {
  const ring: Area = [
    [
      ...(rectangle(0, 0, 100, 100)[0] ?? []),
      [
        [40, 40],
        [40, 60],
        [60, 60],
        [60, 40],
      ],
    ],
  ];
  const tiling: Tiling = new Map([["a", ring]]);
  const name = (index: number) => `b${index}`;
  expect(
    splitArea(
      tiling,
      "a",
      [
        [-10, 50],
        [50, 50],
      ],
      name,
      metre,
    ),
  ).toBeNull();
  const halves = splitArea(
    tiling,
    "a",
    [
      [-10, 50],
      [110, 50],
    ],
    name,
    metre,
  );
  expect([...(halves ?? [])].map(([id, area]) => [id, areaOf(area)])).toEqual([
    ["a", 4800],
    ["b0", 4800],
  ]);
});
