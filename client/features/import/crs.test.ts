import { expect, test } from "vitest";
import { translate } from "#client/i18n/text.ts";
import { crsTitle, placeWarning } from "./crs.ts";

const kant = {
  bbox: [74.828, 42.877, 74.872, 42.9] as [number, number, number, number],
  centre: [74.85, 42.888] as [number, number],
  datum_shifts: [{ srid: 28413, towgs84: "23.57,-140.95,-79.8,0,0.35,0.79,-0.22", source: "" }],
};
const around = (x: number, y: number): number[] => [x - 10, y - 10, x + 10, y + 10];
const said = (extent: number[], srid: number, swap_axes = false): string | null => {
  const warning = placeWarning(extent, { srid, swap_axes }, kant);
  return warning && translate("en", warning.text, warning.params);
};

test("coordinates that lie in the city are not warned of", () => {
  expect(said([74.84, 42.88, 74.86, 42.89], 4326)).toBeNull();
  expect(said(around(13_487_795, 4_750_564), 28413)).toBeNull();
  expect(said(around(3_327_228, 4_765_297), 7694)).toBeNull();
  expect(said(around(4_750_564, 13_487_795), 28413, true)).toBeNull();
});

test("a wrong zone, a missing zone, swapped axes and wrong units are told apart", () => {
  expect(said(around(4_750_564, 13_487_795), 28413)).toMatch(/swapped/);
  expect(said(around(14_487_795, 4_750_564), 28413)).toMatch(/zone 14.*zone 13/);
  expect(said(around(487_795, 4_750_564), 28413)).toMatch(/begins with 13/);
  expect(said([74.84, 42.88, 74.86, 42.89], 7694)).toMatch(/degrees/);
  expect(said(around(3_327_228, 4_765_297), 4326)).toMatch(/metres/);
  expect(said(around(3_327_228, 4_165_297), 7694)).toMatch(/outside the city/);
});

test("nobody is warned where the place cannot be told", () => {
  expect(placeWarning(null, { srid: 4326, swap_axes: false }, kant)).toBeNull();
  expect(said(around(5, 5), 2000)).toBeNull();
});

test("systems are called by their names here", () => {
  expect(crsTitle(28413).ru).toBe("СК-42, зона 13");
  expect(crsTitle(7694).ky).toBe("Kyrg-06, 3-зона");
});
