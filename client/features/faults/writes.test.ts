import { expect, test } from "vitest";
import { fileWrite, keptFault, keptPhoto, keptStep, mayWait, stepWrite } from "./writes.ts";

const fault = { id: "0198c1de-0000-7000-8000-00000000000b", code: "В-112/2026" };
const id = "0198c1de-0000-7000-8000-00000000000c";

test("a kept step is known by the number and the words, and keeps the time of the press", () => {
  const write = stepWrite(fault, {
    action: "arrive",
    id,
    version: 3,
    at: "2026-03-01T08:00:00.000Z",
    text: "Казып жатабыз",
  });
  expect(write.words).toBe("В-112/2026 · Казып жатабыз");
  expect(write.subject).toBe(fault.id);
  expect(keptStep(write)).toEqual(write.body);
});

test("what only the desk decides does not wait", () => {
  expect(mayWait({ action: "comment", id, text: "Суу токтоду" })).toBe(true);
  expect(mayWait({ action: "restore", id, version: 3 })).toBe(false);
});

test("a photo keeps its name, also where the device gives back only its content", () => {
  const write = fileWrite(fault.id, { fileId: id, file: new File(["x"], "чуңкур.jpg") });
  expect(write.path).toContain("name=%D1%87%D1%83%D2%A3%D0%BA%D1%83%D1%80.jpg");
  const bare = keptPhoto({ ...write, body: new Blob(["x"]) });
  expect([bare?.fileId, bare?.file.name]).toEqual([id, "чуңкур.jpg"]);
});

test("what an earlier version of the program has kept otherwise is left alone", () => {
  expect(keptFault({ kind: "fault", body: { kind: "flood" } })).toBeNull();
  expect(keptStep({ kind: "fault-file", body: null })).toBeNull();
});
