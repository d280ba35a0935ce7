import { type Grid, type Gridded, squareMetres } from "./grid.ts";
import { difference, intersection, sharedArea, woundLeft, woundRight } from "./overlay.ts";
import {
  type Area,
  areaOf,
  boxesMeet,
  boxOf,
  contains,
  type Point,
  pointInside,
  type Ring,
  sidesOf,
} from "./plane.ts";
import { type Residue, residueWith, windingRings, withoutDoubled } from "./residue.ts";

/** Something that should tile a boundary together with its like. */
export type Zone = { readonly id: string; readonly category: string; readonly area: Gridded };

/** A place where the tiling is not one. Coordinates in metres. */
export type Defect = {
  readonly area: Area;
  readonly m2: number;
  /** Inside it. */
  readonly place: Point;
  /** Those that lie there: none in a gap, two or more in an overlap, one outside. */
  readonly zones: readonly string[];
};

/** Slivers below this come from rounding; they count in the sums and are not shown. */
export const leastDefectM2 = 0.1;
/** A corner so near a side counts as lying on it, so what is thinner comes from rounding however long it is. */
const leastWidthM = 6e-4;

/** Twice the area by the perimeter: of a long strip, its width. */
function isThin(rings: readonly Ring[], m2: number): boolean {
  const steps = rings.reduce(
    (sum, ring) =>
      [...sidesOf(ring)].reduce((long, [a, b]) => long + Math.hypot(b[0] - a[0], b[1] - a[1]), sum),
    0,
  );
  return (2 * m2) / (steps * Math.sqrt(squareMetres(1))) < leastWidthM;
}

export type Coverage = {
  readonly gaps: readonly Defect[];
  readonly overlaps: readonly Defect[];
  /** Zones beyond the boundary. */
  readonly outside: readonly Defect[];
};

/** The parts of the plane where the tiling fails, on the grid, slivers and all. */
export type Faults = { readonly gaps: Area; readonly overlaps: Area; readonly outside: Area };

export const residueOf = (zones: readonly Zone[], boundary: Gridded): Residue =>
  residueWith(new Map(), { added: zones.map(({ area }) => area.rings), taken: [boundary.rings] });

/** What winds once too often lies under two zones or beyond the boundary; what winds backwards lies under none. */
export function faultsOf(residue: Residue, boundary: Gridded): Faults {
  const rings = windingRings(withoutDoubled(residue));
  const excess = woundLeft(rings).flat();
  return {
    gaps: woundRight(rings),
    overlaps: intersection(excess, boundary.rings),
    outside: difference(excess, boundary.rings),
  };
}

export function coverageOf(faults: Faults, zones: readonly Zone[], grid: Grid): Coverage {
  const defects = (parts: Area, withZones: boolean): Defect[] =>
    parts
      .map((rings) => ({ rings, m2: squareMetres(areaOf([rings])) }))
      .filter(({ rings, m2 }) => m2 >= leastDefectM2 && !isThin(rings, m2))
      .sort((a, b) => b.m2 - a.m2)
      .map(({ rings, m2 }) => ({
        area: [rings.map((ring) => ring.map(grid.toPlane))],
        m2,
        place: grid.toPlane(pointInside([rings])),
        zones: withZones ? zonesOver(rings, zones) : [],
      }));
  return {
    gaps: defects(faults.gaps, false),
    overlaps: defects(faults.overlaps, true),
    outside: defects(faults.outside, true),
  };
}

/** Ids of the zones that lie over a part of the plane. */
export function zonesOver(rings: readonly (readonly Point[])[], zones: readonly Zone[]): string[] {
  const box = boxOf(rings);
  return zones
    .filter(
      ({ area }) =>
        boxesMeet(area.box, box) && squareMetres(sharedArea(area.rings, rings)) >= leastDefectM2 / 2,
    )
    .map(({ id }) => id);
}

export type LandSums = {
  /** Under exactly one zone, by category. */
  readonly byCategory: ReadonlyMap<string, number>;
  readonly zonedM2: number;
  /** Under none. */
  readonly unassignedM2: number;
  /** Under two or more; each place once. */
  readonly twiceM2: number;
  /** Of the place that was asked about, as far as it lies inside the boundary. */
  readonly insideM2: number;
};

/** Square steps of an area that lie inside another; cut only where its rim passes. */
function within(area: Gridded, place: Gridded): number {
  if (!boxesMeet(area.box, place.box)) return 0;
  for (const ring of place.rings) {
    for (const side of sidesOf(ring))
      if (boxesMeet(boxOf([side]), area.box)) return sharedArea(area.rings, place.rings);
  }
  const [corner] = area.rings[0] ?? [];
  return corner && contains(place.rings, corner) ? sharedOrAll(area) : 0;
}
const sharedOrAll = ({ m2 }: Gridded): number => m2 / squareMetres(1);

/**
 * The land inside a place by what it is used for: zoned + unassigned + counted twice = inside. Without a place the
 * whole boundary is meant, and only defective places are cut.
 */
export function landSums(
  zones: readonly Zone[],
  boundary: Gridded,
  faults: Faults,
  place: Gridded | null = null,
): LandSums {
  const faulty = [...faults.overlaps, ...faults.outside].map((rings) => ({ rings, box: boxOf(rings) }));
  const inPlace = (area: Area): Area => (place ? intersection(area.flat(), place.rings) : area);
  const byCategory = new Map<string, number>();
  let zonedM2 = 0;
  for (const { area, category } of zones) {
    let steps = place ? within(area, place) : sharedOrAll(area);
    if (steps === 0) continue;
    for (const { rings, box } of faulty)
      if (boxesMeet(box, area.box)) steps -= areaOf(inPlace(intersection(area.rings, rings)));
    const m2 = squareMetres(steps);
    zonedM2 += m2;
    byCategory.set(category, (byCategory.get(category) ?? 0) + m2);
  }
  return {
    byCategory,
    zonedM2,
    unassignedM2: squareMetres(areaOf(inPlace(faults.gaps))),
    twiceM2: squareMetres(areaOf(inPlace(faults.overlaps))),
    insideM2: place ? squareMetres(sharedArea(place.rings, boundary.rings)) : boundary.m2,
  };
}
