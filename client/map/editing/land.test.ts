import { describe, expect, test } from "vitest";
import { LandMeter } from "#contract/land-measure.ts";
import type { Area } from "#geometry/plane.ts";
import { layerOf } from "#layers/index.ts";
import { metricOf } from "../metric.ts";
import { metricProjection } from "../projections.ts";
import { applyEdit, type Edit } from "./edit.ts";
import { canUndo, rebase, record, startLog, surround, undo } from "./edit-log.ts";
import { landConsequences, neighboursOf, type StoredPlan } from "./land.ts";
import { cured, laidOver, merged, settled } from "./land-operations.ts";
import { LandPlane } from "./land-plane.ts";
import { emptyShape, type Shape } from "./shape.ts";

const metric = metricOf(metricProjection({ metric_srid: 7694, datum_shifts: [], centre: [74.85, 42.89] }));
const at = (x: number, y: number): [number, number] => [
  Number((74.84 + x * 1e-3).toFixed(7)),
  Number((42.88 + y * 1e-3).toFixed(7)),
];
const box = (west: number, south: number, east: number, north: number): Area => [
  [[at(west, south), at(east, south), at(east, north), at(west, north)]],
];
const tiles: readonly [string, Area][] = [
  ["a", box(0, 0, 1, 1)],
  ["b", box(1, 0, 2, 1)],
  ["c", box(0, 1, 1, 2)],
  ["d", box(1, 1, 2, 2)],
];
const tiling = new Map(tiles);
const boundary: Area = [[[at(0, 0), at(1, 0), at(2, 0), at(2, 1), at(2, 2), at(1, 2), at(0, 2), at(0, 1)]]];
const layer = layerOf("functional_zone");
if (!layer) throw new Error("there is no zone layer");
const plan: StoredPlan = {
  variant: "v",
  tiling,
  zones: new Map(
    tiles.map(([id], index) => [id, { id, version: index + 1, category: "industrial", code: id }]),
  ),
};
const plane = new LandPlane(metric);
const meter = new LandMeter(plane.area(boundary));
const others = new Map(tiles.slice(1));
const first: Shape = { type: "MultiPolygon", parts: tiling.get("a") ?? [], open: null, others };
const look = (shape: Shape, id: string | null = "a") =>
  landConsequences(layer, { id, shape }, "industrial", { plan, meter, plane });
const divide = (shape: Shape, line: readonly [number, number][]): Shape =>
  settled(
    line.reduce(
      (cutting, point) => applyEdit(cutting, { do: "add", at: point }),
      applyEdit(shape, { do: "open-cut" }),
    ),
    plane,
    () => "new",
  );
const vertex = { part: 0, ring: 0, index: 2 };

describe("an edit of one zone among its neighbours", () => {
  test("a shared vertex moves for all four owners and leaves no gap", () => {
    const moved = applyEdit(first, { do: "move", vertex, to: at(1.2, 1.1) });
    const { related, land, problems } = look(moved);
    expect(related.map(({ op, id }) => `${op} ${id}`)).toEqual(["patch b", "patch c", "patch d"]);
    expect(land?.defects).toEqual([]);
    expect(problems).toEqual([]);
  });

  test("a vertex pulled out of a shared side is given to the neighbour too", () => {
    const pulled = applyEdit(first, { do: "insert", vertex, at: at(1.1, 0.5) });
    expect(look(pulled).related.map(({ id }) => id)).toEqual(["b"]);
    expect(look(pulled).land?.defects).toEqual([]);
    const back = applyEdit(pulled, { do: "remove", vertex });
    expect(look(back).land?.defects).toEqual([]);
  });

  test("a line divides it: the rest keeps its id, the new one tells where it comes from", () => {
    const halves = divide(first, [at(0.4, -0.2), at(0.4, 1.3)]);
    const { related, land } = look(halves);
    expect(related).toMatchObject([
      { op: "patch", id: "c" },
      { op: "create", id: "new", row: { split_from: "a" } },
    ]);
    expect(land?.defects).toEqual([]);
    expect(divide(first, [at(0.4, 0.3), at(0.6, 0.7)])).toMatchObject({ parts: first.parts });
  });

  test("it merges a neighbour, which is removed in the same change", () => {
    expect(neighboursOf(first.parts, others, plane)).toHaveLength(2);
    const { related, land } = look(merged(first, plane, "b"));
    expect(related).toEqual([{ op: "remove", layer: "functional_zone", id: "b", version: 2 }]);
    expect(land?.defects).toEqual([]);
  });

  test("a drawn zone takes its land from all under it", () => {
    const corners = [at(0.5, 0.5), at(1.5, 0.5), at(1.5, 1.5), at(0.5, 1.5)];
    const open: Shape = { ...emptyShape("MultiPolygon"), others: tiling };
    const drawn = settled(
      [...corners.map((point): Edit => ({ do: "add", at: point })), { do: "finish" } as const].reduce(
        applyEdit,
        open,
      ),
      plane,
      () => "new",
    );
    const { related, land } = look(drawn, null);
    expect(related.map(({ op, id }) => `${op} ${id}`)).toEqual(["patch a", "patch b", "patch c", "patch d"]);
    expect(land?.defects).toEqual([]);
    expect(land?.sums.zoned_m2).toBeCloseTo(land?.sums.inside_m2 ?? 0, 0);
  });

  test("a gap and an overlap are told with their cures, and one step cures them", () => {
    const smaller = new Map(others);
    smaller.delete("b");
    const gap = look({ ...first, others: smaller }).land?.defects[0];
    expect(gap).toMatchObject({ kind: "gap", zones: expect.arrayContaining(["", "d"]) });
    if (!gap) throw new Error("no gap");
    const given = cured({ ...first, others: smaller }, plane, gap, "d");
    expect(look(given).land?.defects).toEqual([]);

    const wide: Shape = { ...first, parts: box(0, 0, 1.3, 1) };
    const overlap = look(wide).land?.defects.find(({ kind }) => kind === "overlap");
    expect(new Set(overlap?.zones)).toEqual(new Set(["", "b"]));
    if (!overlap) throw new Error("no overlap");
    expect(look(cured(wide, plane, overlap, "b")).land?.defects).toEqual([]);
  });

  test("a zone that leaves the boundary is refused at the place", () => {
    const { problems } = look(
      applyEdit(first, { do: "move", vertex: { part: 0, ring: 0, index: 0 }, to: at(-1, 0) }),
    );
    expect(problems[0]?.place).not.toBeNull();
  });

  test("undoing everything gives back the first state byte for byte, also when the others came late", () => {
    const start = surround(startLog({ ...first, others: new Map() }), others);
    let log = [
      { do: "move", vertex, to: at(1.2, 1.1) } as const,
      { do: "insert", vertex, at: at(1.1, 0.5) } as const,
    ].reduce<typeof start>(record, start);
    log = record(log, { do: "take", shape: divide(log.shape, [at(0.4, -0.2), at(0.4, 1.6)]) });
    log = record(log, { do: "take", shape: merged(log.shape, plane, "new") });
    expect(log.done).toBe(4);
    while (canUndo(log)) log = undo(log);
    const plain = (shape: Shape) => JSON.stringify([shape.parts, [...(shape.others ?? [])]]);
    expect(plain(log.shape)).toBe(plain(first));
  });
});

describe("others have changed the plan meanwhile", () => {
  const wider = new Map(others).set("d", box(1, 1, 2, 1.9));
  const start = startLog(first);

  test("the same steps are taken again among the zones that are there now", () => {
    const line: readonly Edit[] = [at(0.4, -0.2), at(0.4, 1.3)].map((point) => ({ do: "add", at: point }));
    const split = (shape: Shape): Shape => settled(shape, plane, () => "new");
    const moved = { do: "move", vertex, to: at(1.2, 1.1) } as const;
    const cut = [moved, { do: "open-cut" } as const, ...line].reduce<typeof start>(record, start);
    const done = record(cut, { do: "take", shape: split(cut.shape), again: split });
    const again = rebase(done, { ...first, others: wider }).shape;
    expect(again.parts).toEqual(done.shape.parts);
    expect(again.others?.get("new")).toEqual(done.shape.others?.get("new"));
    const corners = again.others?.get("d")?.flat(2) ?? [];
    expect(corners).toContainEqual(at(1.2, 1.1));
    expect(corners).toContainEqual(at(2, 1.9));
    let back = rebase(done, { ...first, others: wider });
    while (canUndo(back)) back = undo(back);
    expect(back.shape.others).toBe(wider);
  });

  test("my outline takes its land from theirs, with what I had divided off", () => {
    const halves = divide(first, [at(0.4, -0.2), at(0.4, 1.3)]);
    const theirs = new Map(others).set("b", box(0.7, 0, 2, 1));
    const laid = laidOver(halves, plan.zones, theirs, plane);
    expect(laid.parts).toEqual(halves.parts);
    expect(laid.others?.has("new")).toBe(true);
    expect(look(laid).land?.defects).toEqual([]);
  });
});

test("a neighbour that a shared vertex pulls over itself is refused by its name", () => {
  const crossed = applyEdit(first, { do: "move", vertex, to: at(1.7, 2.5) });
  expect(
    look(crossed)
      .problems.map(({ text }) => text.en)
      .join(),
  ).toMatch(/neighbouring zone [bcd] crosses/);
});
