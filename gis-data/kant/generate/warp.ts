import { insideBy } from "./boundary.ts";
import type { Point } from "./point.ts";

const smooth = (t: number): number => {
  const k = Math.min(1, Math.max(0, t));
  return k * k * (3 - 2 * k);
};

/**
 * Bends the ruled plan into streets that follow old field edges and ditches. Still at the boundary, which is given,
 * along the railway, which is straight, and stronger in the south than around the centre.
 */
export function warp([u, v]: Point): Point {
  const still = smooth(insideBy([u, v]) / 260) * smooth(Math.abs(v - 975) / 170);
  const strength = still * (0.55 + 0.45 * smooth(Math.abs(v + 20) / 500));
  return [
    u + strength * (17 * Math.sin(v / 190 + u / 900 + 0.7) + 9 * Math.sin((u + 2 * v) / 330 + 2.1)),
    v + strength * (15 * Math.sin(u / 230 - v / 700 + 0.3) + 9 * Math.sin((2 * u - v) / 390 + 1.2)),
  ];
}
