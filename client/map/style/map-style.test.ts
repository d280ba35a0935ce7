import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import { languages } from "#layers/kit/text.ts";
import { type Theme, themes } from "#layers/kit/theme.ts";
import type { ColorTheme } from "#painter/ground.ts";
import type { Look } from "./look.ts";
import { type MapContent, mapStyle } from "./map-style.ts";

const drawn = layers.filter((layer) => layer.symbology);
const themesOfMap = (Object.keys(themes) as Theme[]).filter((theme) =>
  drawn.some((layer) => layer.theme === theme),
);

const content = (opacity = 1): MapContent => ({
  sources: themesOfMap.map((theme) => ({
    theme,
    tiles: `http://localhost/tiles/${theme}/{z}/{x}/{y}.mvt?v=1`,
    minzoom: 8,
    maxzoom: 16,
    layers: drawn.filter((layer) => layer.theme === theme).map(({ id }) => id),
  })),
  shown: new Map(drawn.map(({ id }) => [id, opacity])),
  date: "2017-12-31",
});

const colorThemes: readonly ColorTheme[] = ["light", "dark"];
const looks = colorThemes.flatMap((theme) =>
  languages.map((language) => ({ theme, language, palette: "screen" as const, metresPerPixel: 57_338 })),
);

describe("the style made of the layer records", () => {
  test.each(looks)("is valid in $theme and $language", (look) => {
    expect(validateStyleMin(mapStyle(look, content())).map(({ message }) => message)).toEqual([]);
    expect(validateStyleMin(mapStyle(look, content(0.35))).map(({ message }) => message)).toEqual([]);
  });

  test("draws every layer that is on, and nothing of one that is off", () => {
    const look = { theme: "light", language: "ky", palette: "screen", metresPerPixel: 57_338 } as const;
    const all = mapStyle(look, content());
    const ids = new Set(all.layers.map((layer) => layer.id.split(":")[0]));
    expect(drawn.filter(({ id }) => !ids.has(id))).toEqual([]);
    const some = mapStyle(look, { ...content(), shown: new Map([["water_main", 1]]) });
    expect(some.layers.map(({ id }) => id)).toEqual([
      "ground",
      "water_main:casing",
      "water_main:line",
      "water_main:state",
      "water_main:label",
    ]);
  });

  test("draws zones in the colours of printed plans where the reader wants them", () => {
    const fillOf = (palette: Look["palette"]): string => {
      const look = { theme: "light", language: "ky", palette, metresPerPixel: 57_338 } as const;
      const zones = mapStyle(look, content()).layers.find(({ id }) => id === "functional_zone:area");
      return JSON.stringify(zones?.paint);
    };
    expect(fillOf("screen")).toContain("#f6e58d");
    expect(fillOf("norm")).toContain("#ffff32");
    expect(fillOf("norm")).not.toContain("#f6e58d");
  });

  test("asks for no layer that the reader's tiles do not hold", () => {
    const look = { theme: "light", language: "ky", palette: "screen", metresPerPixel: 57_338 } as const;
    const closed = { ...content(), sources: content().sources.filter(({ theme }) => theme !== "water") };
    const sources = mapStyle(look, closed).layers.flatMap((layer) => ("source" in layer ? layer.source : []));
    expect(sources).not.toContain("theme-water");
  });
});
