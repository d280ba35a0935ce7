import type { Bounds, Position } from "#client/map/geometry.ts";

/** A place that some part of the program wants the map to show: a box, or a point to stand in the middle. */
export type PlaceToShow = { readonly bounds: Bounds } | { readonly point: Position; readonly zoom?: number };
type Listener = (place: PlaceToShow) => void;

let listener: Listener | null = null;
let waiting: PlaceToShow | null = null;

/** Moves the map there, clear of the panels. A map that is not there yet does so when it is. */
export function showOnMap(place: PlaceToShow): void {
  if (listener) listener(place);
  else waiting = place;
}

/** The map's own end. Answers the way to stop. */
export function onShowOnMap(next: Listener): () => void {
  listener = next;
  if (waiting) next(waiting);
  waiting = null;
  return () => {
    if (listener === next) listener = null;
  };
}
