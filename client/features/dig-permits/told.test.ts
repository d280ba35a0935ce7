import { expect, test } from "vitest";
import type { NewDigPermitStep } from "#contract/dig-permits.ts";
import { toldState } from "./told.ts";
import { fileWrite, keptStep, mayWait, stepWrite } from "./writes.ts";

const permit = { id: "0198c1de-0000-7000-8000-00000000000b", code: "Р-7/2026" };
const id = "0198c1de-0000-7000-8000-00000000000c";
const move = (action: "open" | "restore"): NewDigPermitStep => ({ action, id, version: 3, on: "2026-03-01" });

test("what waits is told already: the next button is that of the surface", () => {
  expect(toldState("issued", [move("open")])).toBe("opened");
  expect(
    toldState("issued", [move("open"), { action: "comment", id, text: "Кабель" }, move("restore")]),
  ).toBe("restored");
  expect(toldState("issued", [])).toBe("issued");
});

test("a kept step is known by the number and the words, and keeps the day of the press", () => {
  const step = { action: "open", id, version: 3, on: "2026-03-01", text: "Түнкүсүн" } as const;
  const write = stepWrite(permit, step);
  expect([write.words, write.subject]).toEqual(["Р-7/2026 · Түнкүсүн", permit.id]);
  expect(keptStep(write)).toEqual(step);
  expect(keptStep({ kind: "dig-permit-step", body: { action: "burst" } })).toBeNull();
});

test("what only the office decides does not wait", () => {
  expect([move("open"), move("restore")].map(mayWait)).toEqual([true, true]);
  expect(mayWait({ action: "issue", id, version: 3 })).toBe(false);
});

test("a photo says what it shows", () => {
  const { path } = fileWrite(permit.id, "restored", { fileId: id, file: new File(["x"], "жол.jpg") });
  expect(path).toMatch(/name=%D0%B6%D0%BE%D0%BB\.jpg&taken=restored$/);
});
