import { useSyncExternalStore } from "react";
import type { Position } from "#client/map/geometry.ts";

/** The place of a fault that is being corrected: where it was, until a click on the map moves it. */
type Moving = { readonly from: Position; readonly to: Position | null };

let moving: Moving | null = null;
const listeners = new Set<() => void>();

function settle(next: Moving | null): void {
  moving = next;
  for (const listener of listeners) listener();
}

export const startMoving = (from: Position): void => settle({ from, to: null });
export const stopMoving = (): void => settle(null);

/** Answers whether somebody is correcting a place: else the click is the new fault's. */
export function moveTo(to: Position): boolean {
  if (moving) settle({ ...moving, to });
  return moving !== null;
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Null while it stays where it was. */
export const useMoved = (): Position | null => useSyncExternalStore(subscribe, () => moving)?.to ?? null;
