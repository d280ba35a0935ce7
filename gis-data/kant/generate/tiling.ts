import { boundary } from "./boundary.ts";
import { fromLonLat, toLonLat } from "./frame.ts";
import { add, around, at, cross, direction, distance, dot, type Point, scale, subtract } from "./point.ts";
import { type Ring, segmentDistance, signedArea } from "./polygon.ts";

/** Vertices nearer than this are one vertex; a vertex nearer than this to an edge becomes part of it. Metres. */
const near = 0.04;
const cell = 25;

/** A point on the boundary's straight side moves along it to the stored coordinate that lies truest on it. */
function settleOnBoundary(p: Point): Point {
  for (let i = 0; i < boundary.length; i++) {
    const a = at(boundary, i);
    const b = around(boundary, i + 1);
    if (segmentDistance(a, b, p) > near) continue;
    if (distance(a, p) < near) return a;
    if (distance(b, p) < near) return b;
    const d = direction(a, b);
    let best = p;
    let least = Number.POSITIVE_INFINITY;
    for (let k = -400; k <= 400; k++) {
      const q = fromLonLat(toLonLat(add(p, scale(d, k * 0.0013))));
      const off = Math.abs(cross(d, subtract(q, a)));
      if (off < least) {
        least = off;
        best = q;
      }
    }
    return best;
  }
  return p;
}

/**
 * Makes neighbours share every vertex, in stored coordinates: merges vertices, rounds them to 7 decimals and puts
 * every vertex that lies on somebody's edge into that edge. The boundary itself is tiled with the rest.
 */
export function tile(rings: readonly Ring[]): Point[][] {
  const vertices: Point[] = [];
  const cells = new Map<string, number[]>();
  const key = (p: Point) => `${Math.floor(p[0] / cell)},${Math.floor(p[1] / cell)}`;
  const close = (p: Point, reach: number): number[] => {
    const found: number[] = [];
    for (let x = Math.floor((p[0] - reach) / cell); x <= Math.floor((p[0] + reach) / cell); x++)
      for (let y = Math.floor((p[1] - reach) / cell); y <= Math.floor((p[1] + reach) / cell); y++)
        found.push(...(cells.get(`${x},${y}`) ?? []));
    return found;
  };
  const canonical = (raw: Point): number => {
    const known = close(raw, 1).find((i) => distance(at(vertices, i), raw) < near);
    if (known !== undefined) return known;
    const p = fromLonLat(toLonLat(settleOnBoundary(raw)));
    const same = close(p, 1).find((i) => distance(at(vertices, i), p) < near);
    if (same !== undefined) return same;
    const id = vertices.push(p) - 1;
    const list = cells.get(key(p)) ?? [];
    cells.set(key(p), [...list, id]);
    return id;
  };
  const merged = rings.map((ring) => {
    const ids = ring.map(canonical);
    return ids.filter((id, i) => id !== around(ids, i - 1));
  });
  const between = (a: number, b: number): number[] => {
    const p = at(vertices, a);
    const q = at(vertices, b);
    const d = direction(p, q);
    const length = distance(p, q);
    const found: { id: number; along: number }[] = [];
    for (let s = 0; s < length + cell; s += cell) {
      for (const id of close(add(p, scale(d, Math.min(s, length))), cell)) {
        const r = at(vertices, id);
        const along = dot(subtract(r, p), d);
        if (id === a || id === b || along <= 0 || along >= length || segmentDistance(p, q, r) > near)
          continue;
        if (!found.some((f) => f.id === id)) found.push({ id, along });
      }
    }
    return found.sort((x, y) => x.along - y.along).map((f) => f.id);
  };
  return merged.map((ids) => {
    const full = ids.flatMap((id, i) => [id, ...between(id, around(ids, i + 1))]);
    return withoutSpikes(full).map((id) => at(vertices, id));
  });
}

/** Drops ways out and back along the same edge. */
function withoutSpikes(ids: readonly number[]): number[] {
  const kept = [...ids];
  for (let i = 0; i < kept.length && kept.length > 2; i++)
    if (around(kept, i - 1) === around(kept, i + 1) || around(kept, i) === around(kept, i + 1)) {
      kept.splice(i, 1);
      i = Math.max(-1, i - 3);
    }
  return kept;
}

/** Joins polygons that share edges exactly. Outer rings come first, each followed by its holes. */
export function dissolve(rings: readonly Ring[]): Point[][] {
  const name = (p: Point) => `${p[0]},${p[1]}`;
  const open = new Map<string, Map<string, Point>>();
  for (const ring of rings)
    ring.forEach((a, i) => {
      const b = around(ring, i + 1);
      const back = open.get(name(b));
      if (back?.delete(name(a))) {
        if (back.size === 0) open.delete(name(b));
        return;
      }
      const out = open.get(name(a)) ?? new Map<string, Point>();
      out.set(name(b), b);
      open.set(name(a), out);
    });
  const points = new Map(rings.flat().map((p) => [name(p), p]));
  const joined: Point[][] = [];
  for (;;) {
    const start = open.keys().next().value;
    if (start === undefined) break;
    const ring: Point[] = [];
    let here = start;
    let heading: Point = [1, 0];
    do {
      const p = points.get(here);
      const out = open.get(here);
      if (!p || !out) throw new Error(`open outline at ${here}`);
      // Where two rings touch in a point, the leftmost way keeps them apart.
      const ways = [...out.values()];
      const turn = (q: Point) => {
        const d = direction(p, q);
        return Math.atan2(cross(heading, d), dot(heading, d));
      };
      const next = ways.reduce((best, q) => (turn(q) > turn(best) ? q : best));
      out.delete(name(next));
      if (out.size === 0) open.delete(here);
      ring.push(p);
      heading = direction(p, next);
      here = name(next);
    } while (here !== start);
    joined.push(ring);
  }
  return joined.sort((x, y) => signedArea(y) - signedArea(x));
}
