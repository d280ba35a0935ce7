import { MapCorner } from "#client/map/map-overlay.tsx";
import { useMapTool } from "#client/state/map-tool.ts";
import { CoordinatesCard } from "./coordinates.tsx";

export function CoordinatesTool() {
  if (useMapTool() !== "coordinates") return null;
  return (
    <MapCorner place="top-left">
      <CoordinatesCard />
    </MapCorner>
  );
}
