import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { months, monthsInDate, weekdays } from "./calendar.ts";
import { dayParts, formatDate, formatDateTime, todayInBishkek } from "./format-date.ts";
import { parseDate } from "./parse-date.ts";
import { languages } from "./text.ts";

describe("dates", () => {
  test("short is day.month.year, long is in words", () => {
    expect(formatDate("ky", "2026-11-03")).toBe("03.11.2026");
    expect(formatDate("ky", "2026-11-03", "long")).toBe("2026-ж., 3-ноябрь");
    expect(formatDate("ru", "2026-11-03", "long")).toBe("3 ноября 2026 г.");
    expect(formatDate("en", "2026-11-03", "long")).toBe("3 November 2026");
  });

  test("unknown is a dash; what is no day is shown as it stands", () => {
    expect(formatDate("ky", null)).toBe("–");
    expect(formatDate("ky", "2017-02-30")).toBe("2017-02-30");
    expect(formatDateTime("ky", "soon")).toBe("soon");
  });

  // Node's ICU has Kyrgyz, the browser's has not: what the browser shows is checked against it here.
  test.each(languages)("%s names of months and weekdays are those of CLDR", (language) => {
    for (let month = 0; month < 12; month += 1) {
      const day = new Date(Date.UTC(2017, month, 3));
      const parts = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).formatToParts(
        day,
      );
      expect(monthsInDate[language][month]).toBe(parts.find(({ type }) => type === "month")?.value);
      const alone = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" }).format(day);
      expect(months[language][month]?.toLowerCase()).toBe(alone.toLowerCase());
    }
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const day = new Date(Date.UTC(2017, 0, 2 + weekday));
      const name = new Intl.DateTimeFormat(language, { weekday: "long", timeZone: "UTC" }).format(day);
      expect(weekdays[language][weekday]).toBe(name);
    }
  });

  test("what is shown can be typed again", () => {
    const day = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.constantFrom(...languages), day, (language, date) => {
        expect(parseDate(formatDate(language, date))).toBe(date);
      }),
    );
  });
});

describe("typed dates", () => {
  test.each([
    ["3.11.2017", "2017-11-03"],
    ["03/11/2017", "2017-11-03"],
    ["2017-11-03", "2017-11-03"],
    [" 3 11 2017 ", "2017-11-03"],
    ["29.02.2016", "2016-02-29"],
  ])("%s", (typed, date) => {
    expect(parseDate(typed)).toBe(date);
  });

  test.each(["", "2017", "31.04.2017", "29.02.2017", "3.13.2017", "кечээ", "3.11.17"])(
    "“%s” is none",
    (typed) => {
      expect(parseDate(typed)).toBeNull();
    },
  );

  test("a day of the first century keeps its year", () => {
    expect(dayParts("0099-01-01")).toEqual({ year: 99, month: 1, day: 1 });
  });
});

describe("instants", () => {
  test("are shown on the clock of Bishkek, six hours before Greenwich", () => {
    expect(formatDateTime("ky", "2017-05-31T20:30:00Z")).toBe("01.06.2017, 02:30");
    expect(formatDateTime("ru", "2017-05-31T18:00:00Z", "long")).toBe("1 июня 2017 г., 00:00");
  });

  test("today begins at midnight in Bishkek", () => {
    expect(todayInBishkek(new Date("2017-12-31T17:59:59Z"))).toBe("2017-12-31");
    expect(todayInBishkek(new Date("2017-12-31T18:00:00Z"))).toBe("2018-01-01");
  });
});
