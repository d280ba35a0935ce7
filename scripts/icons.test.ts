import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { drawIcons } from "./icons.ts";

const folder = join(import.meta.dirname, "..", "client", "public");
const manifest: {
  lang: string;
  start_url: string;
  icons: { src: string; sizes: string; type: string; purpose: string }[];
} = JSON.parse(readFileSync(join(folder, "manifest.webmanifest"), "utf8"));

const pixels = (picture: Buffer) => sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

test("the icons are those of the drawing: npx node scripts/write-icons.ts", async () => {
  for (const { name, picture } of await drawIcons()) {
    const [drawn, kept] = [await pixels(picture), await pixels(readFileSync(join(folder, name)))];
    expect(kept.info).toEqual(drawn.info);
    const differing = drawn.data.filter((value, index) => Math.abs(value - (kept.data[index] ?? 0)) > 8);
    expect([name, differing.length / drawn.data.length < 0.01]).toEqual([name, true]);
  }
});

test("every icon of the manifest is there in the size that it says", async () => {
  expect([manifest.lang, manifest.start_url]).toEqual(["ky", "/"]);
  for (const { src, sizes, type } of manifest.icons.filter(({ sizes: each }) => each !== "any")) {
    const { width, height, format } = await sharp(join(folder, src)).metadata();
    expect([`${width}x${height}`, `image/${format}`]).toEqual([sizes, type]);
  }
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
});

test("a mask takes nothing of the drawing away, and leaves no hole at the edge", async () => {
  const { data, info } = await pixels(readFileSync(join(folder, "icon-maskable-512.png")));
  const at = (x: number, y: number) => [
    ...data.subarray((y * info.width + x) * 4, (y * info.width + x) * 4 + 4),
  ];
  const ground = at(0, 0);
  expect(ground[3]).toBe(255);
  const middle = info.width / 2;
  const outside = [];
  for (let y = 0; y < info.height; y += 2)
    for (let x = 0; x < info.width; x += 2)
      if (Math.hypot(x - middle, y - middle) > 0.4 * info.width)
        outside.push(Math.max(...at(x, y).map((value, channel) => Math.abs(value - (ground[channel] ?? 0)))));
  expect(Math.max(...outside)).toBeLessThanOrEqual(8);
});
