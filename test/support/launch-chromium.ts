import { type Browser, chromium } from "playwright-core";
import { chromiumProgram } from "./chromium.ts";

/** Software WebGL: test machines have no graphics card. Chromium's sandbox refuses root. */
export const chromiumArgs: string[] = [
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];

/** The browser that specs and benches see the program in. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumProgram() ?? "chromium", args: chromiumArgs });
