import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import type { Extension } from "@electric-sql/pglite";
import { postgis } from "@electric-sql/pglite-postgis";
import { madeOnce } from "./made-once.ts";
import { syncFile } from "./sync.ts";
import { keepInTar } from "./tar.ts";

const whole = join(
  dirname(fileURLToPath(import.meta.resolve("@electric-sql/pglite-postgis"))),
  "postgis.tar.gz",
);
const cache = join(import.meta.dirname, "../../../../node_modules/.cache/shaar-postgis");

/** Raster, topology, the geocoder and the scripts of other versions are two thirds of the bundle. */
const isNeeded = (name: string): boolean =>
  /^(lib\/postgresql\/postgis-3\.so|share\/proj\/.*|share\/postgresql\/extension\/postgis(\.control|--\d[\d.]*\.sql))$/.test(
    name,
  );

/**
 * PostGIS as the embedded engine loads it. The bundle is unpacked at every opening, so that what nobody uses costs 2 of
 * 4 seconds and 250 MB: a smaller one, not compressed, is made of it once. Where nothing can be written, the whole one
 * does as well.
 */
export const slimPostgis: Extension = {
  ...postgis,
  setup: async (pg, options) => {
    const made = await postgis.setup(pg, options);
    const slim = await slimBundle().catch(() => whole);
    return { ...made, bundlePath: pathToFileURL(slim) };
  },
};

async function slimBundle(): Promise<string> {
  const version = await readFile(join(dirname(whole), "..", "package.json"), "utf8");
  return await madeOnce(cache, [version, String(isNeeded)], async (draft) => {
    const tar = await promisify(gunzip)(await readFile(whole));
    const path = join(draft, "postgis.tar.gz");
    await writeFile(path, await promisify(gzip)(keepInTar(tar, isNeeded), { level: 0 }));
    await syncFile(path);
    return path;
  });
}
