import { Clipper64, ClipType, FillRule, type PolyPath64, PolyTree64 } from "clipper2-ts";
import { type Area, areaOf, type Point, type Ring } from "./plane.ts";

/* Clipper2 works on whole numbers and keeps its promises where lines nearly meet; so it sees grid coordinates only. */

const pathOf = (ring: Ring) => ring.map(([x, y]) => ({ x, y }));
const ringOf = (path: readonly { x: number; y: number }[]): Ring => path.map(({ x, y }): Point => [x, y]);

function partsBelow(node: PolyPath64): Area {
  return Array.from({ length: node.count }, (_, index) => node.child(index)).flatMap((outline) => {
    const holes = Array.from({ length: outline.count }, (_, index) => outline.child(index));
    return [
      [outline, ...holes].map((path) => ringOf(path.poly ?? [])),
      ...holes.flatMap((hole) => partsBelow(hole)),
    ];
  });
}

function run(type: ClipType, rule: FillRule, subject: readonly Ring[], clip: readonly Ring[]): Area {
  if (subject.length === 0) return [];
  const tree = new PolyTree64();
  const clipper = new Clipper64();
  clipper.addSubject(subject.map(pathOf));
  if (clip.length > 0) clipper.addClip(clip.map(pathOf));
  clipper.execute(type, rule, tree);
  return partsBelow(tree);
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
