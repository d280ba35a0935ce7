import type { Rolldown } from "vite";
import { expect, test } from "vitest";
import { type Output, shellOf } from "./service-worker.ts";

const chunk = (fileName: string, isEntry = false): Output => ({ type: "chunk", fileName, isEntry });
const asset = (fileName: string, source: Rolldown.OutputAsset["source"] = ""): Output => ({
  type: "asset",
  fileName,
  source,
});
const build = (page: string): Output[] => [
  chunk("assets/index-a1.js", true),
  chunk("assets/city-map-b2.js"),
  asset("assets/maplibre-gl-worker-c3.js"),
  asset("assets/index-d4.css"),
  asset("assets/golos-text-cyrillic-ext-wght-normal-e5.woff2"),
  asset("assets/golos-text-latin-ext-wght-normal-f6.woff2"),
  asset("index.html", page),
];

test("the app opens with its page, scripts, styles and the fonts of Kyrgyz text", () => {
  const { files, entry } = shellOf(build("<html>"), ["<svg>"]);
  expect(entry).toBe("/assets/index-a1.js");
  expect(files).toEqual([
    "/",
    "/icon.svg",
    "/assets/index-a1.js",
    "/assets/city-map-b2.js",
    "/assets/maplibre-gl-worker-c3.js",
    "/assets/index-d4.css",
    "/assets/golos-text-cyrillic-ext-wght-normal-e5.woff2",
  ]);
});

test("a build with any other content is another version", () => {
  const version = (outputs: Output[], icon = "<svg>") => shellOf(outputs, [icon]).version;
  expect(version(build("<html>"))).toBe(version(build("<html>")));
  const others = [
    version(build("<html lang=ky>")),
    version([...build("<html>"), chunk("assets/new-g7.js")]),
    version(build("<html>"), "<svg/>"),
  ];
  expect(others).not.toContain(version(build("<html>")));
  expect(new Set(others).size).toBe(3);
});
