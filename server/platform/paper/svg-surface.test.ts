import sharp from "sharp";
import { expect, test } from "vitest";
import { lineThrough, rectangle } from "#painter/surface.ts";
import { SvgSurface } from "./svg-surface.ts";

const size = { width: 40, height: 20 };

/** Whether a pixel, of ten for a millimetre, is darker than the paper. */
async function inkOf(draw: (surface: SvgSurface) => void): Promise<(x: number, y: number) => boolean> {
  const surface = new SvgSurface();
  surface.fill(rectangle(0, 0, size.width, size.height), { color: "#ffffff" });
  draw(surface);
  const svg = Buffer.from(surface.svg(size, 10));
  const { data, info } = await sharp(svg).greyscale().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([400, 200]);
  return (x, y) =>
    (data[(Math.round(y * 10) * info.width + Math.round(x * 10)) * info.channels] ?? 255) < 128;
}

test("fills with holes, strokes with their width and nothing outside a clip", async () => {
  const ink = await inkOf((surface) => {
    surface.fill([...rectangle(2, 2, 10, 10), { centre: [7, 7], radius: 2 }], { color: "#000000" });
    surface.clipped(rectangle(20, 0, 10, 20), () =>
      surface.stroke(lineThrough([15, 10], [38, 10]), { color: "#000000", width: 2 }),
    );
  });
  expect([ink(3, 3), ink(7, 7), ink(25, 9.2), ink(25, 8.5), ink(17, 10), ink(35, 10)]).toEqual([
    ...[true, false, true, false, false, false],
  ]);
});

test("letters of Kyrgyz stand around the given place and take the width that they say", async () => {
  const lettering = { size: 8, weight: "bold", color: "#000000" } as const;
  let width = 0;
  const ink = await inkOf((surface) => {
    width = surface.textWidth("Өүң", lettering);
    surface.write("Өүң", [20, 10], { ...lettering, align: "middle" });
  });
  const columns = Array.from({ length: 400 }, (_, x) => x / 10).filter((x) =>
    Array.from({ length: 190 }, (_, y) => y / 10).some((y) => ink(x, y)),
  );
  const [first = 0, last = 0] = [columns[0], columns.at(-1)];
  expect((first + last) / 2).toBeCloseTo(20, 0);
  expect(last - first).toBeGreaterThan(0.85 * width);
  expect(last - first).toBeLessThan(width);
});

test("what somebody wrote is no markup", async () => {
  const surface = new SvgSurface();
  surface.write('<script>alert(1)</script>"&', [1, 1], { size: 3, weight: "regular", color: "#000000" });
  expect(surface.svg(size, 1)).not.toMatch(/script|alert|&/);
});
