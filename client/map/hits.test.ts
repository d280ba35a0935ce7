import { describe, expect, test } from "vitest";
import { hitsOf, type Rendered } from "./hits.ts";

const feature = (style: string, id: string, properties: Rendered["properties"] = {}): Rendered => ({
  id,
  layer: { id: style },
  properties,
});
const ids = (rendered: readonly Rendered[]) => hitsOf(rendered).map(({ id }) => id);

describe("what a click means", () => {
  test("a sign before a line before an area, whatever lies on top", () => {
    expect(
      ids([
        feature("building:area", "house"),
        feature("water_main:line", "pipe"),
        feature("functional_zone:area", "zone"),
        feature("hydrant:point", "hydrant"),
      ]),
    ).toEqual(["hydrant", "pipe", "house", "zone"]);
  });

  test("each row once, though its fill and its outline are both under the pointer", () => {
    expect(ids([feature("building:area", "house"), feature("building:outline", "house")])).toEqual(["house"]);
  });

  test("a click into the city does not mean its boundary, a click on the boundary does", () => {
    const size = { area_m2: 7_860_000 };
    expect(ids([feature("city_boundary:area", "kant", size)])).toEqual([]);
    expect(
      ids([feature("city_boundary:area", "kant", size), feature("city_boundary:outline", "kant", size)]),
    ).toEqual(["kant"]);
    expect(ids([feature("parcel:area", "plot", { area_m2: 800 })])).toEqual(["plot"]);
  });
});
