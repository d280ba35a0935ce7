import { expect, test } from "vitest";
import type { DigPermitThread, DigPhotoTaken } from "#contract/dig-permits.ts";
import { emptyTitleBlock } from "#contract/paper.ts";
import { permitReport } from "./permit-report.ts";

const id = "00000000-0000-4000-8000-000000000000";
const words = (ky: string, ru: string) => ({ ky, ru, en: ky });
const photo = (taken: DigPhotoTaken): DigPermitThread["steps"][number] => ({
  ...{ seq: 1, id, at: "2026-05-01T04:00:00.000Z", happened_on: null, actor_name: "Үлгү", action: "file" },
  ...{ from_state: null, to_state: null, text: null, owner: null, before: null, after: "жол.jpg" },
  file: { id, name: "жол.jpg", bytes: 9, media_type: "image/jpeg", has_preview: true, taken },
});
const thread: DigPermitThread = {
  permit: {
    ...{ id, code: "Р-7/2026", state: "issued", reason: "Үйдү кошуу", emergency: false, version: 3 },
    street: { id, name: words("Үлгү көчөсү", "улица Образцовая") },
    applicant: words("Үлгү-Курулуш", "Образец-Строй"),
    ...{ requested_on: "2026-04-20", starts_on: "2026-05-01", ends_on: "2026-05-04" },
    ...{ restoration_due_on: "2026-05-14", issued_on: "2026-04-28", opened_on: null },
    ...{ restored_on: null, accepted_on: null, overdue: false, area_m2: 8.25, unsigned: 1 },
    ...{ point: [74.85, 42.888], synthetic: false },
  },
  known: { asked: ["gas_pipe", "water_main"], owners: [] },
  known_now: { asked: [], owners: [] },
  sign_offs: [
    {
      id,
      owner: words("Үлгү-Газ", "Образец-Газ"),
      owner_id: id,
      signer: "Б. Үлгүев",
      signed_on: "2026-04-27",
      terms: "Кабелди чакырып ачуу",
    },
    {
      id,
      owner: words("Үлгү-Электр", "Образец-Электро"),
      owner_id: null,
      signer: null,
      signed_on: null,
      terms: null,
    },
  ],
  conflicts: [],
  steps: [photo("before"), photo("before"), photo("restored")],
  sample_data: false,
};
const rowsOf = (told: DigPermitThread) =>
  permitReport(told, { languages: "ky+ru", titleBlock: emptyTitleBlock, printedOn: "2026-04-29" }).rows.map(
    ([label, value]) => `${label}: ${value}`,
  );

test("a permit says who, where, when and who has signed, in both languages", () => {
  const rows = rowsOf(thread);
  expect(rows).toContain("Көчөсү / Улица: Үлгү көчөсү / улица Образцовая");
  expect(rows).toContain("Иштердин мөөнөтү / Срок работ: 01.05.2026 – 04.05.2026");
  expect(rows).toContain(
    "Макулдашуу: Үлгү-Газ / Согласование: Образец-Газ: Б. Үлгүев, 27.04.2026. Кабелди чакырып ачуу",
  );
  expect(rows.find((row) => row.includes("Үлгү-Электр"))).toMatch(/кол коюла элек/);
});

test("how many photos there are is told by what they show, and nothing of none", () => {
  const told = (steps: DigPermitThread["steps"]) =>
    rowsOf({ ...thread, steps }).filter((row) => row.startsWith("Сүрөттөр"));
  expect(told(thread.steps)[0]).toMatch(/казганга чейин: 2, калыбына келгенде: 1/);
  expect(told([])).toEqual([]);
});

test("what the asked layers do not hold is not called nothing", () => {
  const known = rowsOf(thread).find((row) => row.startsWith("5 м чегинде"));
  expect(known).toContain("Эч нерсе белгилүү эмес. Сураган катмарлар: Газ түтүгү, Суу түтүгү.");
  expect(known).toContain("Неизвестные сети возможны.");
});

test("what is known is told by owner, with its distance", () => {
  const rows = [{ layer: "gas_pipe", id, code: "Г-1", distance_m: 1.25 }];
  const owners = [
    { owner: { id, title: words("Үлгү-Газ", "Образец-Газ") }, rows },
    { owner: null, rows },
  ];
  const told = rowsOf({ ...thread, known: { asked: ["gas_pipe"], owners } }).filter((row) =>
    row.includes("5 м"),
  );
  expect(told).toEqual([
    expect.stringMatching(/^5 м чегинде белгилүү: Үлгү-Газ .*: Газ түтүгү Г-1 \(1,3 м\) \/ Газопровод Г-1/),
    expect.stringMatching(/ээси белгисиз/),
  ]);
});
