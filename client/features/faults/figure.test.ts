import { expect, test } from "vitest";
import type { FaultNumbers } from "#contract/faults.ts";
import { ageFigures, kindFigures, runTimeFigures, searchOfFigure, streetFigures } from "./figure.ts";

const numbers: FaultNumbers = {
  year: 2013,
  years: [2013],
  by_kind: [
    { network: "water", kind: "burst", faults: 60 },
    { network: "heat", kind: "leak", faults: 20 },
  ],
  by_street: [{ street_id: null, street: null, faults: 3 }],
  by_age: [
    { from_years: 40, faults: 31 },
    { from_years: null, faults: 5 },
  ],
  run_times: [],
  customer_hours: { hours: 0, faults: 0, unknown: 0 },
  sample_data: true,
};

test("each figure opens its faults, without what was rejected or repeated", () => {
  const [burst] = kindFigures(numbers, "water");
  expect(burst).toMatchObject({ faults: 60, title: { ru: "водопровод: порыв трубы" } });
  const asked = new URLSearchParams(burst && searchOfFigure(burst, 2013));
  expect(Object.fromEntries(asked)).toEqual({
    year: "2013",
    state: "new,assigned,isolated,repaired,restored,verified,reopened",
    network: "water",
    kind: "burst",
  });
  expect(kindFigures(numbers, "sewer")).toEqual([]);
});

test("what is unknown is a figure of its own", () => {
  expect(streetFigures(numbers)[0]?.search).toEqual({ street: "none" });
  expect(ageFigures(numbers).map(({ title, search }) => [title.en, search["age"]])).toEqual([
    ["40-49 years", "40"],
    ["age unknown", "unknown"],
  ]);
});

test("run times stand in the order of a repair, network by network", () => {
  const one = { median_hours: 1, faults: 2 };
  const run_times = [
    { ...one, network: "heat", stage: "whole" },
    { ...one, network: "water", stage: "whole" },
    { ...one, network: "water", stage: "awareness_to_location" },
  ] as const;
  expect(runTimeFigures({ run_times: [...run_times] }).map(({ search }) => search)).toEqual([
    { network: "water", stage: "awareness_to_location" },
    { network: "water", stage: "whole" },
    { network: "heat", stage: "whole" },
  ]);
});
