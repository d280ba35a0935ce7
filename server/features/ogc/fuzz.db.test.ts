import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import { loadSmallCity, smallCity } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
let engineer: Record<string, string>;
beforeAll(async () => {
  await loadSmallCity(db);
  engineer = await as(app, db, { roles: ["engineer"] });
});

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(0, -0, 180, -180, 90, -90, 180.0001, 74.84, 42.89, 1e308, 5e-324),
);
const uri = fc.constantFrom(
  ...[4326, 3857, 7694, 32643, 28413, 0].map((srid) => `http://www.opengis.net/def/crs/EPSG/0/${srid}`),
);
const moment = fc.oneof(
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.constantFrom(
    "..",
    "",
    "2013-05-23",
    "0001-01-01",
    "9999-12-31T23:59:59-14:00",
    "2013-05-23T24:00:00Z",
    "2016-12-31T23:59:60Z",
    "-0001-01-01",
  ),
);
const degrees = (most: number) =>
  fc.oneof(fc.double({ min: -most, max: most, noNaN: true }), fc.constantFrom(0, most, -most));
const goodBox = fc
  .tuple(degrees(180), degrees(90), degrees(180), degrees(90))
  .map(([west, a, east, b]) => [west, Math.min(a, b), east, Math.max(a, b)].join(","));
const metres = fc.double({ noNaN: true, noDefaultInfinity: true });
const metricBox = fc
  .tuple(metres, metres, metres, metres)
  .map(([a, b, c, d]) => [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)].join(","));
const box = fc.oneof(
  goodBox,
  metricBox,
  fc.array(number, { minLength: 3, maxLength: 7 }).map((corners) => corners.join(",")),
);
const interval = fc.array(moment, { minLength: 1, maxLength: 3 }).map((ends) => ends.join("/"));
const anything = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc.string({ unit: "grapheme" }),
  number.map(String),
  fc.uuid(),
  moment,
  fc.constantFrom(
    "",
    "null",
    "true",
    "%",
    "\\",
    "'",
    '"',
    "1;",
    "--",
    "{}",
    "[]",
    "\ud800",
    "\u0000",
    "NaN",
    "Infinity",
    "1e400",
    "0x10",
    "٣",
  ),
);
const layer = fc.constantFrom(...layers);

type Pair = readonly [string, string];
const pair = (names: readonly string[], value: fc.Arbitrary<string>): fc.Arbitrary<Pair> =>
  fc.tuple(fc.constantFrom(...names), value);

const itemsPairs = [
  pair(["bbox"], box),
  pair(["datetime"], interval),
  pair(["crs", "bbox-crs"], uri),
  pair(["limit", "resultType", "after", "f", "crs", "bbox-crs", "bbox", "datetime"], anything),
];
const rowsPairs = [
  pair(["bbox"], box),
  pair(["datetime"], interval),
  pair(["sort"], fc.constantFrom(...layers.flatMap(({ fields }) => Object.keys(fields)))),
  pair(["q", "sort", "ids", "variant", "after", "limit"], anything),
];

const asking = (pairs: readonly fc.Arbitrary<Pair>[]) =>
  layer.chain((chosen) =>
    fc.record({
      layer: fc.constant(chosen.id),
      query: fc.uniqueArray(fc.oneof(...pairs, pair(Object.keys(chosen.fields), anything)), {
        maxLength: 3,
        selector: ([name]) => name,
      }),
    }),
  );
const write = (query: readonly (readonly [string, string])[]) =>
  query
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`)
    .join("&");

/** More for a longer search: FUZZ_RUNS=10000. */
const runs = Number(process.env["FUZZ_RUNS"] ?? 200);

test.each([
  ["/ogc/collections/{layer}/items", itemsPairs],
  ["/api/layers/{layer}/rows", rowsPairs],
] as const)("whatever is asked of %s, the answer is 200 or 400", async (path, pairs) => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(asking(pairs), async (asked) => {
      const answer = await app.inject({
        url: `${path.replace("{layer}", asked.layer)}?${write(asked.query)}`,
        headers: engineer,
      });
      expect([200, 400], answer.body.slice(0, 500)).toContain(answer.statusCode);
      if (answer.statusCode === 200 && String(answer.headers["content-type"]).includes("json")) answer.json();
      statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1);
    }),
    { numRuns: runs },
  );
});

const searched = fc.record({ q: anything, limit: fc.option(anything), variant: fc.option(anything) });

test("whatever is searched for, the answer is 200 or 400", async () => {
  await fc.assert(
    fc.asyncProperty(searched, async (asked) => {
      const query = Object.entries(asked).flatMap(([name, value]) =>
        value === null ? [] : [[name, value] as const],
      );
      const answer = await app.inject({ url: `/api/search?${write(query)}`, headers: engineer });
      expect([200, 400], answer.body.slice(0, 500)).toContain(answer.statusCode);
    }),
    { numRuns: runs },
  );
});

test("four parts of a box hold at least what the whole holds", async () => {
  const codes = async (west: number, south: number, east: number, north: number) => {
    const answer = await app.inject({
      url: `/ogc/collections/water_main/items?bbox=${[west, south, east, north].join(",")}`,
      headers: engineer,
    });
    return answer.json().features.map(({ id }: { id: string }) => id) as string[];
  };
  const degree = (from: number, to: number) => fc.double({ min: from, max: to, noNaN: true });
  await fc.assert(
    fc.asyncProperty(
      degree(74.83, 74.87),
      degree(42.88, 42.9),
      degree(0, 0.03),
      degree(0, 0.02),
      async (x, y, width, height) => {
        const [middle, centre] = [x + width / 2, y + height / 2];
        const whole = await codes(x, y, x + width, y + height);
        const parts = await Promise.all([
          codes(x, y, middle, centre),
          codes(middle, y, x + width, centre),
          codes(x, centre, middle, y + height),
          codes(middle, centre, x + width, y + height),
        ]);
        expect(new Set(parts.flat())).toEqual(new Set(whole));
        expect(whole.every((id) => (smallCity.mains as readonly string[]).includes(id))).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
