import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { default as initGdal } from "gdal3.js";

type Gdal = Awaited<ReturnType<typeof initGdal>>;
/** Emscripten's own, which the typings of gdal3.js leave out. */
type Module = {
  cwrap(name: string, result: null, values: string[]): (key: string, value: string) => void;
  readonly FS: {
    mount(type: unknown, options: { root: string }, at: string): void;
    unmount(at: string): void;
  };
  readonly NODEFS: unknown;
};
type LoadedGdal = Gdal & { readonly Module: Module };
export type Dataset = Awaited<ReturnType<Gdal["open"]>>["datasets"][number];

const require = createRequire(import.meta.url);
const outputMount = "/output";
const messages: string[] = [];
let gdal: Promise<LoadedGdal> | undefined;
let mounted: string | undefined;

/**
 * GDAL as WebAssembly. It computes without pause, so it is used in worker threads only; it sees the directory of the
 * opened file and `output`, and no other file of the machine.
 */
export async function loadGdal(output: string): Promise<LoadedGdal> {
  gdal ??= start();
  const loaded = await gdal;
  const { FS, NODEFS } = loaded.Module;
  if (mounted !== output) {
    if (mounted !== undefined) FS.unmount(outputMount);
    FS.mount(NODEFS, { root: output }, outputMount);
    mounted = output;
  }
  return loaded;
}

async function start(): Promise<LoadedGdal> {
  const init: typeof initGdal = require("gdal3.js/node");
  const program = join(dirname(require.resolve("gdal3.js/node")), "dist", "package");
  const note = (message: string): void => void messages.push(message);
  // Its loader only understands a path below the working directory.
  const options = { path: relative(process.cwd(), program), logHandler: note, errorHandler: note };
  return (await init(options)) as LoadedGdal;
}

/** Where a file that GDAL wrote to `output` really is. */
export const writtenPath = (output: string, { local }: { local: string }): string =>
  join(output, local.slice(outputMount.length + 1));

/** A setting for what is opened from now on in this thread; GDAL's own interface sets them for conversions only. */
export async function setGdal(output: string, key: string, value: string): Promise<void> {
  const { Module } = await loadGdal(output);
  Module.cwrap("CPLSetConfigOption", null, ["string", "string"])(key, value);
}

/** What GDAL complained about since the last call, the latest last. */
export const takeMessages = (): string[] => messages.splice(0).slice(-20);
