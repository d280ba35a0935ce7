import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layerOf, layers } from "#layers/index.ts";
import { RecordedSurface } from "#test/support/recorded-surface.ts";
import { sizeAt } from "./channel.ts";
import type { DrawnLayer, PlaneGeometry } from "./drawing.ts";
import { type Frame, groundOf, toPaper, zoomOfScale } from "./frame.ts";
import { legendOfDrawn } from "./legend-of-drawn.ts";
import { paintMap } from "./paint-map.ts";

const centre = [3_327_252, 4_765_082] as const;
const frame = (scale: number): Frame => ({
  left: 25,
  top: 10,
  width: 200,
  height: 150,
  scale,
  centre,
  zoom: zoomOfScale(scale, 42.888),
});

function drawn(id: string, geometry: PlaneGeometry, row: Record<string, unknown> = {}): DrawnLayer {
  const layer = layerOf(id);
  if (!layer) throw new Error(`no layer ${id}`);
  return { layer, rows: [{ id: "0192f0c1-2345-7890-abcd-ef0123456789", row, geometry }] };
}

const lineOf = (length: number): PlaneGeometry => ({
  type: "LineString",
  coordinates: [
    [centre[0] - length / 2, centre[1]],
    [centre[0] + length / 2, centre[1]],
  ],
});
const squareOf = (side: number): PlaneGeometry => ({
  type: "MultiPolygon",
  coordinates: [
    [
      [
        [centre[0], centre[1]],
        [centre[0] + side, centre[1]],
        [centre[0] + side, centre[1] + side],
        [centre[0], centre[1] + side],
        [centre[0], centre[1]],
      ],
    ],
  ],
});

function paint(scale: number, ...content: DrawnLayer[]): RecordedSurface {
  const surface = new RecordedSurface();
  paintMap(surface, frame(scale), content, { language: "ru" });
  return surface;
}

describe("the scale", () => {
  test.each([500, 1000, 2000, 5000, 10_000])("100 mm are %i/10 metres", (scale) => {
    const place = toPaper(frame(scale));
    const [x] = place([centre[0] + scale / 10, centre[1]]);
    expect(x - place(centre)[0]).toBeCloseTo(100, 9);
  });

  test("a frame shows its own corners and nothing is turned round", () => {
    const metres = fc.double({ min: -900, max: 900, noNaN: true });
    fc.assert(
      fc.property(metres, metres, fc.constantFrom(500, 2000, 5000), (east, north, scale) => {
        const [x, y] = toPaper(frame(scale))([centre[0] + east, centre[1] + north]);
        const { west, south } = groundOf(frame(scale));
        expect(x - 25).toBeCloseTo(((centre[0] + east - west) * 1000) / scale, 6);
        expect(160 - y).toBeCloseTo(((centre[1] + north - south) * 1000) / scale, 6);
      }),
    );
  });
});

describe("lines", () => {
  test("a pipe is as wide as its class says, in millimetres x 4", () => {
    const [casing, pipe] = paint(500, drawn("water_main", lineOf(50), { diameter_mm: 150 })).strokes;
    expect(pipe?.stroke.width).toBeCloseTo(2.2 / 4, 9);
    expect(casing?.stroke.width).toBeGreaterThan(pipe?.stroke.width ?? 0);
  });

  test("what is planned is dashed, and the letter code stands on the line", () => {
    const surface = paint(2000, drawn("water_main", lineOf(200), { status: "planned", diameter_mm: 100 }));
    expect(surface.strokes.some(({ stroke }) => stroke.dash !== undefined)).toBe(true);
    expect(surface.texts.map(({ text }) => text)).toContain("В1 100");
    expect(paint(2000, drawn("water_main", lineOf(200), {})).strokes.some(({ stroke }) => stroke.dash)).toBe(
      false,
    );
  });

  test("a street is as wide as on the ground", () => {
    const row = { class: "local", width_m: 14, name_ru: "улица Образцовая" };
    const surface = paint(2000, drawn("street", lineOf(200), row));
    expect(surface.strokes.at(-1)?.stroke.width).toBeCloseTo(7, 9);
    expect(surface.texts.map(({ text }) => text)).toEqual(["улица Образцовая"]);
  });
});

describe("areas", () => {
  const zone = { category: "residential_low", planned: true };

  test("a zone has its letter in it whatever the scale, and hatching while it is planned", () => {
    for (const scale of [2000, 10_000]) {
      const surface = paint(scale, drawn("functional_zone", squareOf(200), zone));
      expect(surface.texts[0]?.text).toBe("Ж1");
      expect(surface.strokes.some(({ depth }) => depth === 2)).toBe(true);
    }
    const existing = paint(2000, drawn("functional_zone", squareOf(200), { ...zone, planned: false }));
    expect(existing.strokes.some(({ depth }) => depth === 2)).toBe(false);
  });

  test("everything on the map stays inside the frame", () => {
    const surface = paint(2000, drawn("functional_zone", squareOf(5000), zone));
    expect([...surface.strokes, ...surface.fills].every(({ depth }) => depth >= 1)).toBe(true);
  });
});

test("every layer of the map leaves a mark", () => {
  for (const layer of layers.filter(({ symbology }) => symbology)) {
    const geometry: PlaneGeometry =
      layer.geometry === "Point"
        ? { type: "Point", coordinates: centre }
        : layer.geometry === "LineString"
          ? lineOf(100)
          : squareOf(100);
    const content = { layer, rows: [{ id: "x", row: {}, geometry }] };
    expect([layer.id, paint(500, content).marks.length > 0]).toEqual([layer.id, true]);
  }
});

test("no two labels stand on each other", () => {
  const layer = layerOf("functional_zone");
  if (!layer) throw new Error("no zones");
  const near = fc.integer({ min: 0, max: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(near, near), { maxLength: 12 }), (places) => {
      const rows = places.map(([east, north], index) => {
        const [x, y] = [centre[0] + east, centre[1] + north];
        const ring = [
          [x, y],
          [x + 60, y],
          [x + 60, y + 60],
          [x, y + 60],
          [x, y],
        ] as const;
        const geometry: PlaneGeometry = { type: "Polygon", coordinates: [ring] };
        return { id: String(index), row: { category: "rail" }, geometry };
      });
      const { texts } = paint(2000, { layer, rows });
      for (const [index, one] of texts.entries())
        for (const other of texts.slice(index + 1))
          expect(Math.hypot(one.at[0] - other.at[0], one.at[1] - other.at[1])).toBeGreaterThan(1.5);
    }),
    { numRuns: 30 },
  );
});

test("the legend tells what is drawn and nothing else, the letters of areas first", () => {
  const lines = legendOfDrawn([
    drawn("functional_zone", squareOf(100), { category: "sport", planned: false }),
    drawn("street", lineOf(100), { class: "local" }),
    { layer: layers[1] ?? layers[0] ?? never(), rows: [] },
  ]);
  expect(lines.map(({ label }) => label.en)).toEqual(["Functional zone", "sport", "Street", "local street"]);
});

test("a size between two stops lies between them", () => {
  const size = {
    field: "diameter_mm",
    stops: [
      [50, 1],
      [150, 2],
      [400, 4],
    ],
    unknown: 9,
  } as const;
  expect(sizeAt(size, { diameter_mm: 100 })).toBe(1.5);
  expect(sizeAt(size, { diameter_mm: 10 })).toBe(1);
  expect(sizeAt(size, { diameter_mm: 999 })).toBe(4);
  expect(sizeAt(size, { diameter_mm: null })).toBe(9);
});

const never = (): never => {
  throw new Error("no layer");
};
