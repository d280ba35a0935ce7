import { describe, expect, test } from "vitest";
import { readShape } from "./shape.ts";

const line = [
  [0, 0],
  [1, 1],
];
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const code = (...given: Parameters<typeof readShape>) => {
  const reading = readShape(...given);
  return reading.ok ? reading.shape : reading.code;
};

describe("a geometry of a file", () => {
  test("that has one part is that part", () => {
    expect(code("LineString", { type: "MultiLineString", coordinates: [line] }, false)).toEqual({
      type: "LineString",
      coordinates: line,
    });
    expect(code("LineString", { type: "MultiLineString", coordinates: [line, line] }, false)).toBe(
      "several-parts",
    );
    expect(code("Polygon", { type: "MultiPolygon", coordinates: [[ring]] }, false)).toEqual({
      type: "Polygon",
      coordinates: [ring],
    });
    expect(code("MultiPolygon", { type: "Polygon", coordinates: [ring] }, false)).toEqual({
      type: "Polygon",
      coordinates: [ring],
    });
  });

  test("of a drawing may be an area drawn as a closed line", () => {
    expect(code("Polygon", { type: "LineString", coordinates: ring }, false)).toEqual({
      type: "Polygon",
      coordinates: [ring],
    });
    expect(code("Polygon", { type: "LineString", coordinates: line }, false)).toBe("wrong-geometry");
  });

  test("turns its axes when it is asked to", () => {
    expect(
      code(
        "LineString",
        {
          type: "LineString",
          coordinates: [
            [1, 2],
            [3, 4],
          ],
        },
        true,
      ),
    ).toEqual({
      type: "LineString",
      coordinates: [
        [2, 1],
        [4, 3],
      ],
    });
    expect(
      code(
        "MultiPolygon",
        {
          type: "MultiPolygon",
          coordinates: [
            [
              [
                [1, 2],
                [3, 2],
                [3, 4],
                [1, 2],
              ],
            ],
          ],
        },
        true,
      ),
    ).toEqual({
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [2, 1],
            [2, 3],
            [4, 3],
            [2, 1],
          ],
        ],
      ],
    });
  });

  test("that is missing, of another type or broken says so", () => {
    expect(code("Point", null, false)).toBe("no-geometry");
    expect(code("LineString", { type: "LineString", coordinates: [] }, false)).toBe("no-geometry");
    expect(code("LineString", { type: "MultiLineString", coordinates: [] }, false)).toBe("no-geometry");
    expect(code("Point", { type: "LineString", coordinates: line }, false)).toBe("wrong-geometry");
    expect(
      code(
        "LineString",
        {
          type: "LineString",
          coordinates: [
            [0, 0],
            [0, 0],
          ],
        },
        false,
      ),
    ).toBe("broken-geometry");
    expect(
      code(
        "Polygon",
        {
          type: "Polygon",
          coordinates: [
            [
              [0, 0],
              [1, 0],
              [1, 1],
            ],
          ],
        },
        false,
      ),
    ).toBe("broken-geometry");
    expect(code("Point", { type: "Point", coordinates: [Number.NaN, 1] }, false)).toBe("broken-geometry");
  });
});
