import { useSyncExternalStore } from "react";
import type { Orientation, Paper, SheetLanguages } from "#contract/paper.ts";
import type { Scale } from "#contract/sheet.ts";
import { setMapTool } from "./map-tool.ts";

/** A row that is printed by itself: only it is drawn of its layer. */
export type PrintedFeature = { readonly layer: string; readonly id: string; readonly title: string };

/** The paper that lies on the map. */
export type Printing = {
  /** [longitude, latitude]; null until the paper is laid into the middle of the view. */
  readonly centre: readonly [number, number] | null;
  readonly scale: Scale;
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly languages: SheetLanguages;
  readonly feature: PrintedFeature | null;
};

let printing: Printing = {
  centre: null,
  scale: 5000,
  paper: "A3",
  orientation: "landscape",
  languages: "ky+ru",
  feature: null,
};
const listeners = new Set<() => void>();

export function setPrinting(patch: Partial<Printing>): void {
  printing = { ...printing, ...patch };
  for (const listener of listeners) listener();
}

/** Lays a paper on the map: for the view, or for one row around its place. */
export function startPrinting(
  one?: PrintedFeature & { readonly at: readonly [number, number]; readonly scale: Scale },
): void {
  setPrinting(
    one
      ? { centre: one.at, scale: one.scale, feature: { layer: one.layer, id: one.id, title: one.title } }
      : { centre: null, feature: null },
  );
  setMapTool("print");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const getPrinting = (): Printing => printing;
export const usePrinting = (): Printing => useSyncExternalStore(subscribe, getPrinting);
