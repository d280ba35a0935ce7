import type { MapLibreMap, MapMouseEvent, PointLike } from "maplibre-gl";
import { useEffect, useState } from "react";
import { getDraft, onDraftChange } from "#client/state/editing.ts";
import { setHovered } from "#client/state/hover.ts";
import { getMapTool } from "#client/state/map-tool.ts";
import { pointAt } from "#client/state/pointed.ts";
import { selectionLimit } from "#client/state/view-state.ts";
import { getView, setView } from "#client/state/view-store.ts";
import { mapUnder } from "./compared-map.ts";
import { drawnAt } from "./drawing.ts";
import type { Position } from "./geometry.ts";
import { type Hit, hitsOf } from "./hits.ts";

/** How far from a thin line a pointer or a finger still means it, in pixels. */
const reach = window.matchMedia("(pointer: coarse)").matches ? 12 : 4;

/** Several rows under one click. */
export type Crossing = { readonly hits: readonly Hit[]; readonly at: Position };

const parts = [":point", ":line", ":state", ":area", ":outline"];

type Pixel = { readonly x: number; readonly y: number };

const around = ({ x, y }: Pixel): [PointLike, PointLike] => [
  [x - reach, y - reach],
  [x + reach, y + reach],
];

export function hitsAt(map: MapLibreMap, point: Pixel): readonly Hit[] {
  const box = around(point);
  const ids = map.getLayersOrder().filter((id) => parts.some((part) => id.endsWith(part)));
  const isArea = (id: string): boolean => id.endsWith(":area");
  // Lines and signs are easy to miss and are looked for around the pointer; areas are what lies right under it.
  return hitsOf([
    ...map.queryRenderedFeatures(box, { layers: ids.filter((id) => !isArea(id)) }),
    ...map.queryRenderedFeatures([point.x, point.y], { layers: ids.filter(isArea) }),
  ]);
}

type Meant = { readonly drawn: NonNullable<ReturnType<typeof drawnAt>> } | { readonly hits: readonly Hit[] };

/** A line that a feature has drawn lies over every row of the city; an area of it over areas only: what lies in it is still pointed at. */
function meantAt(map: MapLibreMap, point: Pixel): Meant {
  const line = drawnAt(map, "line", around(point));
  if (line) return { drawn: line };
  const hits = hitsAt(mapUnder(map, point), point);
  const area = hits.some(({ layer }) => layer.geometry === "Point" || layer.geometry === "LineString")
    ? null
    : drawnAt(map, "area", [point.x, point.y]);
  return area ? { drawn: area } : { hits };
}

/** Picks a row; with `add` it joins those of the same layer, or leaves them if it was among them. */
export function pick({ layer, id }: Pick<Hit, "layer" | "id">, add: boolean): void {
  const { selection } = getView();
  if (!add || selection?.layer !== layer.id) {
    setView({ selection: { layer: layer.id, ids: [id] } }, "push");
    return;
  }
  const ids = selection.ids.includes(id)
    ? selection.ids.filter((other) => other !== id)
    : [...selection.ids, id].slice(-selectionLimit);
  setView({ selection: ids.length > 0 ? { layer: layer.id, ids } : null }, "push");
}

let clicked: { readonly id: string; readonly at: Position } | null = null;

/** Where the picked row was clicked; null where it was picked in a list, or the map has been moved since. */
export function pickedPlace(): Position | null {
  const selection = getView().selection;
  return clicked && selection?.ids.includes(clicked.id) ? clicked.at : null;
}

/** Whether a click picks rows: not while it draws or measures. */
const isPicking = (): boolean => getDraft() === null && getMapTool() === null;

/** Pointing and picking. Answers the rows that lie on one another under the last click. */
export function usePointer(map: MapLibreMap | null): {
  readonly crossing: Crossing | null;
  readonly close: () => void;
} {
  const [crossing, setCrossing] = useState<Crossing | null>(null);
  useEffect(() => {
    if (!map) return;
    let frame = 0;
    const canvas = map.getCanvas();
    const leave = (): void => {
      cancelAnimationFrame(frame);
      setHovered(null);
      pointAt(null);
      canvas.style.cursor = "";
    };
    const move = (event: MapMouseEvent): void => {
      cancelAnimationFrame(frame);
      if (!isPicking() || map.isMoving()) return;
      frame = requestAnimationFrame(() => {
        const meant = meantAt(map, event.point);
        const [hit] = "hits" in meant ? meant.hits : [];
        setHovered(hit ? { layer: hit.layer.id, id: hit.id } : null);
        pointAt("drawn" in meant ? meant.drawn.id : null);
        canvas.style.cursor = hit || "drawn" in meant ? "pointer" : "";
      });
    };
    const click = ({ point, lngLat, originalEvent }: MapMouseEvent): void => {
      setCrossing(null);
      if (!isPicking()) return;
      const meant = meantAt(map, point);
      if ("drawn" in meant) {
        meant.drawn.pick(meant.drawn.id);
        return;
      }
      const { hits } = meant;
      const [first] = hits;
      const add = originalEvent.shiftKey;
      clicked = first ? { id: first.id, at: [lngLat.lng, lngLat.lat] } : null;
      if (first) pick(first, add);
      else if (!add && getView().selection) setView({ selection: null }, "push");
      if (hits.length > 1 && !add) setCrossing({ hits, at: [lngLat.lng, lngLat.lat] });
    };
    // The inspector that opens makes the map smaller, which is a move too, but nobody's.
    const forget = ({ originalEvent }: { originalEvent?: unknown }): void => {
      if (!originalEvent) return;
      setCrossing(null);
      clicked = null;
    };
    map.on("mousemove", move);
    map.on("mouseout", leave);
    map.on("click", click);
    map.on("movestart", forget);
    const stop = onDraftChange(() => {
      if (getDraft()) setCrossing(null);
    });
    return () => {
      leave();
      map.off("mousemove", move);
      map.off("mouseout", leave);
      map.off("click", click);
      map.off("movestart", forget);
      stop();
    };
  }, [map]);
  return { crossing, close: () => setCrossing(null) };
}
