import type { MapLibreMap } from "maplibre-gl";
import { createContext, use } from "react";

export const MapContext = createContext<MapLibreMap | null>(null);

/** The map that a tool stands on. Tools are children of `CityMap`, which shows them once there is a map. */
export function useMap(): MapLibreMap {
  const map = use(MapContext);
  if (!map) throw new Error("useMap: not inside CityMap");
  return map;
}
