import type { PaperPoint } from "./surface.ts";

export type Circle = { readonly centre: PaperPoint; readonly radius: number };

const cellMm = 6;

/** Where something is written already. A text is a row of circles, whichever way it is turned. */
export class Occupancy {
  private readonly cells = new Map<string, Circle[]>();

  isFree(circles: readonly Circle[]): boolean {
    return circles.every((circle) =>
      this.around(circle).every(
        (other) =>
          Math.hypot(other.centre[0] - circle.centre[0], other.centre[1] - circle.centre[1]) >=
          other.radius + circle.radius,
      ),
    );
  }

  take(circles: readonly Circle[]): void {
    for (const circle of circles) {
      const key = keyOf(circle.centre, 0, 0);
      const cell = this.cells.get(key);
      if (cell) cell.push(circle);
      else this.cells.set(key, [circle]);
    }
  }

  /** Circles are smaller than a cell, so that what can touch one lies in the cells around its centre. */
  private around({ centre }: Circle): readonly Circle[] {
    const near: Circle[] = [];
    for (const column of [-1, 0, 1])
      for (const row of [-1, 0, 1]) near.push(...(this.cells.get(keyOf(centre, column, row)) ?? []));
    return near;
  }
}

const keyOf = ([x, y]: PaperPoint, column: number, row: number): string =>
  `${Math.floor(x / cellMm) + column} ${Math.floor(y / cellMm) + row}`;

/** Circles along the middle line of a text. */
export function circlesOf(middle: PaperPoint, width: number, height: number, turn = 0): readonly Circle[] {
  const radius = Math.min(cellMm, height) / 2;
  const angle = (turn * Math.PI) / 180;
  const reach = Math.max(0, width / 2 - radius);
  const count = Math.max(1, Math.ceil(reach / radius) + 1);
  return Array.from({ length: count }, (_, index) => {
    const along = count === 1 ? 0 : -reach + (2 * reach * index) / (count - 1);
    return {
      centre: [middle[0] + along * Math.cos(angle), middle[1] + along * Math.sin(angle)] as const,
      radius,
    };
  });
}
