import { useSyncExternalStore } from "react";
import type { Layer } from "#layers/kit/define-layer.ts";
import { startDrawing, stopEditing } from "./editing.ts";
import { getView, setView } from "./view-store.ts";

/** A row that does not exist yet: its form is open and, unless the layer is a register, the map waits for its shape. */
let layerId: string | null = null;
const listeners = new Set<() => void>();

function settle(next: string | null): void {
  layerId = next;
  for (const listener of listeners) listener();
}

export function startRow(layer: Pick<Layer, "id" | "geometry">): void {
  stopEditing();
  setView({ selection: null });
  settle(layer.id);
  startDrawing(layer, getView().variant);
}

/** Opens the form of a row whose place is known already; what is selected stays so. */
export function startPlacedRow(layer: Pick<Layer, "id">): void {
  stopEditing();
  settle(layer.id);
}

export function endRow(): void {
  stopEditing();
  settle(null);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The layer of the new row, or null. */
export const useNewRow = (): string | null => useSyncExternalStore(subscribe, () => layerId);
