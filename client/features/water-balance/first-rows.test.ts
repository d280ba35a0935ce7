import { expect, test } from "vitest";
import { askedOf, daysOf, emptyDraft, type FirstDraft, intakeOf, limitsOf } from "./first-draft.ts";
import { rowsOf } from "./first-rows.ts";

const pumped: FirstDraft = {
  ...emptyDraft,
  year: 2016,
  method: "pump_hours",
  pump_hours: 8000,
  pump_capacity_m3_h: 625,
  billed_m3: 1_450_000,
  paid_m3: 1_000_000,
};

test("pump hours times what is pumped in an hour is the intake, ±15 % until somebody knows better", () => {
  expect(intakeOf(pumped)).toBe(5_000_000);
  expect(limitsOf(pumped)).toBe(15);
  expect(limitsOf({ ...pumped, ci95_percent: 10 })).toBe(10);
  expect(intakeOf({ ...pumped, pump_hours: null })).toBeNull();
});

test("a period has as many days as it has", () => {
  expect(daysOf({ year: 2016, month: null })).toBe(366);
  expect(daysOf({ year: 2015, month: null })).toBe(365);
  expect(daysOf({ year: 2016, month: 2 })).toBe(29);
});

test("nothing that was not asked for comes into a first answer", () => {
  const asked = askedOf(pumped, pumped.billed_m3);
  expect(asked.system_input_volume).toEqual({ value: 5_000_000, ci95_percent: 15 });
  expect(asked.unauthorised_consumption).toEqual({ value: 0 });
  expect(asked.mains_length).toBeUndefined();
});

test("three numbers become three figures of the city", () => {
  expect(rowsOf(pumped, 2016, []).map((operation) => operation.op === "create" && operation.row)).toEqual([
    {
      year: 2016,
      component: "system_input_volume",
      mark: "city",
      volume_m3: 5_000_000,
      method: "pump_hours",
      pump_hours: 8000,
      pump_capacity_m3_h: 625,
      ci95_percent: 15,
    },
    { year: 2016, component: "billed", mark: "city", volume_m3: 1_450_000 },
    { year: 2016, component: "paid_volume", mark: "city", volume_m3: 1_000_000 },
  ]);
});

test("what the city has entered for the same period is changed, and for another is left alone", () => {
  const id = "00000000-0000-4000-8000-000000000001";
  const there = [
    { id, version: 3, component: "paid_volume", month: null },
    { id: "00000000-0000-4000-8000-000000000002", version: 1, component: "billed", month: 5 },
  ];
  const [intake, billed, paid] = rowsOf(pumped, 2016, there);
  expect([intake?.op, billed?.op]).toEqual(["create", "create"]);
  expect(paid).toEqual({
    op: "patch",
    layer: "water_volume",
    id,
    version: 3,
    row: { volume_m3: 1_000_000 },
  });
});
