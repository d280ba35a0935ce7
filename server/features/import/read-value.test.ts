import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  boolean,
  choice,
  count,
  date,
  money,
  number,
  rate,
  reference,
  text,
  year,
} from "#layers/kit/field.ts";
import { fold } from "#layers/kit/fold.ts";
import { readDay, readValue } from "./read-value.ts";

const label = { ky: "х", ru: "х", en: "x" };
const value = (field: Parameters<typeof readValue>[0], raw: unknown) => {
  const reading = readValue(field, raw);
  return reading.ok ? reading.value : reading.code;
};
const width = number({ label, unit: "m", decimals: 1, min: 1, max: 60 });
const amount = number({ label, decimals: 2 });

describe("numbers", () => {
  test("are read as Kyrgyz and Russian programs write them", () => {
    expect(["7,5", "7.5", " 7,50 ", "7,5 м", "7.5m", 7.5].map((raw) => value(width, raw))).toEqual(
      Array(6).fill(7.5),
    );
    expect(
      ["1 234,5", "1\u00a0234,5", "1.234,5", "1,234.5", "1234.5"].map((raw) => value(amount, raw)),
    ).toEqual(Array(5).fill(1234.5));
    expect(["сто", "1968 г", "--", "7 5 x"].map((raw) => value(width, raw))).toEqual(
      Array(4).fill("unreadable"),
    );
    expect([value(width, "0,5"), value(width, "61")]).toEqual(["out-of-range", "out-of-range"]);
    expect([
      value(count({ label }), "3,5"),
      value(count({ label }), "3,0"),
      value(count({ label }), "-1"),
    ]).toEqual(["unreadable", 3, "out-of-range"]);
  });

  test("come back from every way of writing them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.constantFrom(",", "."),
        fc.constantFrom("", " ", "\u00a0"),
        (cents, decimal, group) => {
          const whole = String(Math.floor(Math.abs(cents) / 100)).replace(/\B(?=(\d{3})+$)/g, group);
          const written = `${cents < 0 ? "-" : ""}${whole}${decimal}${String(Math.abs(cents) % 100).padStart(2, "0")}`;
          expect(value(amount, written)).toBe(cents === 0 ? 0 : cents / 100);
        },
      ),
    );
  });

  test("nothing that is not a number becomes one, and nothing throws", () => {
    fc.assert(
      fc.property(fc.string(), (raw) => {
        const read = value(amount, raw);
        expect(read === null || typeof read === "number" || typeof read === "string").toBe(true);
        if (typeof read === "number") expect(raw).toMatch(/\d/);
      }),
    );
  });
});

test("money is whole som, rates keep their digits", () => {
  expect([
    value(money({ label }), "18 884 300 сом"),
    value(money({ label }), "12,5"),
    value(money({ label }), "9007199254740993"),
  ]).toEqual([18_884_300, "unreadable", "out-of-range"]);
  const tariff = rate({ label, unit: "som_per_m3" });
  expect([
    value(tariff, "4,48"),
    value(tariff, "4.48001"),
    value(tariff, "4.480000"),
    value(tariff, "-1"),
  ]).toEqual(["4.48", "out-of-range", "4.4800", "unreadable"]);
});

test("years stand with and without the word", () => {
  const built = year({ label });
  expect(
    ["1968", 1968, "1968 г.", "1968-ж.", "1968г", "1968.0", "23.05.1968"].map((raw) => value(built, raw)),
  ).toEqual(Array(7).fill(1968));
  expect(["68", "1799", "1968/70", "двести", "41417"].map((raw) => value(built, raw))).toEqual([
    "unreadable",
    "out-of-range",
    "unreadable",
    "unreadable",
    "unreadable",
  ]);
});

describe("days", () => {
  test("come back from every way of writing them", () => {
    const day = fc.date({ min: new Date("1800-01-01"), max: new Date("2200-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(".", "/", "-"), fc.boolean(), (moment, sign, time) => {
        const iso = moment.toISOString().slice(0, 10);
        const [year = "", month = "", dayOfMonth = ""] = iso.split("-");
        const tail = time ? " 00:00:00" : "";
        expect(readDay(iso + tail)).toBe(iso);
        expect(readDay([dayOfMonth, month, year].join(sign) + tail)).toBe(iso);
        expect(readDay([Number(dayOfMonth), Number(month), year].join(sign))).toBe(iso);
      }),
    );
  });

  test("are what Excel counts", () => {
    expect(["41417", "18264", "73415", "1968", "99999"].map(readDay)).toEqual([
      "2013-05-23",
      "1950-01-01",
      "2100-12-31",
      null,
      null,
    ]);
  });

  test("that are not in the calendar are none", () => {
    expect(["31.02.2013", "2013-13-01", "23.05.13", "2013", "вчера", "01.01.1799", ""].map(readDay)).toEqual(
      Array(7).fill(null),
    );
    expect(value(date({ label }), "29.02.2012")).toBe("2012-02-29");
  });
});

test("yes and no in three languages", () => {
  const field = boolean({ label });
  expect(["да", "Ооба", "YES", "1", true, "+"].map((raw) => value(field, raw))).toEqual(Array(6).fill(true));
  expect(["нет", "Жок", "no", "0", false].map((raw) => value(field, raw))).toEqual(Array(5).fill(false));
  expect(value(field, "наверное")).toBe("unreadable");
});

test("choices by code, label or abbreviation, however they are spelled", () => {
  const material = choice(
    {
      steel: { ky: "болот", ru: "сталь", en: "steel" },
      pe: { ky: "полиэтилен", ru: "полиэтилен", en: "polyethylene" },
    },
    { label, short: { steel: { ky: "бол.", ru: "ст.", en: "st." } } },
  );
  expect(
    ["steel", "Сталь", " СТАЛЬ ", "ст.", "ст", "болот", "бол."].map((raw) => value(material, raw)),
  ).toEqual(Array(7).fill("steel"));
  expect(["чугун", ".", "s"].map((raw) => value(material, raw))).toEqual(Array(3).fill("unreadable"));
});

test("references by title, by code and by id; a name that two rows share is none", () => {
  const [a, b] = ["0195a000-0000-7000-8000-000000000001", "0195a000-0000-7000-8000-000000000002"];
  const names = new Map<string, string | null>([
    [fold("Горводоканал"), a ?? ""],
    [fold("ГВК"), a ?? ""],
    [fold("Өрт"), b ?? ""],
    [fold("Жилищник"), null],
  ]);
  const owner = reference({ label, layer: "organisation" });
  const read = (raw: string) => readValue(owner, raw, names);
  expect(
    [read("горводоканал"), read("ГВК"), read("орт"), read(a ?? "")].map(
      (reading) => reading.ok && reading.value,
    ),
  ).toEqual([a, a, b, a]);
  expect(read("Жилищник")).toEqual({ ok: false, code: "ambiguous" });
  expect(read("Теплосеть")).toEqual({ ok: false, code: "no-such-row" });
  expect(read("0195a000-0000-7000-8000-000000000009")).toEqual({ ok: false, code: "no-such-row" });
});

test("nothing is null in every way of saying it", () => {
  expect(
    ["", "  ", "-", "—", "NULL", "н/д", null, undefined].map((raw) => value(text({ label }), raw)),
  ).toEqual(Array(8).fill(null));
  expect(value(text({ label, maxLength: 3 }), "четыре")).toBe("too-long");
});
