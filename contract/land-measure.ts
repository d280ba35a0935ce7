import { type Coverage, coverageOf, faultsOf, landSums, type Zone } from "#geometry/coverage.ts";
import { type Grid, type Gridded, gridAt, gridded } from "#geometry/grid.ts";
import type { Area } from "#geometry/plane.ts";
import { type Residue, residueWith } from "#geometry/residue.ts";
import type { LandSums } from "./land-balance.ts";

export type MeasuredZone = { readonly id: string; readonly category: string; readonly area: Area };
export type MeasuredLand = { readonly sums: LandSums; readonly coverage: Coverage };

/**
 * Measures zones inside a boundary; areas in metres on the city's plane. The server and the map ask the same. It
 * remembers what it has measured: asked again after an edit, it looks at the areas that are other objects than before.
 */
export class LandMeter {
  readonly #grid: Grid;
  readonly #rim: Gridded;
  #known = new Map<string, { readonly area: Area; readonly onGrid: Gridded }>();
  #residue: Residue;

  constructor(boundary: Area) {
    this.#grid = gridAt(boundary[0]?.[0]?.[0] ?? [0, 0]);
    this.#rim = gridded(boundary, this.#grid);
    this.#residue = residueWith(new Map(), { taken: [this.#rim.rings] });
  }

  #onGrid(zones: readonly MeasuredZone[]): Zone[] {
    const next = new Map<string, { readonly area: Area; readonly onGrid: Gridded }>();
    const added: Gridded[] = [];
    for (const { id, area } of zones) {
      const before = this.#known.get(id);
      const same = before?.area === area ? before : null;
      const entry = same ?? { area, onGrid: gridded(area, this.#grid) };
      if (!same) added.push(entry.onGrid);
      next.set(id, entry);
    }
    const taken = [...this.#known].flatMap(([id, { area, onGrid }]) =>
      next.get(id)?.area === area ? [] : [onGrid],
    );
    this.#residue = residueWith(this.#residue, {
      added: added.map(({ rings }) => rings),
      taken: taken.map(({ rings }) => rings),
    });
    this.#known = next;
    return zones.flatMap(({ id, category }) => {
      const entry = next.get(id);
      return entry ? [{ id, category, area: entry.onGrid }] : [];
    });
  }

  measure(zones: readonly MeasuredZone[], place: Area | null = null): MeasuredLand {
    const onGrid = this.#onGrid(zones);
    const faults = faultsOf(this.#residue, this.#rim);
    const sums = landSums(onGrid, this.#rim, faults, place && gridded(place, this.#grid));
    return {
      sums: {
        inside_m2: sums.insideM2,
        zoned_m2: Math.max(0, sums.zonedM2),
        unassigned_m2: sums.unassignedM2,
        counted_twice_m2: sums.twiceM2,
        categories: [...sums.byCategory].map(([category, m2]) => ({ category, area_m2: Math.max(0, m2) })),
      },
      coverage: coverageOf(faults, onGrid, this.#grid),
    };
  }
}
