import { Clipper64, ClipType, FillRule, type Paths64 } from "clipper2-ts";
import {
  type Area,
  areaOf,
  boxesMeet,
  boxOf,
  contains,
  doubleArea,
  type Point,
  pointInside,
  type Ring,
} from "./plane.ts";

/* Clipper2 works on whole numbers and keeps its promises where lines nearly meet; so it sees grid coordinates only. */

const pathOf = (ring: Ring) => ring.map(([x, y]) => ({ x, y }));
const ringOf = (path: readonly { x: number; y: number }[]): Ring => path.map(({ x, y }): Point => [x, y]);

/**
 * Holes with the outline around them. Clipper's own tree is not asked: it takes a hole that touches its outline nearly
 * along a side for a part of its own, and its land would count twice instead of not at all.
 */
function partsOf(rings: readonly Ring[]): Area {
  const outlines = rings
    .map((ring) => ({ ring, steps: doubleArea(ring), box: boxOf([ring]), holes: [] as Ring[] }))
    .filter(({ steps }) => steps > 0)
    .sort((a, b) => a.steps - b.steps);
  for (const ring of rings) {
    const steps = -doubleArea(ring);
    if (steps <= 0) continue;
    const box = boxOf([ring]);
    const place = pointInside([[ring]]);
    // An island within the hole may lie over that place too, and is smaller than the hole.
    const around = outlines.find(
      (each) => each.steps > steps && boxesMeet(each.box, box) && contains([each.ring], place),
    );
    around?.holes.push(ring);
  }
  return outlines.map(({ ring, holes }) => [ring, ...holes]);
}

function run(type: ClipType, rule: FillRule, subject: readonly Ring[], clip: readonly Ring[]): Area {
  if (subject.length === 0) return [];
  const found: Paths64 = [];
  const clipper = new Clipper64();
  clipper.addSubject(subject.map(pathOf));
  if (clip.length > 0) clipper.addClip(clip.map(pathOf));
  clipper.execute(type, rule, found);
  return partsOf(found.map(ringOf));
}

/** Where rings wind counterclockwise at least once. */
export const woundLeft = (rings: readonly Ring[]): Area => run(ClipType.Union, FillRule.Positive, rings, []);
/** Where rings wind clockwise at least once. */
export const woundRight = (rings: readonly Ring[]): Area => run(ClipType.Union, FillRule.Negative, rings, []);

/** Of areas whose outlines run counterclockwise and whose holes run clockwise. */
export const intersection = (a: readonly Ring[], b: readonly Ring[]): Area =>
  a.length === 0 || b.length === 0 ? [] : run(ClipType.Intersection, FillRule.NonZero, a, b);
export const difference = (a: readonly Ring[], b: readonly Ring[]): Area =>
  run(ClipType.Difference, FillRule.NonZero, a, b);

/** In square steps of the grid. */
export const sharedArea = (a: readonly Ring[], b: readonly Ring[]): number => areaOf(intersection(a, b));
