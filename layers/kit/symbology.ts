import type { Field, Fields } from "./field.ts";
import type { Text } from "./text.ts";

export type Hex = `#${string}`;
/** One colour for both themes, or a pair where the base map needs it. Thematic codes keep their hue in both. */
export type Color = Hex | { readonly light: Hex; readonly dark: Hex };

export type Marker =
  | "circle"
  | "square"
  | "diamond"
  | "triangle"
  | "cross"
  | "pentagon"
  | "ring"
  | "hydrant"
  | "valve";
export type Pattern = "none" | "hatch" | "cross" | "dots";

/** A visual channel: the same for every row, or chosen by the value of one choice or yes-no field. */
export type ByValue<T> = {
  readonly field: string;
  readonly values: Readonly<Record<string, T>>;
  readonly unknown: T;
};
/** A visual channel interpolated over a number field: `stops` are [value, size], ascending. */
export type ByNumber = {
  readonly field: string;
  readonly stops: readonly (readonly [number, number])[];
  readonly unknown: number;
};

export const isByValue = <T>(channel: T | ByValue<T>): channel is ByValue<T> =>
  typeof channel === "object" && channel !== null && "values" in channel;

/**
 * How rows of a layer look, told once: the map's paint, the legend and the print are all made from it.
 * Widths and sizes are pixels at zoom 16 and millimetres x 4 on paper.
 */
export type Symbology = {
  readonly color: Color | ByValue<Color>;
  /** Colours of printed plans, where they are others; the reader chooses (`inPalette`). */
  readonly normColor?: Color | ByValue<Color>;
  /** Letter code drawn on the line or in the area ("В1", "Ж-1"): colour alone is never the key. */
  readonly letter?: Text | ByValue<Text>;
  /** Lines: width. Areas: width of the outline. */
  readonly width?: number | ByNumber;
  /** Points only. */
  readonly marker?: Marker | ByValue<Marker>;
  readonly size?: number | ByNumber;
  /** Areas only. */
  readonly outline?: Color;
  readonly opacity?: number;
  readonly pattern?: Pattern | ByValue<Pattern>;
  /** Lines only: a white (dark theme: dark) edge that keeps crossing lines apart. */
  readonly casing?: true;
  /** Lines only, in widths: [3, 2]. The state of the row (planned, out of service) has its own dash and wins. */
  readonly dash?: readonly number[];
};

type ChoiceKey<F extends Fields> = {
  [K in keyof F]: F[K] extends { kind: "choice" | "boolean" } ? K : never;
}[keyof F] &
  string;
type NumberKey<F extends Fields> = {
  [K in keyof F]: F[K] extends { kind: "number" | "year" | "money" } ? K : never;
}[keyof F] &
  string;
type ValuesOf<F extends Field | undefined> = F extends { kind: "choice"; values: infer V }
  ? keyof V & string
  : F extends { kind: "boolean" }
    ? "true" | "false"
    : never;

/** By-value channels of known fields: every value must be named and no value that does not exist. */
type CheckedByValue<F extends Fields, T> = {
  [K in ChoiceKey<F>]: {
    readonly field: K;
    readonly values: Readonly<Record<ValuesOf<F[K]>, T>>;
    readonly unknown: T;
  };
}[ChoiceKey<F>];
type CheckedByNumber<F extends Fields> = Omit<ByNumber, "field"> & { readonly field: NumberKey<F> };

export type CheckedSymbology<F extends Fields> = Omit<
  Symbology,
  "color" | "normColor" | "letter" | "width" | "marker" | "size" | "pattern"
> & {
  readonly color: Color | CheckedByValue<F, Color>;
  readonly normColor?: Color | CheckedByValue<F, Color>;
  readonly letter?: Text | CheckedByValue<F, Text>;
  readonly width?: number | CheckedByNumber<F>;
  readonly marker?: Marker | CheckedByValue<F, Marker>;
  readonly size?: number | CheckedByNumber<F>;
  readonly pattern?: Pattern | CheckedByValue<F, Pattern>;
};
