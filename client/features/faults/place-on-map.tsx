import { useEffect, useMemo } from "react";
import type { Position } from "#client/map/geometry.ts";
import { useMap } from "#client/map/map-context.ts";
import type { SketchPart } from "#client/map/sketch.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { useMapTool } from "#client/state/map-tool.ts";
import { useNewRow } from "#client/state/new-row.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { moveTo, useMoved } from "./moved-place.ts";
import { useDraftOnMap } from "./new-fault-store.ts";
import { setPlace } from "./use-place.ts";

/** The place of the fault that is being written, and the click that marks it. */
export function FaultPlaceOnMap() {
  const writing = useNewRow() === layer.id;
  const draft = useDraftOnMap();
  const moved = useMoved();
  const tool = useMapTool();
  const at = moved ?? (writing ? draft?.place?.at : undefined);
  return (
    <>
      {tool === "fault-place" && <Mark />}
      {at && <Place at={at} />}
    </>
  );
}

function Mark() {
  const map = useMap();
  useEffect(() => {
    const canvas = map.getCanvas();
    const click = ({ lngLat }: { lngLat: { lng: number; lat: number } }): void => {
      const at: Position = [lngLat.lng, lngLat.lat];
      if (!moveTo(at)) setPlace(at, "map");
    };
    canvas.style.cursor = "crosshair";
    map.on("click", click);
    return () => {
      canvas.style.cursor = "";
      map.off("click", click);
    };
  }, [map]);
  return null;
}

function Place({ at }: { at: Position }) {
  const parts = useMemo(
    (): readonly SketchPart[] => [{ role: "place", geometry: { type: "Point", coordinates: at } }],
    [at],
  );
  useSketch("fault-place", parts);
  return null;
}
