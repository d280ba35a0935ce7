import { expect, test } from "vitest";
import type { NewFault } from "#contract/faults.ts";
import { emptyDraft, type FaultDraft, type FormMode } from "./fault-draft.ts";
import { draftOf, modeOf } from "./kept-draft.ts";
import { attemptOf } from "./report.ts";

const now = "2026-03-01T08:00:00.000Z";
const written = (patch: Partial<FaultDraft>, mode: FormMode): NewFault => {
  const draft: FaultDraft = {
    ...emptyDraft(mode),
    kind: "burst",
    what: "Суу көчөгө агып жатат",
    address: "Үлгү 12",
    place: { at: [74.85, 42.89], by: "map" },
    ...patch,
  };
  const attempt = attemptOf(draft, mode, now);
  if (!attempt) throw new Error("The draft has complaints");
  return attempt.report;
};

const asset = { layer: "water_main", id: "0198c1de-0000-7000-8000-00000000000b", chainage_m: 4.5 };
const day = (time: string) => ({ day: "2013-07-04", time, approximate: false });

test.each<[FormMode, Partial<FaultDraft>]>([
  ["field", { asset, cause: "corrosion", urgency: "emergency" }],
  ["call", { caller_name: "Үлгү Тургун", caller_phone: "0555 00 00 00" }],
  ["paper", { times: { ...emptyDraft("paper").times, aware: day("9:00"), repaired: day("") } }],
])(
  "a refused fault of the form %s comes back into it, and is the same when it is sent again",
  (mode, patch) => {
    const report = written(patch, mode);
    expect(modeOf(report)).toBe(mode);
    expect(attemptOf(draftOf(report), mode, "2026-03-02T10:00:00.000Z")?.report).toEqual(report);
  },
);

test("a place without an asset is exact only where somebody stood before it", () => {
  expect(draftOf(written({}, "field")).place?.by).toBe("map");
  expect(draftOf(written({}, "call")).place?.by).toBe("house");
});
