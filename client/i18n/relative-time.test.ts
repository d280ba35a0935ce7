import { expect, test } from "vitest";
import { formatRelative } from "./relative-time.ts";

const now = new Date("2017-06-15T12:00:00Z");
const shifted = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);

test("says how long ago in words", () => {
  expect(formatRelative("ky", shifted(-3 * 86400), now)).toBe("3 күн мурун");
  expect(formatRelative("ru", shifted(-3 * 86400), now)).toBe("3 дня назад");
  expect(formatRelative("en", shifted(2 * 3600), now)).toBe("in 2 hours");
  expect(formatRelative("ky", shifted(20 * 60), now)).toBe("20 мүнөттөн кийин");
});

test("under a minute is now", () => {
  expect(formatRelative("ky", shifted(-59), now)).toBe("азыр эле");
  expect(formatRelative("ru", shifted(30), now)).toBe("только что");
});

test("Kyrgyz is worded as CLDR words it", () => {
  const cldr = new Intl.RelativeTimeFormat("ky");
  const lengths = {
    minute: 60,
    hour: 3600,
    day: 86400,
    week: 7 * 86400,
    month: 31 * 86400,
    year: 366 * 86400,
  } as const;
  for (const [unit, seconds] of Object.entries(lengths)) {
    for (const sign of [-1, 1]) {
      expect(formatRelative("ky", shifted(sign * seconds), now)).toBe(
        cldr.format(sign, unit as keyof typeof lengths),
      );
    }
  }
});
