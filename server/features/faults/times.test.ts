import { expect, test } from "vitest";
import { HttpProblem } from "#server/platform/http/problems.ts";
import { ageOf, assetColumns } from "./asset.ts";
import { readInstant, stateOf, timeColumns } from "./times.ts";

const now = new Date("2021-03-04T05:00:00Z");
const given = (at: string) => ({ at, approximate: false });
const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
  } catch (error) {
    if (error instanceof HttpProblem) return error.wrongs[0]?.code;
    throw error;
  }
  return undefined;
};

test("an instant is stored in UTC, and a clock that is a little ahead tells no future", () => {
  expect(readInstant("aware", "2021-03-04T09:30:00+06:00", now)).toBe("2021-03-04T03:30:00.000Z");
  expect(readInstant("aware", "2021-03-04T05:04:59Z", now)).toBe(now.toISOString());
  expect(codeOf(() => readInstant("aware", "2021-03-04T05:06:00Z", now))).toBe("in-future");
  expect(codeOf(() => readInstant("aware", "1926-03-04T05:00:00Z", now))).toBe("too-old");
});

test("only what was given becomes a column; null makes a time unknown", () => {
  expect(timeColumns({ located: given("2021-03-04T04:00:00Z"), repaired: null }, now)).toEqual({
    located_at: "2021-03-04T04:00:00.000Z",
    located_approximate: false,
    repaired_at: null,
    repaired_approximate: null,
  });
});

test("a line of a paper book stands at its last known time", () => {
  const at = given("2021-03-04T04:00:00Z");
  expect(stateOf({ aware: at })).toBe("new");
  expect(stateOf({ aware: at, located: at })).toBe("new");
  expect(stateOf({ aware: at, isolated: at })).toBe("isolated");
  expect(stateOf({ aware: at, restored: at })).toBe("restored");
});

test("the age of an asset is unknown without a year, and where it was not yet built", () => {
  expect([ageOf(1968, 2013), ageOf(2013, 2013), ageOf(null, 2013), ageOf(2014, 2013)]).toEqual([
    45,
    0,
    null,
    null,
  ]);
});

test("a material that nobody has words for is unknown", () => {
  const asset = {
    ...{ layer: "water_main", id: "x", code: null, distance_m: 1, chainage_m: 5, length_m: 9 },
    ...{ diameter_mm: 100, built_year: 1968, longitude: 74.85, latitude: 42.89 },
  };
  expect(assetColumns({ ...asset, material: "steel" }, 2013).asset_material).toBe("steel");
  expect(assetColumns({ ...asset, material: "wood" }, 2013).asset_material).toBeNull();
  expect(assetColumns({ ...asset, material: "toString" }, 2013).asset_material).toBeNull();
  expect(assetColumns(null, 2013).asset_layer).toBeNull();
});
