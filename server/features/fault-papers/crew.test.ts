import { describe, expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import type { Text } from "#layers/kit/text.ts";
import { momentIn } from "#server/platform/paper/moment.ts";
import { PageFlow } from "#server/platform/paper/page-flow.ts";
import { isolationAnswerOf, isolationPart, valveToTurn } from "#test/support/isolation-answers.ts";
import { RecordedSurface } from "#test/support/recorded-surface.ts";
import { type CrewFault, crewFacts, restOfReport } from "./crew-facts.ts";
import { crewValves, unknownBecause } from "./crew-valves.ts";
import { Badges } from "./paint-badges.ts";
import { paintValves } from "./paint-valves.ts";

const say = ({ ru }: Text): string => ru;
const pipe = { layer: "water_main", id: "0192f0c1-2345-7890-abcd-ef0123456789" };
const [one, two, three, four, five] = [1, 2, 3, 4, 5].map((number) => valveToTurn(number));
if (!one || !two || !three || !four || !five) throw new Error("no valves");
const name = (text: string): Text => ({ ky: text, ru: text, en: text });

describe("the valves of a crew sheet", () => {
  const proven = { ...three, proven_on: "2025-07-13", operable: true, turns: null };
  const valves = crewValves(
    isolationAnswerOf(
      pipe,
      isolationPart({
        close: [two, one],
        refeed: [{ open: five, also_close: [one, four] }],
        priority: [{ layer: "facility", id: pipe.id, name: name("школа"), at: [74.8, 42.8] }],
      }),
      isolationPart({ close: [one, proven] }),
    ),
    say,
  );

  test("stand in walking order, those of the careful answer after them, with numbers that go on", () => {
    expect(valves.close.map(({ mark, name: code }) => [mark, code])).toEqual([
      ["1", "З-2\nВ-2"],
      ["2", "З-1\nВ-1"],
    ]);
    expect(valves.reserve).toEqual([
      {
        ...{ mark: "3", turn: "reserve", name: "З-3\nВ-3", diameter: "150", turns: "" },
        // The way begins at a valve that stands in another table.
        ...{ proven: "13.07.2025", walk: "", before: "" },
      },
    ]);
  });

  test("that feed from elsewhere say which are closed first, and these stand beside them", () => {
    expect(valves.refeed.map(({ mark, turn, before }) => [mark, turn, before])).toEqual([
      ["4", "reserve", ""],
      ["А", "open", "сначала закрыть: 2, 4"],
    ]);
    expect(valves.marks.map(({ mark }) => mark)).toEqual(["1", "2", "3", "4", "А"]);
    expect(valves.priority).toEqual(["школа"]);
  });

  test("nobody has turned are not told to be proven", () => {
    expect(valves.close[0]?.proven).toBe("неизвестно");
  });

  test("are not named where the network does not know, and the objects are", () => {
    const because = [{ message: name("нет узла ВК-7"), layer: "water_junction", id: pipe.id }];
    const part = isolationPart({ known: false, unknown_because: because });
    expect(unknownBecause(part, say).join(" ")).toMatch(/здесь неизвестно.*ВК-7/);
    expect(unknownBecause(isolationPart(), say)).toEqual([]);
  });
});

test("a table of many valves goes on over the page, every valve with four boxes to tick", () => {
  const surface = new RecordedSurface();
  let pages = 0;
  const flow = new PageFlow({ surface, page: () => pages++ }, { heading: "В-1/2026" });
  const many = Array.from({ length: 40 }, (_, index) => valveToTurn(index + 1));
  const { close } = crewValves(isolationAnswerOf(pipe, isolationPart({ close: many })), say);
  paintValves(flow, name("закрыть"), close, ["ru"]);
  expect(pages).toBe(2);
  const texts = surface.texts.map(({ text }) => text);
  for (const valve of many) expect(texts).toContain(valve.code);
  expect(
    surface.strokes.filter(({ stroke }) => stroke.width === 0.4 && stroke.color !== "#ffffff"),
  ).toHaveLength(160);
});

describe("numbers on the map", () => {
  const box = { left: 0, top: 0, width: 100, height: 100 };
  const painted = (badges: Parameters<Badges["paintAll"]>[0]) => {
    const surface = new RecordedSurface();
    new Badges(surface, box, 1).paintAll(badges);
    return surface.texts;
  };

  test("never cover each other, however near the valves stand", () => {
    const near = Array.from({ length: 9 }, (_, index) => ({
      ...{ mark: String(index + 1), turn: "close" as const, at: [50 + index / 10, 50] as const },
    }));
    const places = painted(near).map(({ at }) => at);
    for (const [index, [x, y]] of places.entries())
      for (const [u, v] of places.slice(index + 1)) expect(Math.hypot(x - u, y - v)).toBeGreaterThan(5.4);
  });

  test("of valves beyond the paper stand at its edge with their distance, those in reserve only in the table", () => {
    const texts = painted([
      { mark: "1", turn: "close", at: [50, 300] },
      { mark: "2", turn: "reserve", at: [50, 300] },
      { mark: "А", turn: "open", at: [-40, 50] },
    ]).map(({ text }) => text);
    expect(texts).toEqual(["205 м", "1", "45 м", "А"]);
  });
});

describe("what a crew is told", () => {
  const fault: CrewFault = {
    ...{ code: "В-7/2026", network: "water", kind: "burst", urgency: "emergency", synthetic: false },
    ...{
      what: "Жолго суу агып жатат",
      address: null,
      aware_at: "2026-11-28T04:00:00Z",
      aware_approximate: true,
    },
    ...{ due_at: null, crew_name: null, asset_layer: "water_main", asset_id: pipe.id, asset_code: "В-3" },
    ...{ chainage_m: 12.4, asset_material: "cast_iron", asset_diameter_mm: 150, asset_age_years: null },
  };
  const reader = { say, moment: momentIn("Asia/Bishkek"), layers };
  const told = (more: Partial<CrewFault>, isolation = isolationPart()) =>
    new Map(
      crewFacts({ ...fault, ...more }, null, isolation, reader).map(({ label, value }) => [label, value]),
    );

  test("is what is known of the asset, and what nobody knows is left out or said to be unknown", () => {
    const facts = told({});
    expect(facts.get("Объект")).toBe("Водопровод В-3, чугун, Ø 150, от начала 12 м");
    expect(facts.get("Адрес")).toBe("неизвестно");
    expect(facts.get("Стало известно")).toBe("≈ 28.11.2026, 10:00");
    expect([facts.has("Кто сообщил"), facts.has("Бригада"), facts.has("Срок")]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test("never takes unknown residents for none", () => {
    const cut = (residents: number | null) => ({
      ...{ links: 1, length_m: 1, geometry: null, connections: 7, residents },
    });
    const part = isolationPart({ isolated: cut(20), unfed: cut(null) });
    expect(told({}, part).get("Отключаются")).toBe("вводов 14, жителей неизвестно");
    expect(told({}, isolationPart({ known: false })).has("Отключаются")).toBe(false);
  });

  test("is cut on the front and whole behind it when somebody had much to say", () => {
    const what = "суу ".repeat(400);
    expect(told({ what }).get("Что случилось")?.length).toBeLessThan(300);
    expect([restOfReport({ what }), restOfReport(fault)]).toEqual([what, null]);
  });
});
