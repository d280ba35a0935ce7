import fc from "fast-check";
import { expect, test } from "vitest";
import { LandMeter } from "#contract/land-measure.ts";
import { type Area, areaOf } from "#geometry/plane.ts";
import { layerOf } from "#layers/index.ts";
import { type Position, samePlace } from "../geometry.ts";
import { metricOf } from "../metric.ts";
import { metricProjection } from "../projections.ts";
import type { Edit } from "./edit.ts";
import { canRedo, canUndo, type EditLog, record, redo, startLog, undo } from "./edit-log.ts";
import { landConsequences, neighboursOf, type StoredPlan } from "./land.ts";
import { cured, merged, settled } from "./land-operations.ts";
import { LandPlane } from "./land-plane.ts";
import { problemsOf } from "./problems.ts";
import { type Shape, verticesOf } from "./shape.ts";

const metric = metricOf(metricProjection({ metric_srid: 7694, datum_shifts: [], centre: [74.85, 42.89] }));
const side = 4;
/** Some 160 m east, 220 m north. */
const [stepX, stepY] = [2e-3, 2e-3];
const place = (x: number, y: number): Position => [
  Number((74.84 + x * stepX).toFixed(7)),
  Number((42.88 + y * stepY).toFixed(7)),
];

/** Fields with shaken corners; those on the rim stay. */
function planOf(shake: readonly number[]): StoredPlan & { readonly boundary: Area } {
  const at = (column: number, row: number): Position => {
    const free = (line: number, index: number) =>
      line === 0 || line === side ? 0 : (shake[(column * (side + 1) + row) * 2 + index] ?? 0);
    return place(column + free(column, 0), row + free(row, 1));
  };
  const tiling = new Map<string, Area>();
  for (let column = 0; column < side; column++)
    for (let row = 0; row < side; row++)
      tiling.set(`${column}${row}`, [
        [[at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)]],
      ]);
  const line = Array.from({ length: side }, (_, step) => step);
  const rim: Area = [
    [
      [
        ...line.map((step) => at(step, 0)),
        ...line.map((step) => at(side, step)),
        ...line.map((step) => at(side - step, side)),
        ...line.map((step) => at(0, side - step)),
      ],
    ],
  ];
  const zones = [...tiling.keys()].map(
    (id) => [id, { id, version: 1, category: "industrial", code: id }] as const,
  );
  return { variant: "v", boundary: rim, tiling, zones: new Map(zones) };
}

const share = fc.double({ min: 0, max: 0.999, noNaN: true });
const step = fc.record({
  do: fc.constantFrom("move", "insert", "remove", "split", "merge", "cure", "undo", "redo"),
  a: share,
  b: share,
  c: share,
  d: share,
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;
const shake = fc.array(fc.double({ min: -0.3, max: 0.3, noNaN: true }), {
  minLength: 2 * (side + 1) ** 2,
  maxLength: 2 * (side + 1) ** 2,
});
const pick = <T>(list: readonly T[], at: number): T | undefined => list[Math.floor(at * list.length)];

const layer = layerOf("functional_zone");
if (!layer) throw new Error("there is no zone layer");

/** What a planner's hands do, through the same functions as the toolbar and the map. */
function editor(shaken: readonly number[], start: number, keeping: boolean) {
  const plan = planOf(shaken);
  const plane = new LandPlane(metric);
  const meter = new LandMeter(plane.area(plan.boundary));
  const own = pick([...plan.tiling.keys()], start) ?? "00";
  const others = new Map(plan.tiling);
  others.delete(own);
  const first: Shape = { type: "MultiPolygon", parts: plan.tiling.get(own) ?? [], open: null, others };
  const rim = plan.boundary.flat(2);
  const look = (shape: Shape) =>
    landConsequences(layer as NonNullable<typeof layer>, { id: own, shape }, "industrial", {
      plan,
      meter,
      plane,
    });
  let births = 0;
  const take = (again: (shape: Shape) => Shape, shape: Shape): Edit => ({
    do: "take",
    shape: again(shape),
    again,
  });

  function editsOf(shape: Shape, { do: what, a, b, c, d }: Step): Edit[] {
    const vertices = [...verticesOf(shape)];
    const vertex = pick(vertices, a);
    if (!vertex) return [];
    const free = !keeping || !rim.some((corner) => samePlace(corner, vertex.at));
    const near: Position = [vertex.at[0] + (b - 0.5) * stepX, vertex.at[1] + (c - 0.5) * stepY];
    switch (what) {
      case "move":
        return free ? [{ do: "move", vertex: vertex.ref, to: near }] : [];
      case "insert":
        return keeping ? [] : [{ do: "insert", vertex: vertex.ref, at: near }];
      case "remove":
        return keeping ? [] : [{ do: "remove", vertex: vertex.ref }];
      case "split":
        return [
          { do: "open-cut" },
          { do: "add", at: place(a * side * 1.1, b * side * 1.1) },
          { do: "add", at: place(c * side * 1.1, d * side * 1.1) },
          { do: "finish" },
        ];
      case "merge": {
        const other = pick(neighboursOf(shape.parts, shape.others ?? new Map(), plane), b);
        return other ? [take((before) => merged(before, plane, other), shape)] : [];
      }
      case "cure": {
        const defect = look(shape).land?.defects[0];
        const zone = defect && pick(defect.zones, b);
        return defect && zone !== undefined
          ? [take((before) => cured(before, plane, defect, zone), shape)]
          : [];
      }
    }
    return [];
  }

  function apply(log: EditLog, one: Step): EditLog {
    if (one.do === "undo") return undo(log);
    if (one.do === "redo") return redo(log);
    const next = editsOf(log.shape, one).reduce(
      (before, edit) =>
        record(
          before,
          edit.do === "finish"
            ? take((shape) => settled(shape, plane, () => `new${births++}`), before.shape)
            : edit,
        ),
      log,
    );
    // A line that divides nothing stays open, and a shape that cannot be stored is taken back by whoever made it.
    const wrong =
      next.shape.open !== null || problemsOf(next.shape).length + look(next.shape).problems.length > 0;
    let back = next;
    while (wrong && back.done > log.done) back = undo(back);
    return wrong ? { ...back, edits: back.edits.slice(0, back.done) } : next;
  }
  const total = ({ parts, others: around = new Map() }: Shape): number =>
    [parts, ...around.values()].reduce((sum, area) => sum + areaOf(plane.area(area)), 0);
  return { first, look, apply, total };
}
const plain = ({ parts, others, open }: Shape): string => JSON.stringify([parts, [...(others ?? [])], open]);
const steps = fc.array(step, { maxLength: 16 });
const runs = { numRuns: 60, seed: 2014, endOnFailure: true } as const;

test("after any sequence of edits zoned + unassigned + counted twice is the area inside the boundary", () => {
  fc.assert(
    fc.property(shake, share, steps, (shaken, start, sequence) => {
      const { first, look, apply } = editor(shaken, start, false);
      const sums = look(sequence.reduce(apply, startLog(first)).shape).land?.sums;
      if (!sums) throw new Error("nothing was measured");
      const all = sums.zoned_m2 + sums.unassigned_m2 + sums.counted_twice_m2;
      expect(Math.abs(all - sums.inside_m2)).toBeLessThan(1);
    }),
    runs,
  );
});

test("moving shared corners, splitting and merging keep the sum of the zones and leave no gap", () => {
  fc.assert(
    fc.property(shake, share, steps, (shaken, start, sequence) => {
      const { first, look, apply, total } = editor(shaken, start, true);
      const last = sequence.reduce(apply, startLog(first)).shape;
      expect(Math.abs(total(last) - total(first))).toBeLessThan(1);
      expect(look(last).land?.defects).toEqual([]);
    }),
    runs,
  );
});

test("undoing everything gives back the first state byte for byte, redoing everything the last", () => {
  fc.assert(
    fc.property(shake, share, steps, (shaken, start, sequence) => {
      const { first, apply } = editor(shaken, start, false);
      const before = plain(first);
      const last = sequence.reduce(apply, startLog(first));
      let log = last;
      while (canUndo(log)) log = undo(log);
      expect(plain(log.shape)).toBe(before);
      while (log.done < last.done && canRedo(log)) log = redo(log);
      expect(plain(log.shape)).toBe(plain(last.shape));
    }),
    runs,
  );
});
