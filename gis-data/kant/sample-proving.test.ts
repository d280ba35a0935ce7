import { expect, test } from "vitest";
import { rowsOf } from "./measured.ts";
import { sampleProving } from "./sample-proving.ts";

const tables = ["water_valve", "heat_valve", "water_main"].map((layer) => ({ layer, rows: rowsOf(layer) }));
const valvesOn = (day: string) =>
  sampleProving(tables, new Date(`${day}T06:00:00Z`))
    .slice(0, 2)
    .flatMap(({ rows }) => rows.map(({ row }) => row));
const shareOf = (day: string, fits: (row: Readonly<Record<string, unknown>>) => boolean): number => {
  const valves = valvesOn(day);
  return valves.filter(fits).length / valves.length;
};

test.each(["2024-02-29", "2026-11-29", "2031-06-01"])("loaded on %s, as many valves are proven", (day) => {
  const fiveYearsAgo = `${Number(day.slice(0, 4)) - 5}${day.slice(4)}`;
  const within = (row: Readonly<Record<string, unknown>>) =>
    row["operable"] === true && String(row["proven_on"]) >= fiveYearsAgo;
  expect(shareOf(day, within)).toBeGreaterThan(0.3);
  expect(shareOf(day, within)).toBeLessThan(0.4);
  expect(shareOf(day, (row) => row["operable"] === true && !within(row))).toBeGreaterThan(0.1);
  expect(shareOf(day, (row) => row["operable"] === true && !within(row))).toBeLessThan(0.2);
  expect(shareOf(day, (row) => row["operable"] === false)).toBeGreaterThan(0.03);
  expect(shareOf(day, (row) => row["operable"] === null && row["proven_on"] === null)).toBeGreaterThan(0.35);
  expect(valvesOn(day).every((row) => String(row["proven_on"] ?? "") <= day)).toBe(true);
});

test("the same valves on the same day, and no other row is touched", () => {
  expect(valvesOn("2026-11-29")).toEqual(valvesOn("2026-11-29"));
  expect(sampleProving(tables, new Date())[2]).toBe(tables[2]);
});
