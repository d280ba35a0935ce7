import type { MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import { useCity } from "#client/api/session.ts";
import { setFlyTo } from "#client/state/fly-to.ts";
import { setMapBounds } from "#client/state/map-bounds.ts";
import { roundCamera } from "#client/state/view-address.ts";
import type { Camera } from "#client/state/view-state.ts";
import { getView, onViewChange, setView } from "#client/state/view-store.ts";
import type { Bounds, Position } from "./geometry.ts";
import { paddingOf } from "./overlap.ts";

/** A single house is looked at from here, not from the nearest zoom that holds it. */
const closestZoom = 18;
const pointZoom = 17;

export const cameraOf = (map: MapLibreMap): Camera => {
  const { lng: longitude, lat: latitude } = map.getCenter();
  return roundCamera({ longitude, latitude, zoom: map.getZoom(), bearing: map.getBearing(), pitch: 0 });
};

const sameCamera = (one: Camera, other: Camera): boolean =>
  one.longitude === other.longitude &&
  one.latitude === other.latitude &&
  one.zoom === other.zoom &&
  one.bearing === other.bearing;

export function fitCity(map: MapLibreMap, [west, south, east, north]: Bounds, animate: boolean): void {
  const padding = paddingOf(map);
  map.fitBounds([west, south, east, north], { padding, animate, linear: true, bearing: 0 });
}

/** Brings a place into the middle of what the panels leave free. */
export function flyToPoint(
  map: MapLibreMap,
  [x, y]: Position,
  zoom = Math.max(map.getZoom(), pointZoom),
): void {
  const { left, right, top, bottom } = paddingOf(map);
  // The padding of an easing would stay with the map; an offset says the same once.
  map.flyTo({ center: [x, y], zoom, offset: [(left - right) / 2, (top - bottom) / 2] });
}

const boundsOfMap = (map: MapLibreMap): Bounds => {
  const bounds = map.getBounds();
  return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
};

/** Map and address follow each other: a moved map changes the link, a link or the back button moves the map. */
export function useCamera(map: MapLibreMap | null): void {
  const { bbox } = useCity();
  useEffect(() => {
    if (!map) return;
    let own: Camera | null = null;
    // Until somebody moves it, the map shows the whole city, however the window changes.
    let untouched = getView().camera === null;

    function follow(camera: Camera | null, animate: boolean): void {
      if (!map) return;
      untouched = camera === null;
      if (camera === null) {
        fitCity(map, bbox, animate);
        return;
      }
      own = camera;
      map.jumpTo({ center: [camera.longitude, camera.latitude], zoom: camera.zoom, bearing: camera.bearing });
    }
    const settle = (): void => {
      setMapBounds(boundsOfMap(map));
      if (untouched) return;
      own = cameraOf(map);
      const { camera } = getView();
      if (!camera || !sameCamera(camera, own)) setView({ camera: own });
    };
    const touch = ({ originalEvent }: { originalEvent?: unknown }): void => {
      if (originalEvent) untouched = false;
    };
    const resize = (): void => {
      if (untouched) fitCity(map, bbox, false);
    };

    follow(getView().camera, false);
    settle();
    map.on("movestart", touch);
    map.on("moveend", settle);
    map.on("resize", resize);
    const stopView = onViewChange(() => {
      const { camera } = getView();
      if (camera === null ? !untouched : !own || !sameCamera(camera, own)) follow(camera, true);
    });
    setFlyTo(([west, south, east, north]) => {
      untouched = false;
      map.fitBounds([west, south, east, north], { padding: paddingOf(map), maxZoom: closestZoom });
    });
    return () => {
      map.off("movestart", touch);
      map.off("moveend", settle);
      map.off("resize", resize);
      stopView();
      setFlyTo(null);
      setMapBounds(null);
    };
  }, [map, bbox]);
}
