import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Position } from "../geometry.ts";
import type { Edit } from "./edit.ts";
import { canRedo, canUndo, record, redo, startLog, undo } from "./edit-log.ts";
import { emptyShape, geometryOf, type Shape, shapeOf } from "./shape.ts";

const square: readonly Position[] = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 4],
];
const draw = (shape: Shape, edits: readonly Edit[]) => edits.reduce(record, startLog(shape));
const add = (at: Position): Edit => ({ do: "add", at });

describe("drawing", () => {
  test("an area closes itself, and a hole is drawn inside it", () => {
    const log = draw(emptyShape("Polygon"), [
      ...square.map(add),
      { do: "finish" },
      { do: "open-hole", part: 0 },
      add([1, 1]),
      add([2, 1]),
      add([2, 2]),
      { do: "finish" },
    ]);
    expect(geometryOf(log.shape)).toEqual({
      type: "Polygon",
      coordinates: [
        [...square, [0, 0]],
        [
          [1, 1],
          [2, 1],
          [2, 2],
          [1, 1],
        ],
      ],
    });
  });

  test("a hole with too few corners is given up, an outline waits for the rest", () => {
    const outline = draw(emptyShape("Polygon"), [...square.map(add), { do: "finish" }]);
    const given = [
      { do: "open-hole", part: 0 },
      add([1, 1]),
      { do: "finish" },
    ] as const satisfies readonly Edit[];
    expect(given.reduce(record, outline).shape).toEqual(outline.shape);
    const begun = draw(emptyShape("Polygon"), [add([0, 0]), add([1, 0]), { do: "finish" }]);
    expect(begun.shape.open).not.toBeNull();
    expect(geometryOf(begun.shape)).toBeNull();
  });

  test("a further part of an area, and its removal", () => {
    const two = draw(emptyShape("MultiPolygon"), [
      ...square.map(add),
      { do: "finish" },
      { do: "open-part" },
      add([10, 10]),
      add([11, 10]),
      add([11, 11]),
      { do: "finish" },
    ]);
    expect(geometryOf(two.shape)?.coordinates).toHaveLength(2);
    const one = record(two, { do: "remove", vertex: { part: 1, ring: 0, index: 0 } });
    expect(geometryOf(one.shape)?.coordinates).toHaveLength(1);
  });

  test("the last corners of an outline stay: an area is deleted as a row, not by its corners", () => {
    const triangle = startLog(
      shapeOf({
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 0],
            [0, 1],
            [0, 0],
          ],
        ],
      }),
    );
    expect(record(triangle, { do: "remove", vertex: { part: 0, ring: 0, index: 0 } })).toBe(triangle);
  });

  test("a point goes where it is put", () => {
    const log = draw(emptyShape("Point"), [add([1, 1]), add([2, 2])]);
    expect(geometryOf(log.shape)).toEqual({ type: "Point", coordinates: [2, 2] });
    expect(log.shape.open).toBeNull();
  });
});

const coordinate = fc.double({ min: -10, max: 10, noNaN: true });
const position = fc.tuple(coordinate, coordinate);
const vertex = fc.record({ part: fc.nat(2), ring: fc.nat(2), index: fc.nat(8) });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  position.map(add),
  fc.record({ do: fc.constant("move" as const), vertex, to: position }),
  fc.record({ do: fc.constant("insert" as const), vertex, at: position }),
  fc.record({ do: fc.constant("remove" as const), vertex }),
  fc.record({ do: fc.constant("open-hole" as const), part: fc.nat(2) }),
  fc.constantFrom<Edit>({ do: "take-back" }, { do: "finish" }, { do: "open-part" }),
);
const shapes = fc.constantFrom(
  ...(["Point", "LineString", "Polygon", "MultiPolygon"] as const).map((type) => emptyShape(type)),
);

describe("undo and redo", () => {
  test("undoing everything gives back the first shape, redoing everything the last", () => {
    fc.assert(
      fc.property(shapes, fc.array(anyEdit, { maxLength: 40 }), (shape, edits) => {
        const last = draw(shape, edits);
        let log = last;
        while (canUndo(log)) log = undo(log);
        expect(log.shape).toEqual(shape);
        while (canRedo(log)) log = redo(log);
        expect(log.shape).toEqual(last.shape);
      }),
    );
  });

  test("a new step after an undo forgets what was undone", () => {
    fc.assert(
      fc.property(
        shapes,
        fc.array(anyEdit, { minLength: 1, maxLength: 20 }),
        anyEdit,
        (shape, edits, next) => {
          const back = undo(draw(shape, edits));
          const again = record(back, next);
          if (again !== back) expect(canRedo(again)).toBe(false);
        },
      ),
    );
  });

  test("whatever is done, what would be stored is closed and has enough corners", () => {
    fc.assert(
      fc.property(shapes, fc.array(anyEdit, { maxLength: 40 }), (shape, edits) => {
        const geometry = geometryOf(draw(shape, edits).shape);
        if (geometry?.type === "LineString") expect(geometry.coordinates.length).toBeGreaterThanOrEqual(2);
        const rings =
          geometry?.type === "Polygon"
            ? geometry.coordinates
            : geometry?.type === "MultiPolygon"
              ? geometry.coordinates.flat()
              : [];
        for (const ring of rings) {
          expect(ring.length).toBeGreaterThanOrEqual(4);
          expect(ring[0]).toEqual(ring.at(-1));
        }
      }),
    );
  });
});
