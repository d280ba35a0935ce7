import { describe, expect, test } from "vitest";
import { systemsOf } from "./coordinate-systems.ts";
import { readCoordinates } from "./read-coordinates.ts";

const city = {
  metric_srid: 7694,
  datum_shifts: [{ srid: 28_413, towgs84: "23.57,-140.95,-79.8,0,0.35,0.79,-0.22", source: "PROJ" }],
};
const systems = systemsOf(city);
const read = (text: string) => {
  const place = readCoordinates(text, { centre: [74.85, 42.89], systems });
  return place?.map((value) => Number(value.toFixed(5)));
};

describe("typed coordinates", () => {
  test.each([
    ["42.89, 74.85"],
    ["74.85 42.89"],
    ["42,89 74,85"],
    ["42,89; 74,85"],
    ["42,89,74,85"],
    [`42°53'24"N 74°51'0"E`],
    [`42°53′24″С 74°51′В`],
    ["X 4765297.208  Y 3327228.770"],
    ["3327228.77 4765297.21"],
    ["4750564.696 13487795.534"],
  ])("%s lies in Kant", (text) => {
    expect(read(text)?.[0]).toBeCloseTo(74.85, 5);
    expect(read(text)?.[1]).toBeCloseTo(42.89, 5);
  });

  test.each([["Ленин 12"], ["42.89"], ["12, 14"], [""], ["3327228 12"]])("%s lies nowhere", (text) => {
    expect(read(text)).toBeUndefined();
  });

  test("what is written can be read again", () => {
    for (const system of systems) {
      const [longitude = 0, latitude = 0] = read(system.write([74.8612, 42.8831])) ?? [];
      expect([longitude, latitude], system.id).toEqual([74.8612, 42.8831]);
    }
  });
});
