import { useSyncExternalStore } from "react";
import { pickedPlace } from "#client/map/use-pointer.ts";
import { startDrawing } from "#client/state/editing.ts";
import { startPlacedRow, startRow } from "#client/state/new-row.ts";
import { remark } from "#layers/general-plan/remark.ts";

/** The row that a new remark is about, with the place that was clicked on it. */
export type AboutRow = {
  readonly layer: string;
  readonly id: string;
  readonly at: readonly [number, number] | null;
};

let about: AboutRow | null = null;
const listeners = new Set<() => void>();

function settle(next: AboutRow | null): void {
  about = next;
  for (const listener of listeners) listener();
}

export type AnchorShape = "Point" | "LineString" | "Polygon";

/** Opens the form; the map waits for the shape. */
export function startRemark(geometry: AnchorShape): void {
  settle(null);
  startRow({ id: remark.id, geometry });
}

/** Draws the anchor anew, as another shape. */
export const drawAnchor = (geometry: AnchorShape): void => startDrawing({ id: remark.id, geometry });

export function startRemarkOn(layer: string, id: string): void {
  settle({ layer, id, at: pickedPlace() });
  startPlacedRow(remark);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useAboutRow = (): AboutRow | null => useSyncExternalStore(subscribe, () => about);
