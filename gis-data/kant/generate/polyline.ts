import { at, direction, distance, dot, mix, type Point, subtract } from "./point.ts";

export type Line = readonly Point[];

export function lineLength(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += distance(at(line, i - 1), at(line, i));
  return sum;
}

/** The place `chainage` metres from the start, and the direction there. */
export function along(line: Line, chainage: number): { point: Point; direction: Point } {
  let rest = Math.max(0, chainage);
  for (let i = 1; i < line.length; i++) {
    const a = at(line, i - 1);
    const b = at(line, i);
    const length = distance(a, b);
    if (rest <= length || i === line.length - 1) {
      return { point: mix(a, b, length === 0 ? 0 : Math.min(1, rest / length)), direction: direction(a, b) };
    }
    rest -= length;
  }
  return { point: at(line, 0), direction: [1, 0] };
}

/** The part of a line between two chainages. */
export function slice(line: Line, from: number, to: number): Point[] {
  const points: Point[] = [along(line, from).point];
  let chainage = 0;
  for (let i = 1; i < line.length - 1; i++) {
    chainage += distance(at(line, i - 1), at(line, i));
    if (chainage > from + 0.01 && chainage < to - 0.01) points.push(at(line, i));
  }
  points.push(along(line, to).point);
  return points;
}

export type Nearest = { point: Point; chainage: number; distance: number; direction: Point };

export function nearestOnLine(line: Line, p: Point): Nearest {
  let best: Nearest = {
    point: at(line, 0),
    chainage: 0,
    distance: Number.POSITIVE_INFINITY,
    direction: [1, 0],
  };
  let start = 0;
  for (let i = 1; i < line.length; i++) {
    const a = at(line, i - 1);
    const b = at(line, i);
    const ab = subtract(b, a);
    const squared = dot(ab, ab);
    const t = squared === 0 ? 0 : Math.min(1, Math.max(0, dot(subtract(p, a), ab) / squared));
    const point = mix(a, b, t);
    const away = distance(point, p);
    const length = Math.sqrt(squared);
    if (away < best.distance)
      best = { point, chainage: start + t * length, distance: away, direction: direction(a, b) };
    start += length;
  }
  return best;
}

export const reverse = (line: Line): Point[] => [...line].reverse();

/** Points at most `spacing` metres apart, ends and corners kept. */
export function densify(line: Line, spacing: number): Point[] {
  const points: Point[] = [at(line, 0)];
  for (let i = 1; i < line.length; i++) {
    const a = at(line, i - 1);
    const b = at(line, i);
    const pieces = Math.max(1, Math.round(distance(a, b) / spacing));
    for (let k = 1; k < pieces; k++) points.push(mix(a, b, k / pieces));
    points.push(b);
  }
  return points;
}

/** A parallel line `away` metres to the left (negative: right), corners mitred. */
export function offset(line: Line, away: number): Point[] {
  return line.map((p, i) => {
    const before = i > 0 ? direction(at(line, i - 1), p) : direction(p, at(line, 1));
    const after = i < line.length - 1 ? direction(p, at(line, i + 1)) : before;
    const n: Point = [-(before[1] + after[1]), before[0] + after[0]];
    const k = (2 * away) / (n[0] * n[0] + n[1] * n[1]);
    return [p[0] + n[0] * k, p[1] + n[1] * k];
  });
}
