import { useSyncExternalStore } from "react";
import type { Orientation, Paper, SheetLanguages } from "#contract/paper.ts";
import type { Scale, SheetOrder } from "#contract/sheet.ts";
import type { Text } from "#layers/kit/text.ts";
import { setMapTool } from "./map-tool.ts";

/** A row that is printed by itself: only it is drawn of its layer. */
export type PrintedFeature = { readonly layer: string; readonly id: string; readonly title: string };

/** Rows of a layer that are printed without the others, under a title of their own. */
export type PrintedRows = Pick<NonNullable<SheetOrder["only"]>, "layer" | "where"> & {
  readonly title: Text;
};

/** Where a paper lies, and how large it draws. */
export type PaperPlace = {
  readonly at: readonly [number, number];
  readonly scale: Scale;
  readonly paper?: Paper;
  readonly orientation?: Orientation;
};

/** The paper that lies on the map. */
export type Printing = {
  /** [longitude, latitude]; null until the paper is laid into the middle of the view. */
  readonly centre: readonly [number, number] | null;
  readonly scale: Scale;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly languages: SheetLanguages;
  readonly feature: PrintedFeature | null;
  readonly rows: PrintedRows | null;
};

let printing: Printing = {
  centre: null,
  scale: 5000,
  paper: "A3",
  orientation: "landscape",
  languages: "ky+ru",
  feature: null,
  rows: null,
};
const listeners = new Set<() => void>();

export function setPrinting(patch: Partial<Printing>): void {
  printing = { ...printing, ...patch };
  for (const listener of listeners) listener();
}

/** Lays a paper on the map: for the view, or around the place of what is printed by itself. */
export function startPrinting(
  what: { readonly feature: PrintedFeature } | { readonly rows: PrintedRows } | null = null,
  place: PaperPlace | null = null,
): void {
  const { at: centre = null, ...paper } = place ?? {};
  setPrinting({ feature: null, rows: null, ...what, ...paper, centre });
  setMapTool("print");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const getPrinting = (): Printing => printing;
export const usePrinting = (): Printing => useSyncExternalStore(subscribe, getPrinting);
