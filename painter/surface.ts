import type { Hex } from "#layers/kit/symbology.ts";

/** Millimetres of the paper: x to the right, y down. */
export type PaperPoint = readonly [x: number, y: number];

export type Piece =
  | { readonly points: readonly PaperPoint[]; readonly closed: boolean }
  | { readonly centre: PaperPoint; readonly radius: number };
export type Path = readonly Piece[];

/** Lengths in millimetres. */
export type Stroke = {
  readonly color: Hex;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  /** Butt ends where they matter: ticks and scale bars must not grow by half a width. */
  readonly cap?: "round" | "butt";
};
export type Fill = { readonly color: Hex; readonly opacity?: number };

export type Lettering = {
  /** Of the em square, in millimetres. */
  readonly size: number;
  readonly weight: "regular" | "medium" | "bold";
  readonly color: Hex;
  /** Drawn behind the letters, so that they are read over lines. */
  readonly halo?: { readonly color: Hex; readonly width: number };
  /** Which point of the text stands at the given place; across the line that is always the middle of a capital letter. */
  readonly align?: "start" | "middle" | "end";
  /** Degrees clockwise around the given place. */
  readonly turn?: number;
};

/** What the painter draws on. A file for a printer is one; anything that strokes, fills, clips and writes can be another. */
export interface Surface {
  stroke(path: Path, stroke: Stroke): void;
  /** Even-odd: a ring in a ring is a hole. */
  fill(path: Path, fill: Fill): void;
  /** Nothing that `draw` draws shows outside the path. */
  clipped(path: Path, draw: () => void): void;
  write(text: string, at: PaperPoint, lettering: Lettering): void;
  textWidth(text: string, lettering: Pick<Lettering, "size" | "weight">): number;
}

export const rectangle = (x: number, y: number, width: number, height: number): Path => [
  {
    points: [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ],
    closed: true,
  },
];

export const lineThrough = (...points: readonly PaperPoint[]): Path => [{ points, closed: false }];
