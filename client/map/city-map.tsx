import type { MapLibreMap } from "maplibre-gl";
import { type ReactNode, use, useEffect, useRef, useState } from "react";
import { queryClient } from "#client/api/query-client.ts";
import { useText } from "#client/i18n/use-text.ts";
import { getView, setView } from "#client/state/view-store.ts";
import { announce } from "#client/ui/announcer.tsx";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import styles from "./city-map.module.css";
import { createMap } from "./create-map.ts";
import { CrossingList } from "./crossing-list.tsx";
import { MapContext } from "./map-context.ts";
import { messages } from "./messages.ts";
import { loadLabelFonts } from "./style/fonts.ts";
import { TileTrouble } from "./tile-trouble.tsx";
import { tilesetsQuery } from "./tilesets.ts";
import { useCamera } from "./use-camera.ts";
import { useApplyStyle, useMapStyle } from "./use-map-style.ts";
import { usePointer } from "./use-pointer.ts";
import { useRowStates } from "./use-row-states.ts";

// Both are on their way before the map is made.
const fonts = loadLabelFonts();
void queryClient.prefetchQuery(tilesetsQuery);

const clear: Shortcut = { keys: "Escape", label: messages.clearSelection };

/** Says on the map's element whether it has come to rest, for tests and benchmarks. */
function useIdleMark(map: MapLibreMap | null, complete: boolean): void {
  useEffect(() => {
    if (!map) return;
    const container = map.getContainer();
    const busy = (): void => {
      container.dataset["mapIdle"] = "false";
    };
    const idle = (): void => {
      container.dataset["mapIdle"] = String(complete);
    };
    busy();
    map.on("movestart", busy);
    map.on("dataloading", busy);
    map.on("idle", idle);
    map.triggerRepaint();
    return () => {
      map.off("movestart", busy);
      map.off("dataloading", busy);
      map.off("idle", idle);
    };
  }, [map, complete]);
}

/** The map of the city, and around it the tools that stand on it. */
export function CityMap({ children }: { children?: ReactNode }) {
  use(fonts);
  const t = useText();
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const { style, date, complete } = useMapStyle();
  const firstStyle = useRef(style);

  useEffect(() => {
    if (!container.current) return;
    const made = createMap(container.current, firstStyle.current);
    made.once("style.load", () => setMap(made));
    return () => {
      setMap(null);
      made.remove();
    };
  }, []);

  useApplyStyle(map, style, date);
  useCamera(map);
  useRowStates(map);
  useIdleMark(map, complete);
  const { crossing, close } = usePointer(map);

  useEffect(() => {
    map?.getCanvas().setAttribute("aria-label", t(messages.canvas));
  }, [map, t]);
  useShortcut(clear, () => {
    if (crossing) close();
    else if (getView().selection) {
      setView({ selection: null }, "push");
      announce(t(messages.nothingPicked));
    }
  });

  return (
    <div className={styles.place}>
      <div ref={container} className={styles.map} data-map-idle="false" />
      {map && (
        <MapContext value={map}>
          {crossing && <CrossingList crossing={crossing} onClose={close} />}
          <TileTrouble />
          {children}
        </MapContext>
      )}
    </div>
  );
}
