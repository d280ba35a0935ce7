import type { MapMouseEvent } from "maplibre-gl";
import { useEffect, useState } from "react";
import type { Position } from "./geometry.ts";
import { useMap } from "./map-context.ts";

const degrees = ({ lngLat }: MapMouseEvent): Position => [lngLat.lng, lngLat.lat];

export type MapPoints = {
  readonly points: readonly Position[];
  /** Under the pointer while the next point is awaited. */
  readonly cursor: Position | null;
  readonly takeBack: () => void;
  readonly clear: () => void;
};

/** Points clicked one after the other; a double click ends the row, and the next click begins a new one. */
export function useMapPoints(): MapPoints {
  const map = useMap();
  const [points, setPoints] = useState<readonly Position[]>([]);
  const [cursor, setCursor] = useState<Position | null>(null);
  useEffect(() => {
    const canvas = map.getCanvas();
    let ended = false;
    const click = (event: MapMouseEvent): void => {
      // The second click of a double click is not a point of its own.
      if (event.originalEvent.detail > 1) return;
      const at = degrees(event);
      const begins = ended;
      ended = false;
      setPoints((before) => (begins ? [at] : [...before, at]));
    };
    const move = (event: MapMouseEvent): void => {
      if (!ended) setCursor(degrees(event));
    };
    const end = (event: MapMouseEvent): void => {
      event.preventDefault();
      ended = true;
      setCursor(null);
    };
    const leave = (): void => setCursor(null);
    canvas.style.cursor = "crosshair";
    map.on("click", click);
    map.on("mousemove", move);
    map.on("dblclick", end);
    map.on("mouseout", leave);
    return () => {
      canvas.style.cursor = "";
      map.off("click", click);
      map.off("mousemove", move);
      map.off("dblclick", end);
      map.off("mouseout", leave);
    };
  }, [map]);
  return {
    points,
    cursor,
    takeBack: () => setPoints((before) => before.slice(0, -1)),
    clear: () => setPoints([]),
  };
}
