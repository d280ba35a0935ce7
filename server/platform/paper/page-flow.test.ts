import { expect, test } from "vitest";
import { RecordedSurface } from "#test/support/recorded-surface.ts";
import { flowTable, heightTogether } from "./flow-table.ts";
import { PageFlow } from "./page-flow.ts";
import type { Table } from "./report.ts";

function flowing() {
  const surface = new RecordedSurface();
  let pages = 0;
  const count = { page: () => pages++ };
  const flow = new PageFlow(
    { surface, ...count },
    {
      ...{ heading: "Жоготуулар", foot: (page: number) => `${page}-бет`, sample: true },
      block: { height: 52, paint: () => undefined },
    },
  );
  return { flow, surface, pages: () => pages, texts: () => surface.texts.map(({ text }) => text) };
}

const table = (rows: number): Table => ({
  columns: [
    { title: { ky: "Зона", ru: "Зона", en: "Zone" }, share: 2 },
    { title: { ky: "м³", ru: "м³", en: "m³" }, share: 1, decimals: 1, mixed: true },
  ],
  rows: Array.from({ length: rows }, (_, index) => [`зона ${index}`, index / 2]),
});

test("a table that goes on repeats its heads, and loses no row", () => {
  const { flow, pages, texts } = flowing();
  flowTable(flow, table(200), { languages: ["ky"] });
  expect(pages()).toBeGreaterThan(3);
  expect(texts().filter((text) => text === "Зона").length).toBe(pages());
  expect(texts().filter((text) => text.startsWith("зона ")).length).toBe(200);
});

test("figures of several kinds have decimals only where they need them, as the paper's language writes them", () => {
  const { flow, texts } = flowing();
  flowTable(flow, table(4), { languages: ["en"], numerals: "en" });
  expect(texts()).toEqual(expect.arrayContaining(["0", "0.5", "1", "1.5"]));
});

test("the first page has its block, the following ones their heading and number, and all the sample mark", () => {
  const { flow, pages, texts } = flowing();
  for (let part = 0; part < 3; part++) flow.take(200);
  expect(pages()).toBe(3);
  expect(texts().filter((text) => text === "Жоготуулар").length).toBe(2);
  expect(texts().filter((text) => text.endsWith("-бет"))).toEqual(["2-бет", "3-бет"]);
  expect(texts().filter((text) => text.includes("чыныгы эмес")).length).toBe(3);
});

test("a short paragraph is not divided between pages", () => {
  const { flow, surface, pages } = flowing();
  flow.turn();
  flow.take(215);
  flow.write("суу ".repeat(120).trim(), { size: 3.4, weight: "regular", mark: "–" });
  expect(pages()).toBe(2);
  const lines = surface.texts.filter(({ text }) => text.startsWith("суу"));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.map(({ at }) => at[1])).toEqual(lines.map(({ at }) => at[1]).toSorted((a, b) => a - b));
  expect(surface.texts.filter(({ text }) => text === "–").length).toBe(1);
});

test("a heading holds on to a short table as a whole, and to the beginning of a long one", () => {
  const { flow } = flowing();
  const together = (rows: number): number => heightTogether(flow, table(rows), { languages: ["ky"] });
  const row = together(2) - together(1);
  expect(together(20)).toBeCloseTo(together(1) + 19 * row, 6);
  expect(together(200)).toBeCloseTo(together(1), 6);
});
