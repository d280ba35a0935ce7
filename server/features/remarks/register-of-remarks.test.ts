import { describe, expect, test } from "vitest";
import type { RemarkHead, RemarkStep, RemarkThread } from "#contract/remarks.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { registerColumns, registerOfRemarks } from "./register-of-remarks.ts";

const head: RemarkHead = {
  id: "0192f0c1-2345-7890-abcd-ef0123456789",
  code: "Э-2/2026",
  kind: "remark",
  state: "open",
  text: "Зонанын чеги арыкты кесип өтөт",
  author_name: "Үлгү инженер",
  author_id: null,
  assignee_name: null,
  assignee_id: null,
  due_on: null,
  overdue: false,
  made_at: "2026-03-01T20:00:00.000Z",
  last_at: "2026-03-01T20:00:00.000Z",
  comments: 0,
  files: 0,
  unread: false,
  about: "Т1-014",
  layer: "functional_zone",
  row_id: null,
  variant_id: null,
  point: [74.85, 42.88],
  synthetic: true,
  version: 1,
};
const step = (action: RemarkStep["action"], more: Partial<RemarkStep> = {}): RemarkStep => ({
  seq: 1,
  id: head.id,
  at: "2026-03-05T04:00:00.000Z",
  actor_name: "Үлгү шаар куруучу",
  own: false,
  action,
  from_state: null,
  to_state: null,
  text: null,
  before: null,
  after: null,
  withdrawn: false,
  file: null,
  ...more,
});
const thread = (remark: Partial<RemarkHead>, steps: RemarkStep[] = []): RemarkThread => ({
  remark: { ...head, ...remark },
  geometry: null,
  variant: { ky: "Башкы план", ru: "Генплан", en: "General plan" },
  steps,
});
const rows = (...threads: RemarkThread[]) =>
  registerOfRemarks(threads, ["ru"], (instant) => todayIn("Asia/Bishkek", new Date(instant)));

describe("the register of remarks", () => {
  test("tells the day in the city, the place and the state in the reader's language", () => {
    expect(rows(thread({}))[0]).toMatchObject({
      made_on: "2026-03-02",
      place: "Функциональная зона, Т1-014, Генплан",
      state: "открыто",
      decision: null,
      decided_on: null,
      due_on: null,
      synthetic: true,
    });
  });

  test("gives the words of the decision and who took it, also where it was resolved without words", () => {
    const steps = [
      step("answer", { text: "Чеги жылдырылды" }),
      step("resolve", { at: "2026-03-06T04:00:00.000Z", actor_name: "Үлгү инженер" }),
    ];
    expect(rows(thread({ state: "resolved" }, steps))[0]).toMatchObject({
      decision: "Чеги жылдырылды",
      decided_on: "2026-03-06",
      decided_by: "Үлгү инженер",
    });
  });

  test("a decision that was taken back is none", () => {
    const steps = [step("reject", { text: "Жок" }), step("reopen"), step("resolve")];
    expect(rows(thread({ state: "open" }, steps.slice(0, 2)))[0]?.decision).toBeNull();
    expect(rows(thread({ state: "resolved" }, steps))[0]).toMatchObject({
      decision: null,
      decided_on: "2026-03-05",
    });
  });

  test("stands in the order in which remarks came, and a place without a name is told by its coordinates", () => {
    const later = thread({ code: "Э-3/2026", made_at: "2026-04-01T00:00:00.000Z" });
    const unnamed = { ...thread({ about: null, layer: null }), variant: null };
    expect(rows(later, unnamed).map(({ code, place }) => [code, place])).toEqual([
      ["Э-2/2026", "42.88000, 74.85000"],
      ["Э-3/2026", "Функциональная зона, Т1-014, Генплан"],
    ]);
  });

  test("has a cell for every column", () => {
    const [row = {}] = rows(thread({}));
    expect(Object.keys(row).sort()).toEqual([...Object.keys(registerColumns), "synthetic"].sort());
  });
});
