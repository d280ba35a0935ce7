import { type Faults, faultsOf, leastDefectM2, residueOf, type Zone, zonesOver } from "./coverage.ts";
import { type Grid, type Gridded, squareMetres } from "./grid.ts";
import { intersection, woundLeft, woundRight } from "./overlay.ts";
import {
  type Area,
  areaOf,
  type Box,
  boxesMeet,
  boxOf,
  doubleArea,
  type Point,
  pointInside,
  type Ring,
} from "./plane.ts";
import { residueWith, windingRings, withoutDoubled } from "./residue.ts";

/** Land under no zone, and land under several, are uses like any category: so every place has one use. */
export const unassigned = "unassigned";
export const countedTwice = "counted_twice";

/** A place whose use is another in the second plan than in the first. Coordinates in metres. */
export type Difference = {
  readonly from: string;
  readonly to: string;
  readonly area: Area;
  readonly m2: number;
  /** Inside it. */
  readonly place: Point;
  /** Zones of the first and of the second plan that lie there. */
  readonly fromZones: readonly string[];
  readonly toZones: readonly string[];
};

export type Transition = { readonly from: string; readonly to: string; readonly m2: number };

export type Differences = {
  /** Largest first. */
  readonly places: readonly Difference[];
  /** Largest first; with the places that are too small to be listed. */
  readonly transitions: readonly Transition[];
  readonly unchangedM2: number;
  readonly insideM2: number;
};

/** Land of one use: what lies in `added` and not in `taken`. */
type Land = { readonly added: (readonly Ring[])[]; readonly taken: (readonly Ring[])[] };

function landByUse(zones: readonly Zone[], { gaps, overlaps, outside }: Faults): Map<string, Land> {
  const uses = new Map<string, Land>();
  const landOf = (use: string): Land => {
    const land = uses.get(use) ?? { added: [], taken: [] };
    uses.set(use, land);
    return land;
  };
  const faulty = [...overlaps, ...outside].map((rings) => ({ rings, box: boxOf(rings) }));
  for (const { category, area } of zones) {
    const { added, taken } = landOf(category);
    added.push(area.rings);
    for (const { rings, box } of faulty)
      if (boxesMeet(box, area.box)) taken.push(intersection(area.rings, rings).flat());
  }
  if (gaps.length > 0) landOf(unassigned).added.push(gaps.flat());
  if (overlaps.length > 0) landOf(countedTwice).added.push(overlaps.flat());
  return uses;
}

type Part = { readonly rings: readonly Ring[]; readonly box: Box };
const parts = (area: Area): Part[] => area.map((rings) => ({ rings, box: boxOf(rings) }));

/** What a use has lost and gained. Sides that both plans have cancel, so that the work grows with what differs. */
function change(before: Land | undefined, after: Land | undefined): { lost: Part[]; gained: Part[] } {
  const residue = residueWith(new Map(), {
    added: [...(after?.added ?? []), ...(before?.taken ?? [])],
    taken: [...(before?.added ?? []), ...(after?.taken ?? [])],
  });
  const rings = windingRings(withoutDoubled(residue));
  return { lost: parts(woundRight(rings)), gained: parts(woundLeft(rings)) };
}

const m2Of = (rings: readonly Ring[]): number => squareMetres(areaOf([rings]));
/** Holes run the other way and take away. */
const landM2 = (rings: readonly Ring[]): number =>
  squareMetres(sum(rings.map((ring) => doubleArea(ring) / 2)));
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * Where two coverages of one boundary give land another use. What differs and what does not is the area inside. Places
 * under `leastM2` are rounding or a side drawn twice: they count in the sums and are not listed.
 */
export function differences(
  before: readonly Zone[],
  after: readonly Zone[],
  boundary: Gridded,
  { grid, leastM2 = leastDefectM2 }: { readonly grid: Grid; readonly leastM2?: number },
): Differences {
  const landOf = (zones: readonly Zone[]) => landByUse(zones, faultsOf(residueOf(zones, boundary), boundary));
  const [first, second] = [landOf(before), landOf(after)];
  const uses = [...new Set([...first.keys(), ...second.keys()])];
  const changes = uses.map((use) => ({ use, ...change(first.get(use), second.get(use)) }));
  const places: Difference[] = [];
  const transitions: Transition[] = [];
  for (const { use: from, lost } of changes) {
    for (const { use: to, gained } of changes) {
      if (from === to) continue;
      const moved = lost.flatMap((one) =>
        gained
          .filter((other) => boxesMeet(one.box, other.box))
          .flatMap((other) => intersection(one.rings, other.rings)),
      );
      const m2 = sum(moved.map(m2Of));
      if (m2 >= leastDefectM2) transitions.push({ from, to, m2 });
      for (const rings of moved.filter((part) => m2Of(part) >= leastM2))
        places.push({
          from,
          to,
          area: [rings.map((ring) => ring.map(grid.toPlane))],
          m2: m2Of(rings),
          place: grid.toPlane(pointInside([rings])),
          fromZones: zonesOver(rings, before),
          toZones: zonesOver(rings, after),
        });
    }
  }
  const wholeM2 = sum(
    [...first.values()].map(({ added, taken }) => sum(added.map(landM2)) - sum(taken.map(landM2))),
  );
  const lostM2 = sum(changes.flatMap(({ lost }) => lost.map(({ rings }) => m2Of(rings))));
  const largestFirst = (a: { m2: number }, b: { m2: number }): number => b.m2 - a.m2;
  return {
    places: places.sort(largestFirst),
    transitions: transitions.sort(largestFirst),
    unchangedM2: Math.max(0, wholeM2 - lostM2),
    insideM2: boundary.m2,
  };
}
