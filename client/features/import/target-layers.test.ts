import { expect, test } from "vitest";
import type { SourceLayer } from "#contract/import.ts";
import { layerOf } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { editableLayers, fits, guessTarget, nodeLayersOf } from "./target-layers.ts";

const source = (name: string, geometry: string | null): SourceLayer => ({
  file: 0,
  name,
  driver: "GPKG",
  count: 1,
  geometry,
  extent: null,
  srid: null,
  crs_name: null,
  columns: [],
});
const layer = (id: string): Layer => {
  const found = layerOf(id);
  if (!found) throw new Error(id);
  return found;
};
const offered = (roles: Parameters<typeof editableLayers>[0], geometry: string | null): string[] =>
  editableLayers(roles)
    .filter((one) => fits(one, source("x", geometry)))
    .map(({ id }) => id);

test("only layers of the file's geometry that the person may edit are offered", () => {
  expect(offered(["engineer"], "MultiLineString")).toContain("water_main");
  expect(offered(["engineer"], "3D Line String")).toContain("water_main");
  expect(offered(["engineer"], "LineString")).not.toContain("street");
  expect(offered(["engineer"], "Point")).not.toContain("water_main");
  expect(offered(["finance"], null)).toContain("tariff");
  expect(offered(["finance"], "Polygon")).toEqual([]);
});

test("a file called after a layer goes there", () => {
  const lines = editableLayers(["admin"]).filter((one) => fits(one, source("x", "LineString")));
  expect(guessTarget("water_main 2013.gpkg", source("rows", "LineString"), lines)?.id).toBe("water_main");
  expect(guessTarget("lines.zip", source(layer("street").title.ru, "LineString"), lines)?.id).toBe("street");
  expect(guessTarget("план.gpkg", source("rows", "LineString"), lines)).toBeUndefined();
});

test("new nodes go to layers that need no more than a place", () => {
  const ids = nodeLayersOf(layer("water_main")).map(({ id }) => id);
  expect(ids).toContain("water_junction");
  expect(ids).not.toContain("water_tank");
});
