import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyTitleBlock } from "#contract/paper.ts";
import type { PlanYear } from "#contract/street-plan.ts";
import { plannedOf } from "#contract/street-plan-money.ts";
import { plannedStreet, plannedWork, yearOf } from "#test/support/plan-year.ts";
import { byNumber } from "./by-number.ts";
import { listReport } from "./list-report.ts";
import { yearTotals } from "./year-totals.ts";

const listOf = (plan: PlanYear, format: "pdf" | "xlsx", languages: "ky" | "ru" | "ky+ru" | "en" = "ky+ru") =>
  listReport({
    plan,
    form: { format, languages, paper: "A4" },
    ...{ printedOn: "2018-01-21", titleBlock: emptyTitleBlock },
  });

const amended = yearOf([
  plannedStreet("КП-1/2018", [
    plannedWork("a", { estimate_som: 900_500, approved_som: 900_500, adjusted_som: 450_250 }),
  ]),
  plannedStreet("КП-2/2018", [
    plannedWork("b", { estimate_som: 100_000, approved_som: 100_000 }, { work: "lighting" }),
    plannedWork("c", { estimate_som: 7000, approved_som: 7000, adjusted_som: 0 }, { quantity: 0 }),
  ]),
]);

describe("on paper", () => {
  test("a street is a line, and what is planned adds up where one of them was amended", () => {
    const { rows, totals, columns } = listOf(amended, "pdf");
    expect(rows.map((row) => row[5])).toEqual([450.25, 100]);
    expect(totals?.[0]?.[5]).toBe(550.25);
    expect(columns.map(({ title }) => title.en)).toContain("Sources");
    expect(rows[1]?.[3]).not.toContain("Асфальт төшөө: 0");
  });

  test("in English its lines are English too", () => {
    const { rows, titleBlock } = listOf(amended, "pdf", "en");
    expect(rows[0]?.[3]).toBe("Asphalt overlay: 1\u00a0000 m² × 900,50 = 450,3");
    expect(titleBlock.title).toMatchObject({ en: "Plan of complex street improvement for 2018" });
  });

  test("an empty year says so", () => {
    expect(listOf(yearOf([], { decision: null }), "pdf", "en").notes).toEqual([
      "Draft: the city council has not decided on it",
      "There is no street in the plan of this year yet.",
      "Data as of 21.01.2018",
    ]);
  });
});

test("a spreadsheet has a line for each work, with exact som in every phase", () => {
  const { rows, totals, columns } = listOf(amended, "xlsx", "en");
  expect(rows.length).toBe(3);
  const place = columns.findIndex(({ title }) => title.en === "Approved, som");
  expect(rows.map((row) => row[place])).toEqual([900_500, 100_000, 7000]);
  expect(totals?.[0]?.[place]).toBe(1_007_500);
  expect(totals?.[0]?.length).toBe(columns.length);
});

test("streets stand in the order of their numbers", () => {
  const codes = ["КП-10/2018", "КП-2/2018", "КП-1/2018"];
  expect(byNumber(codes.map((code) => plannedStreet(code, []))).map(({ code }) => code)).toEqual(
    [...codes].reverse(),
  );
});

test("the three tables of totals add up to what is planned for all works, whatever was amended", () => {
  const som = fc.option(fc.integer({ min: 0, max: 1_000_000_000 }));
  const works = fc.array(fc.record({ estimate_som: som, approved_som: som, adjusted_som: som }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(works, { maxLength: 8 }), (given) => {
      const streets = given.map((of, index) =>
        plannedStreet(
          `КП-${index}/2018`,
          of.map((amounts, at) => plannedWork(`${index}/${at}`, amounts)),
        ),
      );
      const { tables, all } = yearTotals(yearOf(streets), "ky");
      const planned = streets.flatMap((street) => street.works).map(plannedOf);
      const sum = planned.reduce<number>((total, each) => total + (each ?? 0), 0);
      expect(all.planned ?? 0).toBe(sum);
      for (const { lines } of tables)
        expect(lines.reduce((total, line) => total + (line.planned ?? 0), 0)).toBe(sum);
    }),
  );
});
