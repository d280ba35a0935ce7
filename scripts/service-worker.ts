import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";

const root = join(import.meta.dirname, "..");
const moduleId = "virtual:shell";

/** From client/public: what the page shows before it has asked anybody. */
const publicFiles = ["/icon.svg"];

/** Fonts for other alphabets come when a text needs them. */
const neededOffline = /\.(js|css)$|golos-text-(latin|cyrillic|cyrillic-ext)-wght-normal.*\.woff2$/;

type Shell = { readonly version: string; readonly files: readonly string[]; readonly entry: string };

/** What is looked at of a file of the build. */
export type Output =
  | Pick<Rolldown.OutputChunk, "type" | "fileName" | "isEntry">
  | Pick<Rolldown.OutputAsset, "type" | "fileName" | "source">;

/** What of a build the app needs to open without a signal. */
export function shellOf(outputs: readonly Output[], publicContent: readonly string[]): Shell {
  const entry = outputs.find((output) => output.type === "chunk" && output.isEntry);
  if (!entry) throw new Error("The build has no entry script.");
  const hash = createHash("sha256");
  for (const output of outputs) {
    hash.update(output.fileName);
    // Names of all other files carry a hash of their content.
    if (output.type === "asset" && output.fileName === "index.html") hash.update(output.source);
  }
  for (const content of publicContent) hash.update(content);
  const files = outputs.map(({ fileName }) => fileName).filter((name) => neededOffline.test(name));
  return {
    version: hash.digest("hex").slice(0, 12),
    files: ["/", ...publicFiles, ...files.map((name) => `/${name}`)],
    entry: `/${entry.fileName}`,
  };
}

/** Builds client/service-worker into one classic script at the root of the site, and tells it the files of the build. */
export function serviceWorker(): Plugin {
  return {
    name: "service-worker",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      async handler(_options, bundle) {
        const shell = shellOf(
          Object.values(bundle),
          publicFiles.map((path) => readFileSync(join(root, "client", "public", path), "latin1")),
        );
        this.emitFile({ type: "asset", fileName: "service-worker.js", source: await scriptOf(shell) });
      },
    },
  };
}

/** Not a module: Firefox has learnt modules as service workers only lately. */
async function scriptOf(shell: Shell): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [
      {
        name: "shell",
        resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
        load: (id) =>
          id === `\0${moduleId}`
            ? Object.entries(shell)
                .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
                .join("\n")
            : undefined,
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, "client", "service-worker", "main.ts"),
        output: { format: "iife" },
      },
    },
  });
  const [output] = [built].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error("The service worker was not built.");
  return chunk.code;
}
