import type { MapBounds } from "./map-bounds.ts";

type Fly = (bounds: MapBounds) => void;
let fly: Fly = () => undefined;

/** The map offers itself; without a map going somewhere does nothing. */
export function setFlyTo(next: Fly | null): void {
  fly = next ?? (() => undefined);
}

/** Brings a place into view beside the open panels. */
export const flyTo = (bounds: MapBounds): void => fly(bounds);
