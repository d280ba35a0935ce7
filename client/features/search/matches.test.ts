import { describe, expect, it } from "vitest";
import { layers } from "#layers/index.ts";
import { commandsFor, fits } from "./matches.ts";

describe("fits", () => {
  const title = { ky: "Суу түтүгү", ru: "Водопровод", en: "Water main" };

  it("finds a title typed without Kyrgyz letters, in any language, by the beginnings of words", () => {
    for (const typed of ["суу тутугу", "водо", "main", "СУУ"]) expect(fits(typed, title)).toBe(true);
    expect(fits("провод", title)).toBe(false);
  });
});

describe("commandsFor", () => {
  it("offers closed layers and adding only to those who may", () => {
    const kinds = (roles: Parameters<typeof commandsFor>[2]) =>
      commandsFor("суу тутугу", layers, roles, "ky")
        .filter(({ layer }) => layer.id === "water_main")
        .map(({ kind }) => kind);
    expect(kinds([])).toEqual([]);
    expect(kinds(["clerk"])).toEqual(["show", "table"]);
    expect(kinds(["engineer"])).toEqual(["show", "table", "add"]);
  });

  it("offers nothing before something is typed", () => {
    expect(commandsFor(" ", layers, ["admin"], "en")).toEqual([]);
  });
});
