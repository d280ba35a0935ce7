import { describe, expect, test } from "vitest";
import { HttpProblem } from "#server/platform/http/problems.ts";
import { checkDays, restorationDue } from "./days.ts";

/** The field and both days that a refusal names. */
function refusalOf(days: Parameters<typeof checkDays>[0]): unknown {
  try {
    checkDays(days);
    return null;
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error;
    const [wrong] = error.wrongs;
    return [wrong?.field, wrong?.message.en];
  }
}

describe("days of a permit", () => {
  test("that follow each other are taken, also on one day and with unknown ones between", () => {
    expect(refusalOf({ starts_on: "2026-05-01", ends_on: "2026-05-01" })).toBeNull();
    expect(
      refusalOf({
        requested_on: "2026-04-01",
        issued_on: null,
        opened_on: "2026-05-01",
        restored_on: "2026-05-01",
      }),
    ).toBeNull();
  });

  test("in the wrong order are refused by name", () => {
    expect(refusalOf({ starts_on: "2026-05-02", ends_on: "2026-05-01" })).toEqual([
      "ends_on",
      "“Works until” (01.05.2026) stands before “Works from” (02.05.2026).",
    ]);
    expect(refusalOf({ ends_on: "2026-05-04", restoration_due_on: "2026-05-03" })).toMatchObject([
      "restoration_due_on",
      expect.anything(),
    ]);
    expect(refusalOf({ opened_on: "2026-05-04", restored_on: "2026-05-03" })).toMatchObject([
      "restored_on",
      expect.anything(),
    ]);
  });

  test("of an emergency begin with the opening", () => {
    const days = { requested_on: "2026-05-03", issued_on: "2026-05-03", opened_on: "2026-05-02" };
    expect(refusalOf({ ...days, emergency: true })).toBeNull();
    expect(refusalOf({ ...days, emergency: false })).toMatchObject(["opened_on", expect.anything()]);
  });
});

describe("the day until which the surface is restored", () => {
  test("is ten days after the works on asphalt, and nobody's guess elsewhere", () => {
    expect(restorationDue(null, "2026-02-25", "asphalt")).toBe("2026-03-07");
    expect(restorationDue(null, "2026-02-25", "gravel")).toBeNull();
    expect(restorationDue(null, "2026-02-25", null)).toBeNull();
    expect(restorationDue("2026-03-01", "2026-02-25", "asphalt")).toBe("2026-03-01");
  });
});
