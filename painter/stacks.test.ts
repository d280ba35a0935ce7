import fc from "fast-check";
import { expect, test } from "vitest";
import { RecordedSurface } from "#test/support/recorded-surface.ts";
import { Stacks } from "./stacks.ts";
import type { PaperPoint } from "./surface.ts";

const radius = 1;
const halo = { color: "#ffffff", width: 0.4 } as const;
const place = fc.tuple(
  fc.double({ min: 0, max: 12, noNaN: true }),
  fc.double({ min: 0, max: 12, noNaN: true }),
);
const overlap = (one: PaperPoint, other: PaperPoint): boolean =>
  Math.hypot(one[0] - other[0], one[1] - other[1]) < 2 * radius + halo.width;

/** In which mark of the surface each sign was filled. */
function filledIn(places: readonly PaperPoint[]): readonly number[] {
  const surface = new RecordedSurface();
  const stacks = new Stacks(halo);
  for (const at of places)
    stacks.add({ at, reach: radius, parts: [[{ centre: at, radius }]], fill: { color: "#224466" } });
  stacks.paint(surface);
  return places.map((at) =>
    surface.marks.findIndex(
      (mark) => mark.kind === "fill" && mark.path.some((piece) => "centre" in piece && piece.centre === at),
    ),
  );
}

test("a sign that lies over an earlier one is drawn after it, and never in the same path", () => {
  fc.assert(
    fc.property(fc.array(place, { maxLength: 30 }), (places) => {
      const marks = filledIn(places);
      for (const [index, at] of places.entries()) {
        expect(marks[index]).toBeGreaterThanOrEqual(0);
        for (const [before, other] of places.slice(0, index).entries())
          if (overlap(at, other)) expect(marks[index] ?? 0).toBeGreaterThan(marks[before] ?? 0);
      }
    }),
  );
});

test("signs that touch nothing are one stroke and one fill", () => {
  const apart = Array.from({ length: 100 }, (_, index): PaperPoint => [3 * index, 0]);
  expect(new Set(filledIn(apart)).size).toBe(1);
});
