import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { palettes } from "#layers/kit/in-palette.ts";
import { languages } from "#layers/kit/text.ts";
import { readAddress, roundCamera, writeAddress } from "./view-address.ts";
import type { ViewState } from "./view-state.ts";
import { layerOpacity, layerShown, type WorkspaceId, workspaceThemes } from "./workspace.ts";

const read = (address: string): ViewState => {
  const { pathname, search } = new URL(address, "http://kant.example");
  return readAddress({ pathname, search });
};

const plain: ViewState = {
  workspace: "plan",
  camera: null,
  layers: {},
  selection: null,
  year: null,
  variant: null,
  compared: null,
  palette: "screen",
  language: null,
  dock: null,
  panel: null,
  open: null,
  by: null,
};

const layerName = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });
const choice = fc.oneof(
  fc.record({ shown: fc.boolean() }),
  fc.record({ opacity: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) }),
  fc.record({
    shown: fc.boolean(),
    opacity: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  }),
);
const viewState: fc.Arbitrary<ViewState> = fc.record({
  workspace: fc.constantFrom(...(Object.keys(workspaceThemes) as WorkspaceId[])),
  camera: orNull(
    fc
      .record({
        longitude: fc.double({ min: -180, max: 180, noNaN: true }),
        latitude: fc.double({ min: -85, max: 85, noNaN: true }),
        zoom: fc.double({ min: 0, max: 24, noNaN: true }),
        bearing: fc.double({ min: -180, max: 180, noNaN: true }),
        pitch: fc.double({ min: 0, max: 85, noNaN: true }),
      })
      .map(roundCamera),
  ),
  layers: fc.dictionary(layerName, choice, { maxKeys: 8, noNullPrototype: true }),
  selection: orNull(
    fc.record({ layer: layerName, ids: fc.array(fc.uuid(), { minLength: 1, maxLength: 5 }) }),
  ),
  year: orNull(fc.integer({ min: 1000, max: 9999 })),
  variant: orNull(fc.uuid()),
  compared: orNull(fc.record({ variant: fc.uuid(), sharePercent: fc.integer({ min: 0, max: 100 }) })),
  palette: fc.constantFrom(...palettes),
  language: orNull(fc.constantFrom(...languages)),
  dock: orNull(
    fc.record({
      panel: fc.constantFrom("table", "time-line"),
      size: fc.constantFrom("low" as const, "high" as const),
    }),
  ),
  panel: orNull(fc.constantFrom("heat-loss", "layers")),
  open: orNull(fc.uuid()),
  by: orNull(fc.constantFrom("real", "heat_transfer")),
});

describe("the address is the state", () => {
  test("what is written is read back", () => {
    fc.assert(
      fc.property(viewState, (view) => {
        expect(read(writeAddress(view))).toEqual(view);
      }),
    );
  });

  test("no address makes it throw, and what is read is written the same again", () => {
    const query = fc.dictionary(
      fc.constantFrom(
        "at",
        "layers",
        "pick",
        "year",
        "variant",
        "compare",
        "palette",
        "lang",
        "dock",
        "panel",
        "open",
        "by",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.constantFrom("/", "/plan", "/networks", "/nowhere"), query, (pathname, params) => {
        const view = readAddress({ pathname, search: `?${new URLSearchParams(params)}` });
        if (view.workspace) expect(read(writeAddress(view))).toEqual(view);
      }),
    );
  });

  test("is short and readable", () => {
    const address = writeAddress({
      ...plain,
      workspace: "networks",
      camera: { longitude: 74.85081, latitude: 42.8911, zoom: 14.25, bearing: 0, pitch: 0 },
      layers: { building: { shown: false }, water_main: { opacity: 0.6 } },
      selection: { layer: "water_main", ids: ["0198c1de"] },
      year: 2017,
      language: "ky",
      dock: { panel: "table", size: "high" },
    });
    expect(address).toBe(
      "/networks?at=14.25/42.8911/74.85081&layers=-building,~water_main:60&pick=water_main/0198c1de&year=2017&dock=table.high&lang=ky",
    );
    expect(
      writeAddress({ ...plain, workspace: "losses", panel: "heat-loss", open: "0198c1de", by: "norm" }),
    ).toBe("/losses?panel=heat-loss&open=0198c1de&by=norm");
  });

  test("what it says wrongly is as if it were not there", () => {
    expect(
      read("/?at=14/99/200&year=17&lang=de&dock=..&panel=1&open=a/b&by=A&pick=water_main&layers=Drop Table"),
    ).toEqual(plain);
    expect(read("/nowhere").workspace).toBeNull();
  });
});

describe("layers of a workspace", () => {
  const zone = { id: "functional_zone", theme: "general_plan" } as const;

  test("are shown by their theme until the reader says otherwise", () => {
    expect(layerShown(plain, zone)).toBe(true);
    expect(layerShown({ ...plain, workspace: "networks" }, zone)).toBe(false);
    expect(layerShown(read("/networks?layers=functional_zone"), zone)).toBe(true);
    expect(layerShown(read("/plan?layers=-functional_zone"), zone)).toBe(false);
  });

  test("keep their opacity when they are hidden", () => {
    const view = read("/plan?layers=-functional_zone:40");
    expect(layerOpacity(view, zone.id)).toBe(0.4);
    expect(layerOpacity(view, "building")).toBe(1);
  });
});
