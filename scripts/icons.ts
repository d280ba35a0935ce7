import { readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";

const drawing = join(import.meta.dirname, "..", "client", "public", "icon.svg");

/** Of a maskable icon only the circle of four fifths is sure to be seen (https://www.w3.org/TR/appmanifest/#icon-masks). */
const safeShare = 0.8;

const sizes = [
  { name: "icon-192.png", px: 192, maskable: false },
  { name: "icon-512.png", px: 512, maskable: false },
  { name: "icon-maskable-512.png", px: 512, maskable: true },
] as const;

/** The drawing without its round corners, small enough for any mask, on its own colour to the very edge. */
export function maskable(svg: string): string {
  const ground = /<rect[^>]*fill="(#[0-9a-f]{6})"\/>/.exec(svg);
  if (!ground) throw new Error(`${drawing} has no ground that fills it.`);
  const inner = svg.replace(ground[0], "").replace(/<\/?svg[^>]*>/g, "");
  // With its strokes the drawing reaches from 4.8 to 27.2 across and from 8.8 to 26.7 down: 14.4 from its middle.
  const scale = ((32 / 2) * safeShare) / 14.4;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${ground[1]}"/><g transform="translate(16 16) scale(${scale}) translate(-16 -17.75)">${inner}</g></svg>`;
}

export async function drawIcons(): Promise<readonly { readonly name: string; readonly picture: Buffer }[]> {
  const svg = readFileSync(drawing, "utf8");
  return await Promise.all(
    sizes.map(async ({ name, px, maskable: masked }) => ({
      name,
      picture: await sharp(Buffer.from(masked ? maskable(svg) : svg), { density: (72 * px) / 32 })
        .resize(px, px)
        .png({ compressionLevel: 9, palette: true })
        .toBuffer(),
    })),
  );
}
