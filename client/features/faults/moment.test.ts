import { expect, test } from "vitest";
import { momentOf, readMoment, unknownMoment } from "./moment.ts";

test("a day and an hour are a time on Bishkek's clock", () => {
  expect(readMoment({ day: "2013-07-04", time: "14.30", approximate: false })).toEqual({
    at: "2013-07-04T08:30:00.000Z",
    approximate: false,
  });
});

test("a day alone is kept as about noon", () => {
  expect(readMoment({ day: "2013-07-04", time: " ", approximate: false })).toEqual({
    at: "2013-07-04T06:00:00.000Z",
    approximate: true,
  });
});

test("nothing is unknown, and what cannot be read says what is missing", () => {
  expect(readMoment(unknownMoment)).toBeNull();
  expect(readMoment({ day: null, time: "14:30", approximate: false })).toBe("no-day");
  expect(readMoment({ day: "2013-07-04", time: "25:00", approximate: false })).toBe("no-time");
});

test("what was stored is written as it was", () => {
  const at = "2013-12-31T20:15:00.000Z";
  expect(momentOf(at, true)).toEqual({ day: "2014-01-01", time: "02:15", approximate: true });
  expect(readMoment(momentOf(at, true))).toEqual({ at, approximate: true });
  expect(momentOf(null, true)).toEqual(unknownMoment);
});
