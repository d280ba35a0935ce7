import type { Fill, PaperPoint, Path, Piece, Stroke, Surface } from "./surface.ts";

/** One sign of the map: its parts are filled one over the other, behind them lies their halo. */
export type Stamp = {
  readonly at: PaperPoint;
  /** Nothing of it lies further from its place. */
  readonly reach: number;
  readonly parts: readonly Path[];
  readonly fill: Fill;
};

type Placed = { readonly at: PaperPoint; readonly reach: number; readonly level: number };
type Level = {
  readonly halos: Piece[];
  readonly fills: Map<string, { readonly fill: Fill; readonly pieces: Piece[] }>;
};

const cellMm = 4;

/**
 * Thousands of signs as a few long paths. A sign that lies over an earlier one goes to the level above it; signs of one
 * level touch each other nowhere, so that their order does not matter and the picture is that of one after the other.
 */
export class Stacks {
  private readonly halo: Stroke;
  private readonly cells = new Map<string, Placed[]>();
  private readonly levels: Level[] = [];

  constructor(halo: Stroke) {
    this.halo = halo;
  }

  add({ at, reach, parts, fill }: Stamp): void {
    const placed = this.place(at, reach + this.halo.width / 2);
    this.levels[placed.level] ??= { halos: [], fills: new Map() };
    const level = this.levels[placed.level];
    for (const [index, part] of parts.entries()) {
      level?.halos.push(...part);
      // Parts of one sign overlap, and two of them in one path would be a hole.
      const key = `${index} ${fill.color} ${fill.opacity ?? 1}`;
      const known = level?.fills.get(key);
      if (known) known.pieces.push(...part);
      else level?.fills.set(key, { fill, pieces: [...part] });
    }
  }

  paint(surface: Surface): void {
    for (const { halos, fills } of this.levels) {
      surface.stroke(halos, this.halo);
      for (const { fill, pieces } of fills.values()) surface.fill(pieces, fill);
    }
  }

  private place(at: PaperPoint, reach: number): Placed {
    const keys = cellsAround(at, reach);
    const under = keys
      .flatMap((key) => this.cells.get(key) ?? [])
      .filter((other) => Math.hypot(other.at[0] - at[0], other.at[1] - at[1]) < other.reach + reach);
    const placed = { at, reach, level: under.reduce((most, { level }) => Math.max(most, level + 1), 0) };
    for (const key of keys) {
      const cell = this.cells.get(key);
      if (cell) cell.push(placed);
      else this.cells.set(key, [placed]);
    }
    return placed;
  }
}

function cellsAround([x, y]: PaperPoint, reach: number): readonly string[] {
  const cell = (value: number): number => Math.floor(value / cellMm);
  const keys: string[] = [];
  for (let column = cell(x - reach); column <= cell(x + reach); column++)
    for (let row = cell(y - reach); row <= cell(y + reach); row++) keys.push(`${column} ${row}`);
  return keys;
}
