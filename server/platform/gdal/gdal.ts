import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { default as initGdal } from "gdal3.js";

type Gdal = Awaited<ReturnType<typeof initGdal>>;
export type Dataset = Awaited<ReturnType<Gdal["open"]>>["datasets"][number];

const require = createRequire(import.meta.url);
const messages: string[] = [];
let gdal: Promise<Gdal> | undefined;

/**
 * GDAL as WebAssembly. It computes without pause, so it is used in worker threads only; it sees the directory of the
 * opened file and `output`, and no other file of the machine. One `output` and one set of settings per thread.
 */
export function loadGdal(output: string, settings: Readonly<Record<string, string>> = {}): Promise<Gdal> {
  gdal ??= start(output, settings);
  return gdal;
}

function start(output: string, settings: Readonly<Record<string, string>>): Promise<Gdal> {
  const init: typeof initGdal = require("gdal3.js/node");
  const program = join(dirname(require.resolve("gdal3.js/node")), "dist", "package");
  const note = (message: string): void => void messages.push(message);
  // Its loader only understands a path below the working directory.
  return init({
    path: relative(process.cwd(), program),
    dest: output,
    env: { ...settings },
    logHandler: note,
    errorHandler: note,
  });
}

/** What GDAL complained about since the last call, the latest last. */
export const takeMessages = (): string[] => messages.splice(0).slice(-20);
