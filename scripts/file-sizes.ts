import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const sources =
  "{layers,contract,painter,server,client,gis-data,scripts,test,e2e,bench,migrations}/**/*.{ts,tsx,mjs,css,sql}";
const generated = ["migrations/schema.sql", "**/*.generated.*", "client/dist/**"];

const longest = 400;
const nineInTen = 200;
const median = 80;

/** What is too long, one line each; the budget is that of docs/architecture.md. */
export function tooLongFiles(root: string): string[] {
  const files = globSync(sources, { cwd: root, exclude: generated })
    .map((path) => ({ path, lines: readFileSync(join(root, path), "utf8").split("\n").length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const linesAt = (share: number) => files[Math.floor(files.length * share)]?.lines ?? 0;
  const complaints = files
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines; the limit is ${longest}`);
  if (linesAt(0.9) >= nineInTen)
    complaints.push(`one file in ten has ${linesAt(0.9)} lines or more; the limit is ${nineInTen}`);
  if (linesAt(0.5) >= median)
    complaints.push(`the median file has ${linesAt(0.5)} lines; the limit is ${median}`);
  return complaints;
}
