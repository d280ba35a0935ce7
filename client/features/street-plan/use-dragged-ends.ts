import type { MapMouseEvent, MapTouchEvent } from "maplibre-gl";
import { useEffect, useRef } from "react";
import type { Position } from "#client/map/geometry.ts";
import { useMap } from "#client/map/map-context.ts";
import type { Plane } from "#client/map/projections.ts";
import { chainageOf, partOf } from "./chainage.ts";
import type { PlanDraft } from "./plan-draft.ts";
import { patchDraft } from "./plan-draft-store.ts";

type Dragging = MapMouseEvent | MapTouchEvent;
type End = "from_m" | "to_m";

/** How near to an end a pointer or a finger takes hold of it, in pixels. */
const reach = 16;

/** The ends of the part are dragged along the street. */
export function useDraggedEnds(
  line: readonly Position[] | undefined,
  draft: Pick<PlanDraft, "part" | "from_m" | "to_m">,
  project: (position: Position) => Plane,
): void {
  const map = useMap();
  const ends = useRef(draft);
  ends.current = draft;
  const isPart = draft.part === "part";
  useEffect(() => {
    if (!line || !isPart) return;
    let held: End | null = null;
    const endAt = ({ point }: Dragging): End | null => {
      const near = (end: End): boolean => {
        const chainage = ends.current[end];
        const [at] = chainage === null ? [] : partOf(line, chainage, chainage, project);
        if (!at) return false;
        const shown = map.project([at[0], at[1]]);
        return Math.hypot(shown.x - point.x, shown.y - point.y) <= reach;
      };
      return near("from_m") ? "from_m" : near("to_m") ? "to_m" : null;
    };
    const take = (event: Dragging): void => {
      held = endAt(event);
      // The map stays where it is while an end is dragged.
      if (held) event.preventDefault();
    };
    const drag = (event: Dragging): void => {
      if (!held) {
        map.getCanvas().style.cursor = endAt(event) ? "grab" : "crosshair";
        return;
      }
      const { lng, lat } = event.lngLat;
      patchDraft({ [held]: Math.round(chainageOf(line, [lng, lat], project)) });
    };
    const drop = (): void => {
      held = null;
    };
    map.on("mousedown", take);
    map.on("touchstart", take);
    map.on("mousemove", drag);
    map.on("touchmove", drag);
    map.on("mouseup", drop);
    map.on("touchend", drop);
    return () => {
      map.off("mousedown", take);
      map.off("touchstart", take);
      map.off("mousemove", drag);
      map.off("touchmove", drag);
      map.off("mouseup", drop);
      map.off("touchend", drop);
    };
  }, [map, line, isPart, project]);
}
