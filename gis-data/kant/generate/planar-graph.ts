import { add, at, cross, distance, dot, mix, type Point, subtract } from "./point.ts";

/** A loose end need not be exact: it is drawn to a line nearby. */
export type Segment<T> = { a: Point; b: Point; loose: boolean; data: T };
export type Edge<T> = { id: number; from: number; to: number; data: T };
/** Even half-edges run along the edge, odd ones against it; the twin is `half ^ 1`. */
export type Graph<T> = { nodes: Point[]; edges: Edge<T>[]; leaving: number[][]; faces: number[][] };

const tolerance = 0.05;

/** Where a segment meets another, as fractions along the first. */
function meetings(a: Point, b: Point, c: Point, d: Point): number[] {
  const ab = subtract(b, a);
  const cd = subtract(d, c);
  const length = Math.hypot(ab[0], ab[1]);
  const found: number[] = [];
  for (const p of [c, d]) {
    const t = dot(subtract(p, a), ab) / (length * length);
    if (t >= 0 && t <= 1 && distance(mix(a, b, t), p) < tolerance) found.push(t);
  }
  const k = cross(ab, cd);
  if (Math.abs(k) > 1e-9) {
    const t = cross(subtract(c, a), cd) / k;
    const s = cross(subtract(c, a), ab) / k;
    if (t > 0 && t < 1 && s > 0 && s < 1) found.push(t);
  }
  return found;
}

/** Loose ends are drawn to the nearest other end within `reach`, else onto a segment within half of it. */
function drawEnds<T>(segments: readonly Segment<T>[], reach: number): Segment<T>[] {
  const current = [...segments].sort((x, y) => Number(x.loose) - Number(y.loose));
  const drawn = (p: Point, own: Segment<T>, onlySettled: number): Point => {
    let best = p;
    let least = reach;
    for (const other of current.slice(0, onlySettled))
      for (const end of [other.a, other.b]) {
        const away = distance(end, p);
        if (other.data !== own.data && away < least) {
          least = away;
          best = end;
        }
      }
    if (least < reach) return best;
    least = reach / 2;
    for (const other of current) {
      if (other.data === own.data) continue;
      const ab = subtract(other.b, other.a);
      const t = Math.min(1, Math.max(0, dot(subtract(p, other.a), ab) / dot(ab, ab)));
      const q = add(other.a, [ab[0] * t, ab[1] * t]);
      const away = distance(p, q);
      if (away < least) {
        least = away;
        best = q;
      }
    }
    return best;
  };
  // Drawing one end turns its line a little, so that ends on it must follow.
  for (let pass = 0; pass < 4; pass++)
    current.forEach((s, i) => {
      if (s.loose) current[i] = { ...s, a: drawn(s.a, s, i), b: drawn(s.b, s, i) };
    });
  return current;
}

/** Cuts segments at every meeting and finds the faces between them. Faces lie left of their half-edges. */
export function planarGraph<T>(input: readonly Segment<T>[], reach: number): Graph<T> {
  const segments = drawEnds(input, reach);
  const nodes: Point[] = [];
  const cells = new Map<string, number>();
  const nodeAt = (p: Point): number => {
    const x = Math.round(p[0] / tolerance);
    const y = Math.round(p[1] / tolerance);
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++) {
        const known = cells.get(`${x + i},${y + j}`);
        if (known !== undefined) return known;
      }
    cells.set(`${x},${y}`, nodes.length);
    return nodes.push(p) - 1;
  };
  const edges: Edge<T>[] = [];
  const seen = new Set<string>();
  for (const s of segments) {
    const cuts = [0, 1];
    for (const other of segments) if (other !== s) cuts.push(...meetings(s.a, s.b, other.a, other.b));
    cuts.sort((x, y) => x - y);
    for (let i = 1; i < cuts.length; i++) {
      const from = nodeAt(mix(s.a, s.b, at(cuts, i - 1)));
      const to = nodeAt(mix(s.a, s.b, at(cuts, i)));
      const key = from < to ? `${from},${to}` : `${to},${from}`;
      if (from === to || seen.has(key)) continue;
      seen.add(key);
      edges.push({ id: edges.length, from, to, data: s.data });
    }
  }
  const leaving = sortAround(nodes, edges);
  return { nodes, edges, leaving, faces: trace(edges, leaving) };
}

export const tail = <T>(edges: readonly Edge<T>[], half: number): number => {
  const edge = at(edges, half >> 1);
  return half & 1 ? edge.to : edge.from;
};

/** Half-edges leaving each node, counter-clockwise. */
function sortAround<T>(nodes: readonly Point[], edges: readonly Edge<T>[]): number[][] {
  const leaving: number[][] = nodes.map(() => []);
  for (const e of edges) {
    at(leaving, e.from).push(2 * e.id);
    at(leaving, e.to).push(2 * e.id + 1);
  }
  const angle = (half: number): number => {
    const d = subtract(at(nodes, tail(edges, half ^ 1)), at(nodes, tail(edges, half)));
    return Math.atan2(d[1], d[0]);
  };
  for (const halves of leaving) halves.sort((x, y) => angle(x) - angle(y));
  return leaving;
}

function trace<T>(edges: readonly Edge<T>[], leaving: readonly number[][]): number[][] {
  const next = (half: number): number => {
    const around = at(leaving, tail(edges, half ^ 1));
    const i = around.indexOf(half ^ 1);
    return at(around, (i + around.length - 1) % around.length);
  };
  const done = new Set<number>();
  const faces: number[][] = [];
  for (let start = 0; start < edges.length * 2; start++) {
    if (done.has(start)) continue;
    const face: number[] = [];
    for (let half = start; !done.has(half); half = next(half)) {
      done.add(half);
      face.push(half);
    }
    faces.push(face);
  }
  return faces;
}
