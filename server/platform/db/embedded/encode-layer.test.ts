import { classifyRings, VectorTile } from "@mapbox/vector-tile";
import fc from "fast-check";
import { PbfReader } from "pbf";
import { describe, expect, test } from "vitest";
import type { TileAttribute } from "../database.ts";
import { type AttributeRow, encodeLayer } from "./encode-layer.ts";
import type { Path, Shape } from "./wkb.ts";

const attributes: readonly TileAttribute[] = [
  { name: "code", type: "text" },
  { name: "built_year", type: "integer" },
  { name: "length_m", type: "double" },
  { name: "open", type: "boolean" },
];

const decode = (shapes: readonly Shape[], rows: readonly AttributeRow[]) => {
  const layer = new VectorTile(new PbfReader(encodeLayer({ name: "probe", attributes }, shapes, rows))).layers
    .probe;
  if (!layer) throw new Error("The tile has no layer");
  return Array.from({ length: layer.length }, (_, index) => layer.feature(index));
};
const flat = (path: readonly { x: number; y: number }[]): number[] => path.flatMap(({ x, y }) => [x, y]);
const row: AttributeRow = ["a", null, null, null, null];

const coordinate = fc.integer({ min: -64, max: 4160 });
/** Corners at growing angles around a centre: such a ring never crosses itself. Either direction. */
const ring = (radius: { min: number; max: number }) =>
  fc
    .record({
      x: coordinate,
      y: coordinate,
      corners: fc.array(fc.integer(radius), { minLength: 3, maxLength: 20 }),
      reversed: fc.boolean(),
    })
    .map(({ x, y, corners, reversed }) => {
      const points = corners.map((distance, index) => {
        const angle = (index / corners.length) * 2 * Math.PI;
        return [Math.round(x + distance * Math.cos(angle)), Math.round(y + distance * Math.sin(angle))];
      });
      const ordered = reversed ? points.reverse() : points;
      return [...ordered, ...ordered.slice(0, 1)].flat();
    });
const polygon = fc
  .tuple(ring({ min: 50, max: 900 }), fc.array(ring({ min: 5, max: 40 }), { maxLength: 3 }))
  .map(([exterior, holes]) => [exterior, ...holes]);

/** The corners of a ring, whatever its first corner and its direction. */
const cornersOf = (path: Path): string[] => {
  const corners = Array.from(
    { length: path.length / 2 - 1 },
    (_, index) => `${path[2 * index]} ${path[2 * index + 1]}`,
  );
  return [...new Set(corners)].sort();
};

describe("a layer of a tile", () => {
  test("reads back as the polygons and holes that were written", () => {
    fc.assert(
      fc.property(fc.array(polygon, { minLength: 1, maxLength: 4 }), (polygons) => {
        const [feature] = decode([{ type: "area", polygons }], [row]);
        const decoded = classifyRings(feature?.loadGeometry() ?? []).map((rings) => rings.map(flat));
        expect(decoded.map((rings) => rings.length)).toEqual(polygons.map((rings) => rings.length));
        decoded.forEach((rings, which) => {
          rings.forEach((path, index) => {
            const written = cornersOf(polygons[which]?.[index] ?? []);
            // Corners on a straight edge are left out, no other corner is, and none is invented.
            expect(written).toEqual(expect.arrayContaining(cornersOf(path)));
            expect(areaOf(path)).toBe(areaOf(polygons[which]?.[index] ?? []));
          });
        });
      }),
    );
  });

  test("reads back as the lines and points that were written", () => {
    const bend = fc.array(coordinate, { minLength: 4, maxLength: 4 }).map(([a = 0, b = 0, c = 0, d = 0]) => {
      return [a, b, a + 5000, b + 1, c, d + 9000];
    });
    fc.assert(
      fc.property(fc.array(bend, { minLength: 1, maxLength: 5 }), (lines) => {
        const [line] = decode([{ type: "line", lines }], [row]);
        expect(line?.loadGeometry().map(flat)).toEqual(lines);
        const [points] = decode([{ type: "point", points: lines.flat() }], [row]);
        expect(points?.loadGeometry().flatMap(flat)).toEqual(lines.flat());
      }),
    );
  });

  test("reads back with the values that were written, each in its type", () => {
    const values = fc.tuple(
      fc.uuid(),
      fc.option(fc.string({ unit: "grapheme" })),
      fc.option(fc.maxSafeInteger()),
      // -0 shares the place of 0 in the table of values.
      fc.option(fc.double({ noNaN: true }).map((value) => value + 0)),
      fc.option(fc.boolean()),
    );
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 30 }), (rows) => {
        const shapes = rows.map((): Shape => ({ type: "point", points: [1, 1] }));
        const names = ["id", ...attributes.map(({ name }) => name)];
        const expected = rows.map((values) =>
          Object.fromEntries(
            names.map((name, index) => [name, values[index]]).filter(([, value]) => value !== null),
          ),
        );
        expect(decode(shapes, rows).map(({ properties }) => ({ ...properties }))).toEqual(expected);
      }),
    );
  });

  test("leaves out crumbs of half a square unit, turning lines and the rows that have nothing else", () => {
    const crumb: Path = [5, 5, 6, 5, 5, 6, 5, 5];
    const square: Path = [0, 0, 9, 0, 9, 9, 0, 9, 0, 0];
    const features = decode(
      [
        { type: "area", polygons: [[crumb]] },
        { type: "area", polygons: [[square, crumb], [crumb]] },
        { type: "line", lines: [[1, 1, 2, 1, 1, 1]] },
      ],
      [row, ["b", null, null, null, null], row],
    );
    expect(features.map(({ properties }) => properties.id)).toEqual(["b"]);
    expect(features[0]?.loadGeometry()).toHaveLength(1);
  });
});

const areaOf = (path: Path): number => {
  let sum = 0;
  for (let at = 0; at + 3 < path.length; at += 2) {
    sum += (path[at] ?? 0) * (path[at + 3] ?? 0) - (path[at + 2] ?? 0) * (path[at + 1] ?? 0);
  }
  return Math.abs(sum) / 2;
};
