import { describe, expect, test } from "vitest";
import { layerOf, layers } from "#layers/index.ts";
import { inPalette } from "#layers/kit/in-palette.ts";
import { languages } from "#layers/kit/text.ts";
import { layerLook, legendOf } from "./legend.ts";

const layer = (id: string) => {
  const found = layerOf(id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};

describe("the legend", () => {
  test("every layer on the map has a look, and every entry words in three languages", () => {
    const drawn = layers.filter(({ symbology }) => symbology);
    expect(drawn.filter((one) => layerLook(one) === null)).toEqual([]);
    const wordless = drawn.flatMap((one) =>
      legendOf(one).filter(({ label }) => languages.some((language) => label[language].trim() === "")),
    );
    expect(wordless).toEqual([]);
    expect(legendOf(layer("norm"))).toEqual([]);
  });

  test("explains each category of a zone by colour and letter, and what is unknown last", () => {
    const entries = legendOf(layer("functional_zone"));
    expect(entries.map(({ label }) => label.en)).toContain("low-rise housing");
    const low = entries.find(({ value }) => value === "residential_low");
    expect(entries.filter(({ description }) => !description)).toEqual([]);
    expect(low?.description?.ru).toContain("до трёх этажей");
    expect(low?.look).toMatchObject({ kind: "area", color: "#f6e58d", letter: { ru: "Ж1" } });
  });

  test("in the colours of printed plans, words, letters and patterns stay", () => {
    const zone = layer("functional_zone");
    const [screen, norm] = [legendOf(zone), legendOf(inPalette(zone, "norm"))];
    const colourless = (entries: typeof norm) =>
      entries.map((entry) => ({ ...entry, look: { ...entry.look, color: null } }));
    expect(colourless(norm)).toEqual(colourless(screen));
    expect(norm.find(({ value }) => value === "industrial")?.look.color).toBe("#895a44");
    expect(inPalette(zone, "norm")).toBe(inPalette(zone, "norm"));
    expect(inPalette(layer("water_main"), "norm")).toBe(layer("water_main"));
  });

  test("shows the widths of pipes by their diameter, with the unit", () => {
    expect(
      legendOf(layer("water_main")).map(({ label, look }) => [label.ru, look.kind === "line" && look.width]),
    ).toEqual([
      ["50\u00a0мм", 1.4],
      ["150\u00a0мм", 2.2],
      ["400\u00a0мм", 4.5],
    ]);
  });

  test("tells markers apart where colour does not", () => {
    const looks = legendOf(layer("water_source")).map(({ look }) => look.kind === "point" && look.marker);
    expect(new Set(looks).size).toBeGreaterThan(2);
  });
});
