import { describe, expect, test } from "vitest";
import { newFault } from "#contract/faults.ts";
import { emptyDraft, type FaultDraft, isEmptyDraft, readDraft } from "./fault-draft.ts";
import { attemptOf, complaintsOf } from "./report.ts";

const aware = "2026-03-01T04:00:00.000Z";
const pipe = { layer: "water_main", id: "0198c1de-0000-7000-8000-00000000000b", chainage_m: 12.5 };
const reportOf = (...asked: Parameters<typeof attemptOf>) => attemptOf(...asked)?.report;
const filled = (values: Partial<FaultDraft> = {}): FaultDraft => ({
  ...emptyDraft("call"),
  kind: "burst",
  address: " Гагарин 12 ",
  place: { at: [74.85, 42.89], by: "house" },
  ...values,
});
const times = (values: Partial<FaultDraft["times"]>): FaultDraft["times"] => ({
  ...emptyDraft("paper").times,
  ...values,
});

describe("a report", () => {
  test("is what the server takes, and a call became known when it was taken", () => {
    const report = reportOf(filled({ caller_phone: "0555 12-34-56", asset: pipe }), "call", aware);
    expect(newFault.parse(report)).toMatchObject({
      address: "Гагарин 12",
      caller: { name: "", phone: "0555 12-34-56" },
      detection: "reported",
      asset: pipe,
      times: { aware: { at: aware, approximate: false } },
    });
  });

  test("names no caller and no asset where there is none", () => {
    expect(reportOf(filled({ asset: "unknown" }), "call", aware)).toMatchObject({
      caller: null,
      asset: null,
    });
  });

  test("of a crew is found, and of a book has its own times", () => {
    expect(reportOf({ ...filled(), found: emptyDraft("field").found }, "field", aware)?.detection).toBe(
      "found",
    );
    const written = filled({
      times: times({
        aware: { day: "2013-07-04", time: "9:00", approximate: false },
        repaired: { day: "2013-07-04", time: "", approximate: false },
      }),
    });
    expect(reportOf(written, "paper", aware)?.times).toEqual({
      aware: { at: "2013-07-04T03:00:00.000Z", approximate: false },
      repaired: { at: "2013-07-04T06:00:00.000Z", approximate: true },
    });
  });

  test("keeps its id and its time while it is the same, and is another one once it was changed", () => {
    const first = attemptOf(filled(), "call", aware);
    const again = first && attemptOf(first.draft, "call", "2026-03-01T09:00:00.000Z");
    expect(again?.report).toEqual(first?.report);
    const changed = first && attemptOf({ ...first.draft, what: "Суу көчөгө агып жатат" }, "call", aware);
    expect(changed?.report.id).not.toBe(first?.report.id);
    expect(changed?.report.times.aware.at).toBe(aware);
  });
});

describe("complaints", () => {
  test("stand at what is missing", () => {
    expect(Object.keys(complaintsOf(emptyDraft("call"), "call", false))).toEqual(["kind", "place"]);
    expect(complaintsOf(filled(), "call", false)).toEqual({});
    expect(Object.keys(complaintsOf(filled(), "field", true))).toEqual(["asset"]);
    expect(complaintsOf(filled({ asset: "unknown" }), "field", true)).toEqual({});
    expect(Object.keys(complaintsOf(filled({ what: "а".repeat(2001) }), "call", false))).toEqual(["what"]);
  });

  test("of a paper line name the time that is out of order or cannot be read", () => {
    const of = (values: Partial<FaultDraft["times"]>) =>
      Object.keys(complaintsOf(filled({ times: times(values) }), "paper", false));
    const at = (time: string) => ({ day: "2013-07-04", time, approximate: false });
    expect(of({})).toEqual(["aware"]);
    expect(of({ aware: at("9:00"), located: at("10:00") })).toEqual([]);
    expect(of({ aware: at("9:00"), repaired: at("8:00") })).toEqual(["repaired"]);
    expect(of({ aware: at("9:00"), located: at("25:00") })).toEqual(["located"]);
    expect(of({ aware: at("9:00"), located: { ...at("10:00"), day: null } })).toEqual(["located"]);
  });
});

describe("a draft", () => {
  test("is read back as it was written", () => {
    const draft = filled({ asset: pipe, sent: "x" });
    expect(readDraft(JSON.stringify(draft), "call")).toEqual(draft);
  });

  test("that is broken or of another version is empty", () => {
    for (const text of [null, "", "{", "[]", '{"kind":"flood"}'])
      expect(isEmptyDraft(readDraft(text, "call"))).toBe(true);
    expect(isEmptyDraft(filled())).toBe(false);
  });
});
