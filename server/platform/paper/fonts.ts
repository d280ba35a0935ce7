import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Lettering } from "#painter/surface.ts";

const packageFile = (path: string): string =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/golos-text/${path}`);

/** The font of the screen as static files with all letters of Kyrgyz; what is used of them is embedded. */
const files = {
  regular: "400Regular/GolosText_400Regular.ttf",
  medium: "500Medium/GolosText_500Medium.ttf",
  bold: "600SemiBold/GolosText_600SemiBold.ttf",
} as const satisfies Readonly<Record<Lettering["weight"], string>>;

/** Height of a capital letter as a share of the em square, from the font's OS/2 table. */
export const capHeight = 0.7;

let fonts: Readonly<Record<Lettering["weight"], Buffer>> | undefined;

export function fontFiles(): Readonly<Record<Lettering["weight"], Buffer>> {
  fonts ??= {
    regular: readFileSync(packageFile(files.regular)),
    medium: readFileSync(packageFile(files.medium)),
    bold: readFileSync(packageFile(files.bold)),
  };
  return fonts;
}
