import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Heavy packages that the client's first chunk must not load: they come with the map or with a form. */
const heavy = /^(zod|maplibre-gl|@tanstack\/react-virtual|flatbush|pbf|proj4)(\/|$)/;

// Type imports vanish at build time and import() makes a chunk of its own, so neither counts.
const staticImport = /^(?:import|export)\s+(?!type\s)(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gm;

/** Each heavy package that `entry` loads at once, with the chain of files that brings it in. */
export function heavyImports(root: string, entry: string): string[] {
  const cameFrom = new Map<string, string | undefined>([[join(root, entry), undefined]]);
  const found: string[] = [];
  // A Map is iterated in the order of insertion, and entries added meanwhile are visited too.
  for (const file of cameFrom.keys()) {
    for (const [, specifier = ""] of readFileSync(file, "utf8").matchAll(staticImport)) {
      if (heavy.test(specifier)) found.push([...chain(root, cameFrom, file), specifier].join(" → "));
      const target = resolve(root, file, specifier);
      if (target !== undefined && !cameFrom.has(target)) cameFrom.set(target, file);
    }
  }
  return found;
}

function resolve(root: string, importer: string, specifier: string): string | undefined {
  const path = specifier.startsWith("#")
    ? join(root, specifier.slice(1))
    : specifier.startsWith(".")
      ? join(dirname(importer), specifier)
      : undefined;
  return path !== undefined && /\.tsx?$/.test(path) && existsSync(path) ? path : undefined;
}

function chain(root: string, cameFrom: ReadonlyMap<string, string | undefined>, file: string): string[] {
  const before = cameFrom.get(file);
  return [...(before === undefined ? [] : chain(root, cameFrom, before)), relative(root, file)];
}
