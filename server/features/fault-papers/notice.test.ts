import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { longestNotice } from "#contract/fault-papers.ts";
import { momentIn } from "#server/platform/paper/moment.ts";
import { type CutOff, streetsOf } from "./cut-off.ts";
import { type NoticeFault, noticeFacts } from "./notice-facts.ts";
import { charactersIn, noticeText } from "./notice-text.ts";

const clock = { moment: momentIn("Asia/Bishkek"), now: new Date("2026-11-28T06:00:00Z") };
const fault: NoticeFault = {
  code: "В-7/2026",
  network: "water",
  kind: "burst",
  state: "isolated",
  address: "Үлгү көчөсү, 12",
  street: { ky: "Үлгү көчөсү", ru: "улица Образцовая" },
  aware_at: "2026-11-28T04:00:00Z",
  aware_approximate: false,
  isolated_at: "2026-11-28T05:30:00Z",
  isolated_approximate: true,
  restored_at: null,
  restored_approximate: false,
  due_at: "2026-11-28T12:00:00Z",
  synthetic: false,
  operator: { name: { ky: "«Үлгү-Суу»", ru: "«Образец-Вода»" }, phone: "03132 0-00-00" },
};
const street = (name: string, count: number) => ({
  street: { ky: `${name} көчөсү`, ru: `улица ${name}` },
  houses: Array.from({ length: count }, (_, index) => String(index + 1)),
});
const cutOff = (...addresses: CutOff["addresses"]): CutOff => ({ addresses, unnamed: 0, area: null });
const textOf = (more: Partial<NoticeFault> = {}, cut: CutOff | null = cutOff(street("Үлгү", 3))) =>
  noticeText(noticeFacts({ ...fault, ...more }, cut, clock));

describe("a notice to residents", () => {
  test("says what, where, since when, until when and whom to call, in Kyrgyz and then in Russian", () => {
    expect(textOf()).toBe(`Суу убактылуу берилбейт (түтүктүн жарылуусу).
Орду: Үлгү көчөсү, 12.
Суу жок үйлөр: Үлгү көчөсү 1, 2, 3.
Башталышы: ≈ 28.11.2026, 11:30.
Берилиши күтүлөт: 28.11.2026, 18:00.
Маалымат: «Үлгү-Суу», 03132 0-00-00

Временно нет воды (порыв трубы).
Место: Үлгү көчөсү, 12.
Без воды: улица Үлгү 1, 2, 3.
Начало: ≈ 28.11.2026, 11:30.
Ожидается подача: 28.11.2026, 18:00.
Справки: «Образец-Вода», 03132 0-00-00`);
  });

  test("promises nothing that nobody promised, and leaves out a telephone that is not in the register", () => {
    const unknown = textOf({ due_at: null, operator: null });
    expect(unknown).toContain("Ожидается подача: неизвестно.");
    expect(unknown).not.toMatch(/Справки|Маалымат/);
    expect(textOf({ due_at: "2026-11-28T05:59:00Z" })).toContain("Берилиши күтүлөт: белгисиз.");
    expect(textOf({ operator: { name: { ky: "А", ru: "А" }, phone: " " } })).not.toContain("Справки");
  });

  test("says that the extent is not known, and never names a small set instead", () => {
    const text = textOf({}, null);
    expect(text).toContain("Кайсы үйлөр өчүрүлөрү азырынча белгисиз.");
    expect(text).toContain("Какие дома отключены, пока неизвестно.");
    expect(text).not.toContain("Без воды:");
    expect(textOf({}, cutOff())).toContain("Дома не отключены.");
  });

  test("does not say that there is no water before the valves are closed", () => {
    const text = textOf({ isolated_at: null });
    expect(text).toContain("Авария на водопроводе");
    expect(text).toContain("Возможно отключение: улица Үлгү 1, 2, 3.");
    expect(text).toContain("Начало: 28.11.2026, 10:00.");
  });

  test("tells that the supply is back, without a list", () => {
    const text = textOf({ restored_at: "2026-11-28T10:00:00Z" });
    expect(text).toContain("Суу кайра берилди");
    expect(text).toContain("Восстановлено: 28.11.2026, 16:00.");
    expect(text).not.toContain("Без воды");
  });

  test("of a sewer names no houses without supply", () => {
    const text = textOf({ network: "sewer", kind: "blockage" }, null);
    expect(text).toContain("Авария на канализации (засор).");
    expect(text).not.toMatch(/отключены|Без/);
  });

  test("of the sample city says so", () => {
    expect(textOf({ synthetic: true })).toContain("учебные данные (не настоящие)");
  });
});

describe("a notice that would be too long", () => {
  test("counts houses before it leaves out streets", () => {
    expect(textOf({}, cutOff(street("Үлгү", 60)))).toContain("улица Үлгү: домов 60.");
    const many = cutOff(...Array.from({ length: 30 }, (_, index) => street(`Үлгү-${index}`, 20)));
    expect(textOf({}, many)).toMatch(/Без воды: улица Үлгү-0; .*ещё улиц: \d+\./);
  });

  const word = fc.string({ unit: "grapheme", maxLength: 300 });
  const phone = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== "");
  const streets = fc.array(
    fc.record({
      street: fc.record({ ky: word, ru: word }),
      houses: fc.array(fc.string({ maxLength: 12 }), { maxLength: 40 }),
    }),
    { maxLength: 30 },
  );
  test("never has more than 500 characters and keeps times and telephone, whatever stands in the register", () => {
    fc.assert(
      fc.property(word, word, phone, streets, fc.boolean(), (address, name, number, addresses, synthetic) => {
        const operator = { name: { ky: name, ru: name }, phone: number };
        const text = textOf({ address, operator, synthetic }, { addresses, unnamed: 7, area: null });
        expect(charactersIn(text)).toBeLessThanOrEqual(longestNotice);
        expect(text.split(number.trim().replaceAll(/\s+/g, " ")).length).toBeGreaterThan(2);
        expect(text).toContain("28.11.2026, 18:00");
      }),
    );
  });
});

test("houses stand as people count them, each once, and those without an address are counted", () => {
  const at = { ky: "Үлгү көчөсү", ru: "улица Образцовая" };
  const rows = ["12А", "2", "12", "2", "110"].map((house) => ({ street: at, house }));
  expect(streetsOf([...rows, { street: null, house: "5" }, { street: at, house: null }])).toEqual({
    addresses: [{ street: at, houses: ["2", "12", "12А", "110"] }],
    unnamed: 2,
  });
});
