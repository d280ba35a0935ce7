import { expect, test } from "vitest";
import { correctionsOf } from "./corrections.ts";
import { lifeOf, wholeMs } from "./life.ts";

type Times = Parameters<typeof lifeOf>[0];
const times = (values: Partial<Times>): Times => ({
  aware_at: "2013-07-04T03:00:00.000Z",
  aware_approximate: false,
  located_at: null,
  located_approximate: false,
  isolated_at: null,
  isolated_approximate: false,
  repaired_at: null,
  repaired_approximate: false,
  restored_at: null,
  restored_approximate: false,
  ...values,
});

test("a duration begins at the last known time and passes over what is unknown", () => {
  const fault = times({
    located_at: "2013-07-04T04:00:00.000Z",
    located_approximate: true,
    repaired_at: "2013-07-04T09:30:00.000Z",
  });
  const life = lifeOf(fault);
  expect(life.map(({ time }) => time)).toEqual(["aware", "located", "isolated", "repaired", "restored"]);
  expect(life.map(({ sinceMs }) => sinceMs && sinceMs / 60_000)).toEqual([null, 60, null, 330, null]);
  expect(life[3]?.sinceIsApproximate).toBe(true);
  expect(wholeMs(fault)).toBeNull();
  expect(wholeMs(times({ restored_at: "2013-07-04T10:00:00.000Z" }))).toBe(7 * 3_600_000);
});

test("a correction is told by its fields, and ids are not told", () => {
  const told = correctionsOf('{"kind":"burst","asset_id":null}', '{"kind":"valve","asset_id":"x"}');
  expect(told.map(({ field, before, after }) => [field.label.en, before, after])).toEqual([
    ["Kind", "burst", "valve"],
  ]);
  expect(correctionsOf(null, "not JSON")).toEqual([]);
});
