import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { glossary } from "./glossary.ts";
import { layerTable } from "./layer-table.ts";

const begin = "<!-- layers: written by scripts/write-docs.ts -->";
const end = "<!-- /layers -->";

/** A text with what stands between its two marks replaced. */
export function between(text: string, inside: string): string {
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before === -1 || after < before) throw new Error(`The text lacks the marks ${begin} and ${end}.`);
  return `${text.slice(0, before + begin.length)}\n${inside}\n${text.slice(after)}`;
}

type GeneratedDoc = { readonly path: string; readonly written: (now: string) => string };

const docs: readonly GeneratedDoc[] = [
  { path: "README.md", written: (now) => between(now, layerTable()) },
  { path: join("docs", "glossary.md"), written: glossary },
];

const read = (path: string): string => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
};

/** Documents that do not say what the layers are now. */
export const staleDocs = (root: string): string[] =>
  docs
    .filter(({ path, written }) => isStale(read(join(root, path)), written))
    .map(({ path }) => `${path} is stale`);

const isStale = (now: string, written: GeneratedDoc["written"]): boolean =>
  now === "" || written(now) !== now;

export function writeDocs(root: string): void {
  for (const { path, written } of docs) writeFileSync(join(root, path), written(read(join(root, path))));
}
