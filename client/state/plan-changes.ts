import type { PlaneGeometry } from "#client/map/geometry.ts";

/**
 * Puts the work that is going on among the rows as others have left them meanwhile. `own`: what they made of the edited row
 * itself; null where they left its shape alone. Fails where the server is not reached.
 */
export type TakeIn = (own: PlaneGeometry | null) => Promise<void>;

let takeIn: TakeIn | null = null;

/** Null where rows do not fill a boundary together. */
export const getTakeIn = (): TakeIn | null => takeIn;

export function setTakeIn(next: TakeIn | null): void {
  takeIn = next;
}
