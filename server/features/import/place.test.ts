import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CityIn, guessCrs, placeFault } from "./place.ts";

/** Kant with five kilometres around it. */
const degrees: CityIn = { srid: 4326, degrees: true, extent: [74.766, 42.832, 74.934, 42.945] };
const kyrg: CityIn = { srid: 7694, degrees: false, extent: [3_320_000, 4_758_000, 3_334_500, 4_771_500] };
const sk42: CityIn = { srid: 28413, degrees: false, extent: [13_480_500, 4_744_000, 13_495_000, 4_757_000] };
const utm: CityIn = { srid: 32643, degrees: false, extent: [480_500, 4_742_000, 495_000, 4_755_000] };
const all = [degrees, kyrg, sk42, utm];
const code = (x: number, y: number, wanted: CityIn) => placeFault(x, y, wanted, all)?.code ?? null;

describe("a point that is not in the city says why", () => {
  test("in SK-42", () => {
    expect(code(13_487_795.5, 4_750_564.7, sk42)).toBeNull();
    expect(code(12_487_795.5, 4_750_564.7, sk42)).toBe("wrong-zone");
    expect(placeFault(12_487_795.5, 4_750_564.7, sk42, all)?.params).toMatchObject({ given: 12, zone: 13 });
    expect(code(487_795.5, 4_750_564.7, sk42)).toBe("zone-missing");
    expect(code(4_750_564.7, 13_487_795.5, sk42)).toBe("swapped-axes");
    expect(code(3_327_228.8, 4_765_297.2, sk42)).toBe("other-crs");
    expect(code(13_487_795.5, 4_950_564.7, sk42)).toBe("outside-city");
  });
  test("in Kyrg-06, whose zone is the first digit", () => {
    expect(code(2_572_299, 4_770_637, kyrg)).toBe("wrong-zone");
    expect(code(4_082_164, 4_768_695, kyrg)).toBe("wrong-zone");
  });
  test("in degrees", () => {
    expect(code(42.89, 74.85, degrees)).toBe("swapped-axes");
    expect(code(13_487_795.5, 4_750_564.7, degrees)).toBe("other-crs");
    expect(code(9e6, 9e6, degrees)).toBe("metres");
    expect(code(76.9, 43.2, degrees)).toBe("outside-city");
    expect(code(74.6, 42.87, kyrg)).toBe("degrees");
  });
  test("every number gets an answer", () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), fc.constantFrom(...all), (x, y, wanted) => {
        const inside =
          x >= wanted.extent[0] && x <= wanted.extent[2] && y >= wanted.extent[1] && y <= wanted.extent[3];
        expect(placeFault(x, y, wanted, all) === null).toBe(inside);
      }),
    );
  });
});

test("the CRS of a file without one is the one that puts it into the city", () => {
  expect(guessCrs([13_487_000, 4_750_000, 13_488_000, 4_751_000], all)).toEqual({
    srid: 28413,
    swapped: false,
  });
  expect(guessCrs([4_750_000, 13_487_000, 4_751_000, 13_488_000], all)).toEqual({
    srid: 28413,
    swapped: true,
  });
  expect(guessCrs([74.84, 42.88, 74.86, 42.89], all)).toEqual({ srid: 4326, swapped: false });
  expect(guessCrs([10, 50, 11, 51], all)).toBeNull();
});
