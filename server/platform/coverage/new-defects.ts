import { coverageOf, type Defect, type Faults, faultsOf, residueOf, type Zone } from "#geometry/coverage.ts";
import { gridAt, gridded } from "#geometry/grid.ts";
import { difference } from "#geometry/overlay.ts";
import type { Area, Point } from "#geometry/plane.ts";
import { residueWith } from "#geometry/residue.ts";

/** Below this a change is rounding, not an edit. */
const leastToldM2 = 1;

export type NewDefects = {
  readonly gaps: readonly Defect[];
  readonly overlaps: readonly Defect[];
  readonly outside: readonly Defect[];
};

type Change = {
  readonly boundary: Area;
  /** All rows of the variant as they are now. */
  readonly now: ReadonlyMap<string, Area>;
  /** What the written rows were; null where they were not there. */
  readonly former: ReadonlyMap<string, Area | null>;
};

/** Gaps, overlaps and land beyond the boundary that a change has made; what was wrong before is not its doing. */
export function newDefects({ boundary, now, former }: Change): NewDefects {
  const origin: Point = boundary[0]?.[0]?.[0] ?? [0, 0];
  const grid = gridAt(origin);
  const rim = gridded(boundary, grid);
  const zones = [...now].map(([id, area]): Zone => ({ id, category: "", area: gridded(area, grid) }));
  const residue = residueOf(zones, rim);
  const written = zones.filter(({ id }) => former.has(id)).map(({ area }) => area.rings);
  const replaced = [...former.values()].flatMap((area) => (area ? [gridded(area, grid).rings] : []));
  const before = faultsOf(residueWith(residue, { taken: written, added: replaced }), rim);
  const after = faultsOf(residue, rim);
  const added = (kind: keyof Faults): Area => difference(after[kind].flat(), before[kind].flat());
  const { gaps, overlaps, outside } = coverageOf(
    { gaps: added("gaps"), overlaps: added("overlaps"), outside: added("outside") },
    zones,
    grid,
  );
  const told = (defects: readonly Defect[]) => defects.filter(({ m2 }) => m2 >= leastToldM2);
  return { gaps: told(gaps), overlaps: told(overlaps), outside: told(outside) };
}
