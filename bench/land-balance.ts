import { LandMeter } from "#contract/land-measure.ts";
import { type Area, areaOf, type Point } from "#geometry/plane.ts";
import { moveCorner, type Tiling } from "#geometry/tiling.ts";
import { seeded } from "#test/support/random-city.ts";

/** The land balance of 500 zones after an edit, on this machine, against its limit. */
const limitMs = 100;
const [columns, rows, side] = [25, 20, 130];
const cornersOnSide = 6;
const random = seeded(500);
const knots = new Map<string, Point>();

/** The same place for both zones of a side. */
function knot(x: number, y: number): Point {
  const key = `${x.toFixed(4)} ${y.toFixed(4)}`;
  const rim = x === 0 || y === 0 || x === columns || y === rows;
  const shake = () => (rim ? 0 : (random() - 0.5) * 30);
  const made = knots.get(key) ?? [3_325_500 + x * side + shake(), 4_763_900 + y * side + shake()];
  knots.set(key, made);
  return made;
}
const along = (x1: number, y1: number, x2: number, y2: number): Point[] =>
  Array.from({ length: cornersOnSide }, (_, i) => {
    const share = i / cornersOnSide;
    return knot(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
  });
const ring = (x: number, y: number, width: number, height: number): Point[] => [
  ...along(x, y, x + width, y),
  ...along(x + width, y, x + width, y + height),
  ...along(x + width, y + height, x, y + height),
  ...along(x, y + height, x, y),
];
const zones: Tiling = new Map(
  Array.from({ length: columns * rows }, (_, i): [string, Area] => [
    String(i),
    [[ring(i % columns, Math.floor(i / columns), 1, 1)]],
  ]),
);
const boundary: Area = [[[knot(0, 0), knot(columns, 0), knot(columns, rows), knot(0, rows)]]];

const meter = new LandMeter(boundary);

function measure(tiling: Tiling) {
  const started = performance.now();
  const { sums, coverage } = meter.measure(
    [...tiling].map(([id, area]) => ({ id, category: String(Number(id) % 13), area })),
  );
  return { ms: performance.now() - started, sums, defects: coverage.gaps.length + coverage.overlaps.length };
}

const first = measure(zones).ms;
const times: number[] = [];
let tiling = zones;
for (let round = 0; round < 30; round++) {
  const id = String(27 + Math.floor(random() * 400));
  const corner = tiling.get(id)?.[0]?.[0]?.[Math.floor(random() * 12)] ?? [0, 0];
  tiling = moveCorner(tiling, corner, [corner[0] + 3, corner[1] + 2]);
  const { ms, sums, defects } = measure(tiling);
  if (defects > 0) throw new Error(`Moving shared corners made ${defects} defects`);
  const sum = sums.zoned_m2 + sums.unassigned_m2 + sums.counted_twice_m2;
  if (Math.abs(sum - areaOf(boundary)) > 1)
    throw new Error(`Land was lost: ${sum} of ${areaOf(boundary)} m²`);
  times.push(ms);
}
times.sort((a, b) => a - b);
const median = times[Math.floor(times.length / 2)] ?? 0;
const worst = times.at(-1) ?? 0;
console.log(
  `land balance of ${zones.size} zones with ${cornersOnSide * 4} corners after an edit: median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms, the first time ${first.toFixed(1)} ms (limit ${limitMs} ms)`,
);
if (median > limitMs) process.exitCode = 1;
