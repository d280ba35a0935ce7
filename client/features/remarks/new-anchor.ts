import { useSyncExternalStore } from "react";
import type { PlaneGeometry } from "#client/map/geometry.ts";
import { pickedPlace } from "#client/map/use-pointer.ts";
import { startDrawing, startDrawn } from "#client/state/editing.ts";
import { startPlacedRow, startRow } from "#client/state/new-row.ts";
import type { NewRemark } from "#contract/remarks.ts";
import { remark } from "#layers/general-plan/remark.ts";

/** The row that a new remark is about, with the place that was clicked on it. */
export type AboutRow = {
  readonly layer: string;
  readonly id: string;
  readonly at: readonly [number, number] | null;
};

/** A remark that the server has refused, on its way through the form again. */
export type Correction = Pick<NewRemark, "id" | "kind" | "text"> & { readonly variant: string | null };

let about: AboutRow | null = null;
let correction: Correction | null = null;
const listeners = new Set<() => void>();

function settle(next: AboutRow | null, corrected: Correction | null = null): void {
  about = next;
  correction = corrected;
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

/** `row` or `shape`: the place that it had. */
export function startCorrection(
  corrected: Correction,
  row: AboutRow | null,
  shape: PlaneGeometry | null,
): void {
  if (row) startPlacedRow(remark);
  else startRow({ id: remark.id, geometry: "Point" });
  if (shape) startDrawn(remark, shape);
  settle(row, corrected);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCorrection = (): Correction | null => useSyncExternalStore(subscribe, () => correction);
export const useAboutRow = (): AboutRow | null => useSyncExternalStore(subscribe, () => about);
