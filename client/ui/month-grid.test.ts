import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, monthGrid } from "./month-grid.ts";

test("weeks begin on Monday and hold the whole month", () => {
  const weeks = monthGrid("2017-11-15");
  expect(weeks[0]).toEqual([
    "2017-10-30",
    "2017-10-31",
    "2017-11-01",
    "2017-11-02",
    "2017-11-03",
    "2017-11-04",
    "2017-11-05",
  ]);
  expect(weeks.at(-1)?.at(-1)).toBe("2017-12-03");
});

test("a month later is the same day, or the month's last", () => {
  expect(addMonths("2017-01-31", 1)).toBe("2017-02-28");
  expect(addMonths("2016-01-31", 1)).toBe("2016-02-29");
  expect(addMonths("2017-03-31", -1)).toBe("2017-02-28");
  expect(addMonths("2017-12-05", 1)).toBe("2018-01-05");
});

test("every day of a month is in its grid once", () => {
  const date = fc
    .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10));
  fc.assert(
    fc.property(date, (day) => {
      const days = monthGrid(day).flat();
      expect(days).toContain(day);
      expect(new Set(days).size).toBe(days.length);
      expect(days.length % 7).toBe(0);
      expect(days.every((next, at) => at === 0 || addDays(days[at - 1] ?? "", 1) === next)).toBe(true);
    }),
  );
});
