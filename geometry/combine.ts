import { nodedAreas, nodedLine, type Precision } from "./noding.ts";
import { type Area, areaOf, contains, oriented, type Point, type Ring, samePoint, sidesOf } from "./plane.ts";
import { assembled, facesOf, keyOfSide, type Side, simpleRings, withoutRepeats } from "./walk.ts";

/*
 * Union, difference and split that keep every corner of what goes in exactly where it is: neighbours of the result
 * share its sides to the last digit. (Clipper's results lie on its grid, so it only measures.)
 */

const sidesOfArea = (area: Area): Side[] =>
  area
    .flat()
    .flatMap((ring) => [...sidesOf(ring)])
    .filter(([from, to]) => !samePoint(from, to));
const reversed = ([from, to]: Side): Side => [to, from];
const middle = ([a, b]: Side): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

const fromSides = (sides: readonly Side[], { tolerance }: Precision): Area =>
  assembled(facesOf(sides).map(withoutRepeats).flatMap(simpleRings), tolerance ** 2 * 4);

function prepared(a: Area, b: Area, precision: Precision) {
  const [nodedA, nodedB] = nodedAreas(oriented(a), oriented(b), precision);
  const [sidesA, sidesB] = [sidesOfArea(nodedA), sidesOfArea(nodedB)];
  return {
    sidesA,
    sidesB,
    ofA: new Set(sidesA.map(keyOfSide)),
    ofB: new Set(sidesB.map(keyOfSide)),
    inA: (point: Point) => contains(nodedA.flat(), point),
    inB: (point: Point) => contains(nodedB.flat(), point),
  };
}

/** What of `a` is not under `b`; empty where nothing is left. */
export function without(a: Area, b: Area, precision: Precision): Area {
  const { sidesA, sidesB, ofA, ofB, inA, inB } = prepared(a, b, precision);
  const kept = sidesA.filter((side) => {
    if (ofB.has(keyOfSide(side))) return false;
    return ofB.has(keyOfSide(reversed(side))) || !inB(middle(side));
  });
  const cut = sidesB.filter(
    (side) => !ofA.has(keyOfSide(side)) && !ofA.has(keyOfSide(reversed(side))) && inA(middle(side)),
  );
  return fromSides([...kept, ...cut.map(reversed)], precision);
}

export function joined(a: Area, b: Area, precision: Precision): Area {
  const { sidesA, sidesB, ofA, ofB, inA, inB } = prepared(a, b, precision);
  const keptA = sidesA.filter((side) => {
    if (ofB.has(keyOfSide(side))) return true;
    return !ofB.has(keyOfSide(reversed(side))) && !inB(middle(side));
  });
  const keptB = sidesB.filter(
    (side) => !ofA.has(keyOfSide(side)) && !ofA.has(keyOfSide(reversed(side))) && !inA(middle(side)),
  );
  return fromSides([...keptA, ...keptB], precision);
}

/** The length of the side that two areas share, in the unit of the coordinates. */
export function sharedLength(a: Area, b: Area, precision: Precision): number {
  const { sidesA, ofB } = prepared(a, b, precision);
  return sidesA
    .filter((side) => ofB.has(keyOfSide(reversed(side))))
    .reduce((sum, [from, to]) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
}

/** Ends of the line that hang inside the area divide nothing. */
function withoutLooseEnds(chords: readonly Side[], corners: ReadonlySet<string>): readonly Side[] {
  const degree = new Map<string, number>();
  for (const point of chords.flat()) degree.set(String(point), (degree.get(String(point)) ?? 0) + 1);
  const tied = chords.filter((side) =>
    side.every((point) => corners.has(String(point)) || (degree.get(String(point)) ?? 0) > 1),
  );
  return tied.length === chords.length ? tied : withoutLooseEnds(tied, corners);
}

/** The pieces that a line cuts an area into, the largest first; null where it does not divide it. */
export function divided(area: Area, line: Ring, precision: Precision): readonly Area[] | null {
  const [noded, path] = nodedLine(oriented(area), line, precision);
  const sides = sidesOfArea(noded);
  const own = new Set(sides.flatMap((side) => [keyOfSide(side), keyOfSide(reversed(side))]));
  const chords = path.slice(1).flatMap((to, index): Side[] => {
    const side: Side = [path[index] ?? to, to];
    const inside = !samePoint(...side) && !own.has(keyOfSide(side)) && contains(noded.flat(), middle(side));
    return inside ? [side] : [];
  });
  const corners = new Set(sides.map(([from]) => String(from)));
  let cuts = withoutLooseEnds(chords, corners);
  for (;;) {
    const faces = facesOf([...sides, ...cuts.flatMap((side) => [side, reversed(side)])]);
    // A cut with the same face on both sides leads from the outline to a hole and divides nothing.
    const idle = cuts.find((side) =>
      faces.some((face) => {
        const keys = new Set([...sidesOf(face)].map(keyOfSide));
        return keys.has(keyOfSide(side)) && keys.has(keyOfSide(reversed(side)));
      }),
    );
    if (idle) {
      cuts = withoutLooseEnds(
        cuts.filter((side) => side !== idle),
        corners,
      );
      continue;
    }
    if (cuts.length === 0) return null;
    const parts = assembled(faces.map(withoutRepeats).flatMap(simpleRings), precision.tolerance ** 2 * 4);
    if (parts.length <= area.length) return null;
    return grouped(parts, cuts);
  }
}

/** Parts that the line did not touch stay with the largest piece. */
function grouped(parts: Area, cuts: readonly Side[]): readonly Area[] {
  const onCut = new Set(cuts.flatMap((side) => [keyOfSide(side), keyOfSide(reversed(side))]));
  const isCut = (part: readonly Ring[]): boolean =>
    part.some((ring) => [...sidesOf(ring)].some((side) => onCut.has(keyOfSide(side))));
  const [largest, ...others] = parts.filter(isCut).sort((a, b) => areaOf([b]) - areaOf([a]));
  if (!largest) return [parts];
  return [[largest, ...parts.filter((part) => !isCut(part))], ...others.map((part) => [part])];
}
