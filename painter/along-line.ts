import type { PaperPoint } from "./surface.ts";

/** A straight enough stretch of a line for a text: its middle, and degrees clockwise that keep the text upright. */
export type Stretch = { readonly middle: PaperPoint; readonly turn: number };

const distance = (a: PaperPoint, b: PaperPoint): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

function lengthsTo(points: readonly PaperPoint[]): readonly number[] {
  const lengths = [0];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    if (before) lengths.push((lengths.at(-1) ?? 0) + distance(before, point));
  }
  return lengths;
}

function pointAt(points: readonly PaperPoint[], lengths: readonly number[], at: number): PaperPoint | null {
  const after = lengths.findIndex((length) => length >= at);
  const [a, b] = [points[Math.max(0, after - 1)], points[after]];
  if (!a || !b) return points.at(-1) ?? null;
  const from = lengths[Math.max(0, after - 1)] ?? 0;
  const share = (at - from) / ((lengths[after] ?? 0) - from || 1);
  return [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])];
}

const fromChord = (a: PaperPoint, b: PaperPoint, point: PaperPoint): number =>
  Math.abs((b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])) / (distance(a, b) || 1);

const mostTries = 24;

/** From the middle of the line outwards. `bend` is how far the line may leave the text, in millimetres. */
export function* stretches(points: readonly PaperPoint[], width: number, bend: number): Generator<Stretch> {
  const lengths = lengthsTo(points);
  const whole = lengths.at(-1) ?? 0;
  if (whole < width) return;
  const room = whole - width;
  const tries = Math.min(mostTries, 1 + 2 * Math.floor(room / Math.max(2, width / 2)));
  for (let index = 0; index < tries; index++) {
    const side = index % 2 === 0 ? 1 : -1;
    const from = room / 2 + (side * Math.ceil(index / 2) * room) / (tries + 1);
    const [a, b] = [pointAt(points, lengths, from), pointAt(points, lengths, from + width)];
    if (!a || !b) continue;
    const between = points.filter((_, at) => (lengths[at] ?? 0) > from && (lengths[at] ?? 0) < from + width);
    if (between.some((point) => fromChord(a, b, point) > bend)) continue;
    if (distance(a, b) < 0.94 * width) continue;
    const turn = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
    yield {
      middle: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2],
      turn: turn > 90 ? turn - 180 : turn <= -90 ? turn + 180 : turn,
    };
  }
}
