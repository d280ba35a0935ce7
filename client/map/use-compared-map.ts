import type { MapLibreMap } from "maplibre-gl";
import { useEffect, useState } from "react";
import styles from "./city-map.module.css";
import { setComparedMap, useComparedMap } from "./compared-map.ts";
import { createMap, emptyStyle } from "./create-map.ts";
import { useMap } from "./map-context.ts";
import { useIdleMark } from "./use-idle-mark.ts";
import { useApplyStyle, useMapStyle } from "./use-map-style.ts";
import { useRowStates } from "./use-row-states.ts";

function follow(map: MapLibreMap, leader: MapLibreMap): () => void {
  const jump = (): void => {
    map.jumpTo({ center: leader.getCenter(), zoom: leader.getZoom(), bearing: leader.getBearing() });
  };
  jump();
  leader.on("move", jump);
  leader.on("resize", jump);
  return () => {
    leader.off("move", jump);
    leader.off("resize", jump);
  };
}

/**
 * Draws another plan variant over the city's map while the component is shown, and answers the element to be cut.
 * Cutting is the compositor's work: a dragged line draws neither map anew. Throws where the graphics have no room for a
 * second map.
 */
export function useComparedMapOf(variant: string): HTMLElement | null {
  const leader = useMap();
  const map = useComparedMap();
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { style, date, complete } = useMapStyle(variant);

  useEffect(() => {
    let made: ReturnType<typeof createMap>;
    try {
      made = createMap({ follows: true, style: emptyStyle });
    } catch (error) {
      setFailure(error);
      return;
    }
    const container = made.map.getContainer();
    container.classList.add(styles.map ?? "", styles.compared ?? "");
    container.removeAttribute("style");
    container.inert = true;
    leader.getContainer().after(container);
    made.map.resize();
    const stop = follow(made.map, leader);
    let wanted = true;
    void made.styled.then(() => {
      if (!wanted) return;
      setComparedMap(made.map);
      setElement(container);
    });
    return () => {
      wanted = false;
      stop();
      setComparedMap(null);
      setElement(null);
      made.map.remove();
      container.remove();
    };
  }, [leader]);

  useApplyStyle(map, complete ? style : null, date);
  useRowStates(map);
  useIdleMark(map, "comparedIdle", complete);
  if (failure !== null) throw failure;
  return element;
}
