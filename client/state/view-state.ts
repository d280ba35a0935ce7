import type { Palette } from "#layers/kit/in-palette.ts";
import type { Language } from "#layers/kit/text.ts";
import type { LayerChoice, WorkspaceId } from "./workspace.ts";

export type Camera = {
  readonly longitude: number;
  readonly latitude: number;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
};

/** Rows of one layer. Beyond `selectionLimit` rows a selection is a filter of the table, not a link. */
export type Selection = { readonly layer: string; readonly ids: readonly string[] };
export const selectionLimit = 100;

/** `low` is 220 px, `high` 60 % of the window. */
export type Dock = { readonly panel: string; readonly size: "low" | "high" };

/** Another plan variant, drawn on the left part of the map; `sharePercent` is how much of what is free of panels it takes. */
export type Compared = { readonly variant: string; readonly sharePercent: number };

/** What a link shows the other person: the address is the only place where it is kept. */
export type ViewState = {
  /** Null when the address names no workspace of ours. */
  readonly workspace: WorkspaceId | null;
  /** Null until somebody moves the map: the whole city. */
  readonly camera: Camera | null;
  readonly layers: Readonly<Record<string, LayerChoice>>;
  readonly selection: Selection | null;
  /** Null is the last year with data. */
  readonly year: number | null;
  /** Id of a plan variant; null is the one in force. */
  readonly variant: string | null;
  readonly compared: Compared | null;
  readonly palette: Palette;
  /** Null is what this person chose on this device. */
  readonly language: Language | null;
  readonly dock: Dock | null;
  /** The panel at the left side; null is the first of the workspace. */
  readonly panel: string | null;
  /** The row that the panel's page has open: a zone, a section, a street. */
  readonly open: string | null;
  /** By what the page sorts and colours: a measure, a method, a kind of work. Null is its usual one. */
  readonly by: string | null;
};
