import type { SheetLanguages, TitleBlock } from "#contract/paper.ts";
import type { PlaneGeometry } from "#painter/drawing.ts";
import type { PlanePoint } from "#painter/frame.ts";
import type { ReadLayer } from "#server/platform/paper/drawn-rows.ts";

/** `reserve` is closed when another one fails or is not found. */
export type Turn = "close" | "reserve" | "open";

/** A valve as it stands in a table of the sheet: texts in the languages of the paper, empty where unknown. */
export type ValveLine = {
  /** The same as on the map: 1, 2, … to close, А, Б, … to open. */
  readonly mark: string;
  readonly turn: Turn;
  readonly name: string;
  readonly diameter: string;
  readonly turns: string;
  readonly proven: string;
  readonly walk: string;
  /** What must be done before this one is turned. */
  readonly before: string;
};

export type ValveMark = {
  readonly mark: string;
  readonly turn: Turn;
  readonly at: readonly [number, number];
};

/** What the crew must know of its valves. Null where the network does not answer. */
export type CrewValves = {
  readonly close: readonly ValveLine[];
  readonly reserve: readonly ValveLine[];
  readonly refeed: readonly ValveLine[];
  readonly priority: readonly string[];
  readonly hydrants: readonly string[];
  readonly warnings: readonly string[];
  readonly marks: readonly ValveMark[];
};

export type CrewMap = {
  readonly layers: readonly ReadLayer[];
  readonly latitude: number;
  readonly place: PlanePoint;
  readonly isolated: PlaneGeometry | null;
  readonly unfed: PlaneGeometry | null;
  readonly marks: readonly (Omit<ValveMark, "at"> & { readonly at: PlanePoint })[];
  readonly convergenceDegrees: number;
};

/** Everything that a crew sheet is drawn from; the thread that draws asks nobody. */
export type CrewSheet = {
  readonly code: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** What was said, where it is too long for the front. */
  readonly report: string | null;
  readonly valves: Omit<CrewValves, "marks"> | null;
  /** Why no valves can be named; empty where they are. */
  readonly notKnown: readonly string[];
  readonly map: CrewMap;
  readonly languages: SheetLanguages;
  readonly titleBlock: TitleBlock;
  readonly printed: string;
  readonly sample: boolean;
};
