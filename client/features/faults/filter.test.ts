import { expect, test } from "vitest";
import type { FaultHead } from "#contract/faults.ts";
import { columnOf, type Filter, fitting, noFilter, searchable, searchOf } from "./filter.ts";

const blank: FaultHead = {
  id: "0198c1de-0000-7000-8000-000000000001",
  code: "В-1/2026",
  network: "water",
  kind: "burst",
  state: "new",
  urgency: "normal",
  what: null,
  address: null,
  street_id: null,
  detection: "reported",
  cause: null,
  aware_at: "2026-03-01T04:00:00.000Z",
  aware_approximate: false,
  located_at: null,
  located_approximate: false,
  isolated_at: null,
  isolated_approximate: false,
  repaired_at: null,
  repaired_approximate: false,
  restored_at: null,
  restored_approximate: false,
  due_at: null,
  overdue: false,
  crew_id: null,
  crew_name: null,
  asset_layer: null,
  asset_id: null,
  asset_code: null,
  chainage_m: null,
  asset_material: null,
  asset_diameter_mm: null,
  asset_age_years: null,
  connections_cut: null,
  residents_cut: null,
  duplicate_of_id: null,
  files: 0,
  point: [74.85, 42.89],
  synthetic: true,
  version: 1,
};
const fault = (code: string, values: Partial<FaultHead>): FaultHead => ({ ...blank, ...values, code });

const nobody: { person: string | null; bounds: null } = { person: null, bounds: null };
const codes = (all: readonly FaultHead[], filter: Partial<Filter>, reader = nobody): readonly string[] =>
  fitting(all.map(searchable), { ...noFilter, ...filter }, reader).map(({ code }) => code);

test("networks, kinds and what is late narrow the list, and its order stays", () => {
  const all = [
    fault("Т-2/2026", { network: "heat", kind: "leak", overdue: true }),
    fault("В-9/2026", { overdue: true }),
    fault("В-3/2026", { kind: "hydrant" }),
  ];
  expect(codes(all, {})).toEqual(["Т-2/2026", "В-9/2026", "В-3/2026"]);
  expect(codes(all, { network: "water" })).toEqual(["В-9/2026", "В-3/2026"]);
  expect(codes(all, { network: "water", overdue: true })).toEqual(["В-9/2026"]);
  expect(codes(all, { faultKind: "hydrant" })).toEqual(["В-3/2026"]);
});

test("mine are those of my crew, and nobody has any", () => {
  const me = "0198c1de-0000-7000-8000-0000000000aa";
  const all = [fault("В-1/2026", { crew_id: me }), fault("В-2/2026", {})];
  expect(codes(all, { mine: true }, { ...nobody, person: me })).toEqual(["В-1/2026"]);
  expect(codes(all, { mine: true })).toEqual([]);
});

test("words are found in any language, whatever the letters of a keyboard", () => {
  const all = [fault("В-1/2026", { address: "Гагарин көчөсү, 12" }), fault("В-2/2026", { kind: "hydrant" })];
  expect(codes(all, { words: "кочосу 12" })).toEqual(["В-1/2026"]);
  expect(codes(all, { words: "hydrant" })).toEqual(["В-2/2026"]);
  expect(codes(all, { words: "гидрант" })).toEqual(["В-2/2026"]);
  expect(codes(all, { words: "в-1" })).toEqual(["В-1/2026"]);
});

test("in view are those that lie in the map's frame", () => {
  const all = [fault("В-1/2026", {}), fault("В-2/2026", { point: [74.9, 42.89] })];
  const reader = { person: null, bounds: [74.8, 42.8, 74.86, 42.9] as const };
  expect(fitting(all.map(searchable), { ...noFilter, inView: true }, reader)).toHaveLength(1);
});

test("a column holds what waits for the same step", () => {
  expect(columnOf("reopened")).toBe("new");
  expect(columnOf("restored")).toBe("restored");
  expect(columnOf("verified")).toBeNull();
  expect(searchOf({ kind: "open" })).toBe("open=true");
});

test("5,000 faults are filtered within a tenth of a second", () => {
  const all = Array.from({ length: 5000 }, (_, index) =>
    searchable(fault(`В-${index}/2026`, { address: `Гагарин көчөсү, ${index}` })),
  );
  const start = performance.now();
  expect(fitting(all, { ...noFilter, words: "гагарин 4999" }, nobody)).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(100);
});
