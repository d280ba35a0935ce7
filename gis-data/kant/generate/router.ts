import type { CityPlan } from "./city-plan.ts";
import { boundingRectangle } from "./occupancy.ts";
import { at, direction, type Point } from "./point.ts";
import { centroid } from "./polygon.ts";
import { cellAt, cellCentre, cellsIn, columns, rows } from "./raster.ts";
import { isOurs } from "./street-index.ts";

const steps = [1, -1, columns, -columns] as const;
const turnCost = 3;
/** Cells that no trench may cross. */
const nobody = 1e6;

/** Finds ways for trenches: round buildings, through courtyards, across streets, not through gardens. */
export type Router = {
  /** From one of the starting cells to the target building or place; corner points in order. Null where there is no way. */
  route(starts: readonly number[], target: Point, through: readonly number[]): Point[] | null;
  /** The place itself, or the nearest one that nothing stands on. */
  openPlace(p: Point): Point;
  /** Keeps later trenches off this one. */
  occupy(line: readonly Point[]): void;
};

/** Cells along a line that runs from cell centre to cell centre. */
export function cellsAlong(line: readonly Point[]): number[] {
  const cells = [cellAt(at(line, 0))];
  for (let i = 1; i < line.length; i++) {
    const from = cellAt(at(line, i - 1));
    const to = cellAt(at(line, i));
    const gap = to - from;
    const stride = gap % columns === 0 ? Math.sign(gap) * columns : Math.sign(gap);
    for (let cell = from; cell !== to; ) {
      cell += stride;
      cells.push(cell);
    }
  }
  return cells;
}

type Heap = { push(cost: number, state: number): void; pop(): number | undefined };

function heap(): Heap {
  const costs: number[] = [];
  const states: number[] = [];
  const swap = (i: number, j: number) => {
    [costs[i], costs[j]] = [costs[j] as number, costs[i] as number];
    [states[i], states[j]] = [states[j] as number, states[i] as number];
  };
  const less = (i: number, j: number) => (costs[i] as number) < (costs[j] as number);
  return {
    push(cost, state) {
      let i = costs.push(cost) - 1;
      states.push(state);
      while (i > 0 && less(i, (i - 1) >> 1)) {
        swap(i, (i - 1) >> 1);
        i = (i - 1) >> 1;
      }
    },
    pop() {
      const top = states[0];
      const last = costs.length - 1;
      if (last < 0) return undefined;
      swap(0, last);
      costs.pop();
      states.pop();
      for (let i = 0; ; ) {
        let small = i;
        for (const child of [2 * i + 1, 2 * i + 2])
          if (child < costs.length && less(child, small)) small = child;
        if (small === i) break;
        swap(i, small);
        i = small;
      }
      return top;
    },
  };
}

export function router(plan: CityPlan): Router {
  // Streets and everything not otherwise named cost 2 a cell.
  const cost = new Float32Array(columns * rows).fill(2);
  const owner = new Int32Array(columns * rows).fill(-1);
  for (const piece of plan.pieces) {
    const price = piece.use === "houses" ? 14 : piece.category === "rail" ? 20 : 1;
    for (const cell of cellsIn(piece.ring)) cost[cell] = price;
  }
  for (const corridor of plan.corridors)
    if (!isOurs(corridor.key)) for (const cell of cellsIn(corridor.ring)) owner[cell] = nobody;
  plan.structures.forEach((s, i) => {
    const c = centroid(s.ring);
    const wide = boundingRectangle(s.ring, direction(at(s.ring, 0), at(s.ring, 1))).map((p): Point => {
      const away = Math.hypot(p[0] - c[0], p[1] - c[1]);
      const k = (away + 3.2) / away;
      return [c[0] + (p[0] - c[0]) * k, c[1] + (p[1] - c[1]) * k];
    });
    for (const cell of cellsIn(wide)) owner[cell] = i;
  });
  return {
    openPlace(p) {
      const middle = cellAt(p);
      for (let reach = 0; reach < 12; reach++)
        for (let i = -reach; i <= reach; i++)
          for (const j of [-reach, reach])
            for (const cell of [middle + i + j * columns, middle + j + i * columns])
              if (owner[cell] === -1) return cellCentre(cell);
      throw new Error(`nothing but buildings around ${p.map(Math.round)}`);
    },
    occupy(line) {
      for (const cell of cellsAlong(line)) cost[cell] = (cost[cell] ?? 1) + 5;
    },
    route(starts, target, through) {
      const goal = cellAt(target);
      const best = new Map<number, number>();
      const before = new Map<number, number>();
      const queue = heap();
      for (const cell of starts)
        for (let d = 0; d < 4; d++) {
          best.set(cell * 4 + d, 0);
          queue.push(0, cell * 4 + d);
        }
      const gu = goal % columns;
      const gv = Math.floor(goal / columns);
      const guess = (cell: number) =>
        Math.abs((cell % columns) - gu) + Math.abs(Math.floor(cell / columns) - gv);
      for (let state = queue.pop(); state !== undefined; state = queue.pop()) {
        const cell = state >> 2;
        if (cell === goal) return corners(state, before);
        const here = best.get(state) ?? 0;
        for (let d = 0; d < 4; d++) {
          const next = cell + (steps[d] ?? 0);
          const built = owner[next] ?? -1;
          if (next < 0 || next >= cost.length || (built >= 0 && !through.includes(built))) continue;
          const price = here + (cost[next] ?? 1) + (d === (state & 3) ? 0 : turnCost);
          const key = next * 4 + d;
          if (price >= (best.get(key) ?? Number.POSITIVE_INFINITY)) continue;
          best.set(key, price);
          before.set(key, state);
          queue.push(price + guess(next), key);
        }
        if (best.size > 600000) return null;
      }
      return null;
    },
  };
}

function corners(end: number, before: ReadonlyMap<number, number>): Point[] {
  const states = [end];
  for (let state = before.get(end); state !== undefined; state = before.get(state)) states.push(state);
  states.reverse();
  const points: Point[] = [];
  states.forEach((state, i) => {
    const next = states[i + 1];
    if (i === 0 || next === undefined || (next & 3) !== (state & 3)) points.push(cellCentre(state >> 2));
  });
  return points.filter((p, i) => i === 0 || p[0] !== points[i - 1]?.[0] || p[1] !== points[i - 1]?.[1]);
}
