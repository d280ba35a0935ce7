import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** CHROMIUM from the environment, or the first one that is installed. */
export function chromiumProgram(): string | undefined {
  const given = process.env.CHROMIUM;
  if (given !== undefined) return given;
  const inPath = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((place) => names.map((name) => join(place, name)));
  return [...inPath, ...elsewhere].find((path) => existsSync(path));
}
