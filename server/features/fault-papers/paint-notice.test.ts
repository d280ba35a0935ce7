import { expect, test } from "vitest";
import { momentIn } from "#server/platform/paper/moment.ts";
import { RecordedSurface } from "#test/support/recorded-surface.ts";
import { groundFor } from "./area-map.ts";
import type { CutOff } from "./cut-off.ts";
import { type NoticeFault, noticeFacts } from "./notice-facts.ts";
import { doorMap, doorSize, type NoticePaper, pictureSize } from "./notice-paper.ts";
import { paintDoor } from "./paint-door.ts";
import { paintPicture } from "./paint-picture.ts";

const fault: NoticeFault = {
  ...{ code: "В-7/2026", network: "water", kind: "burst", state: "isolated", synthetic: false },
  ...{ address: "Үлгү көчөсү, 12", street: null, due_at: null },
  ...{ aware_at: "2026-11-28T04:00:00Z", aware_approximate: false },
  ...{ isolated_at: "2026-11-28T05:00:00Z", isolated_approximate: false },
  ...{ restored_at: null, restored_approximate: false },
  operator: { name: { ky: "«Үлгү-Суу»", ru: "«Образец-Вода»" }, phone: "0000 11-22" },
};

function noticeOf(more: Partial<NoticeFault>, cutOff: CutOff | null): NoticePaper {
  const clock = { moment: momentIn("Asia/Bishkek"), now: new Date("2026-11-28T06:00:00Z") };
  const facts = noticeFacts({ ...fault, ...more }, cutOff, clock);
  const place = [3_327_000, 4_765_000] as const;
  const ground = groundFor(doorMap, { west: place[0], east: place[0], south: place[1], north: place[1] });
  const map = { layers: [], ...ground, latitude: 42.89, place, area: cutOff?.area ?? null };
  return { facts, map, from: facts.operator ?? { ky: "", ru: "" }, printed: "28.11.2026" };
}

const houses = (count: number): CutOff => ({
  addresses: Array.from({ length: 12 }, (_, street) => ({
    street: { ky: `Үлгү-${street} көчөсү`, ru: `улица Образец-${street}` },
    houses: Array.from({ length: count }, (_, house) => `${street}-${house}`),
  })),
  ...{ unnamed: 0, area: null },
});

function door(notice: NoticePaper) {
  const surface = new RecordedSurface();
  const sheets = paintDoor({ surface, page: () => undefined }, notice);
  return { surface, sheets, words: surface.texts.map(({ text }) => text).join(" ") };
}

test("a list of any length stands on the door whole, on as many sheets as it needs", () => {
  for (const count of [1, 10, 60, 200]) {
    const { words, sheets } = door(noticeOf({}, houses(count)));
    for (let street = 0; street < 12; street++)
      for (let house = 0; house < count; house++)
        expect(words.includes(`${street}-${house}`), `${street}-${house} of ${count}`).toBe(true);
    if (count === 1) expect(sheets).toBe(1);
    if (count >= 60) expect(sheets).toBeGreaterThan(1);
    expect(words.includes("Уландысы кийинки баракта")).toBe(sheets > 1);
  }
});

test("door and picture say the same, and neither a number of the dispatcher's nor a caller", () => {
  const notice = noticeOf({}, houses(2));
  const surface = new RecordedSurface();
  paintPicture(surface, notice);
  for (const words of [door(notice).words, surface.texts.map(({ text }) => text).join(" ")]) {
    for (const said of ["Суу убактылуу берилбейт", "Временно нет воды", "28.11.2026, 11:00", "0000 11-22"])
      expect(words).toContain(said);
    expect(words).not.toContain("В-7");
  }
});

test.each(["", "Үлгү-Узун көчөсү, ".repeat(20)])("words stay on the paper, however long: «%s»", (address) => {
  const long = { ky: "«Үлгү» ".repeat(20), ru: "«Образец» ".repeat(20) };
  for (const cutOff of [null, houses(40)]) {
    const notice = noticeOf({ address, operator: { name: long, phone: "0".repeat(60) } }, cutOff);
    const picture = new RecordedSurface();
    paintPicture(picture, notice);
    for (const [{ texts }, { width, height }] of [
      [door(notice).surface, doorSize],
      [picture, pictureSize],
    ] as const)
      for (const { text, at, lettering } of texts) {
        const wide = 0.55 * text.length * lettering.size;
        const left = at[0] - (lettering.align === "middle" ? wide / 2 : lettering.align === "end" ? wide : 0);
        expect([text, left >= 0, left + wide <= width, at[1] > 0, at[1] < height]).toEqual([
          ...[text, true, true, true, true],
        ]);
      }
  }
});
