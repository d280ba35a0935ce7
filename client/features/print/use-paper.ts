import type { MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { useEffect, useMemo } from "react";
import type { Position } from "#client/map/geometry.ts";
import { useMap } from "#client/map/map-context.ts";
import { useMetric } from "#client/map/metric.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { getPrinting, setPrinting, usePrinting } from "#client/state/printing.ts";
import { groundCorners, paperParts } from "./paper-on-map.ts";

type Pressed = MapMouseEvent | MapTouchEvent;

/** Shows the paper on the map and lets it be dragged; the map itself moves where it is taken beside the paper. */
export function usePaper(): { readonly centre: Position; readonly toView: () => void } {
  const map = useMap();
  const metric = useMetric();
  const printing = usePrinting();
  const { scale, paper, orientation } = printing;
  const middle = map.getCenter();
  const longitude = printing.centre?.[0] ?? middle.lng;
  const latitude = printing.centre?.[1] ?? middle.lat;
  const centre = useMemo((): Position => [longitude, latitude], [longitude, latitude]);
  const corners = useMemo(
    () => groundCorners({ scale, paper, orientation }, centre, metric),
    [scale, paper, orientation, centre, metric],
  );
  const parts = useMemo(() => paperParts(corners, `${paper} 1:${scale}`), [corners, paper, scale]);
  useSketch("paper", parts);
  const toView = (): void => setPrinting({ centre: [map.getCenter().lng, map.getCenter().lat] });

  useEffect(() => {
    if (getPrinting().centre === null) setPrinting({ centre: [map.getCenter().lng, map.getCenter().lat] });
  }, [map]);

  useEffect(() => {
    const planeOf = ({ lngLat }: Pressed) => metric.toPlane([lngLat.lng, lngLat.lat]);
    const isOnPaper = (event: Pressed): boolean => {
      const [east, north] = planeOf(event);
      const [west, south] = metric.toPlane(corners[0] ?? [0, 0]);
      const [right, top] = metric.toPlane(corners[2] ?? [0, 0]);
      return east > west && east < right && north > south && north < top;
    };
    let from: {
      readonly press: readonly [number, number];
      readonly paper: readonly [number, number];
    } | null = null;
    const move = (event: Pressed): void => {
      if (!from) return;
      const [east, north] = planeOf(event);
      setPrinting({
        centre: metric.toDegrees([
          from.paper[0] + east - from.press[0],
          from.paper[1] + north - from.press[1],
        ]),
      });
    };
    const end = (): void => {
      from = null;
      map.dragPan.enable();
    };
    const press = (event: Pressed): void => {
      const { centre: at } = getPrinting();
      if (!at || !isOnPaper(event)) return;
      map.dragPan.disable();
      from = { press: planeOf(event), paper: metric.toPlane(at) };
    };
    map.on("mousedown", press);
    map.on("touchstart", press);
    map.on("mousemove", move);
    map.on("touchmove", move);
    window.addEventListener("pointerup", end);
    return () => {
      map.off("mousedown", press);
      map.off("touchstart", press);
      map.off("mousemove", move);
      map.off("touchmove", move);
      window.removeEventListener("pointerup", end);
      map.dragPan.enable();
    };
  }, [map, metric, corners]);
  return { centre, toView };
}
