import type { MapLibreMap } from "maplibre-gl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useCity } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { noteFirstPicture } from "#client/state/first-picture.ts";
import { getView, setView, useView } from "#client/state/view-store.ts";
import { announce } from "#client/ui/announcer.tsx";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import styles from "./city-map.module.css";
import { CrossingList } from "./crossing-list.tsx";
import { MapContext } from "./map-context.ts";
import { messages } from "./messages.ts";
import { beginAt, labelFonts, theMap } from "./the-map.ts";
import { TileTrouble } from "./tile-trouble.tsx";
import { fitCity, useCamera } from "./use-camera.ts";
import { useIdleMark } from "./use-idle-mark.ts";
import { useApplyStyle, useMapStyle } from "./use-map-style.ts";
import { usePointer } from "./use-pointer.ts";
import { useRowStates } from "./use-row-states.ts";

const clear: Shortcut = { keys: "Escape", label: messages.clearSelection };

/** Whether the fonts of the labels are there: a glyph drawn earlier would stay in another font. */
function useFontsLoaded(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let wanted = true;
    void labelFonts.then(() => wanted && setLoaded(true));
    return () => {
      wanted = false;
    };
  }, []);
  return loaded;
}

/** What runs on a drawn map may wait until it is drawn; it waits no longer than this. */
const drawnAtLatestMs = 1500;

function useDrawn(map: MapLibreMap | null): boolean {
  const [drawn, setDrawn] = useState(false);
  useEffect(() => {
    if (!map) return;
    const settle = (): void => setDrawn(true);
    const rest = (): void => {
      noteFirstPicture();
      settle();
    };
    map.once("idle", rest);
    const timer = setTimeout(settle, drawnAtLatestMs);
    return () => {
      map.off("idle", rest);
      clearTimeout(timer);
      setDrawn(false);
    };
  }, [map]);
  return drawn;
}

/** The map of the city, and around it the tools that stand on it. */
export function CityMap({ children }: { children?: ReactNode }) {
  const t = useText();
  const { bbox } = useCity();
  const place = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<MapLibreMap | null>(null);
  const { style, date, complete } = useMapStyle(useView((view) => view.variant));
  const fontsLoaded = useFontsLoaded();
  const ready = complete && fontsLoaded;

  useEffect(() => {
    const made = theMap();
    const { map: shown, styled } = made;
    const element = shown.getContainer();
    element.classList.add(styles.map ?? "");
    element.removeAttribute("style");
    place.current?.prepend(element);
    shown.resize();
    beginAt(made, () => fitCity(shown, bbox, false));
    let wanted = true;
    void styled.then(() => wanted && setMap(shown));
    return () => {
      wanted = false;
      setMap(null);
      element.remove();
    };
  }, [bbox]);

  useApplyStyle(map, ready ? style : null, date);
  useCamera(map);
  useRowStates(map);
  useIdleMark(map, "mapIdle", ready);
  const drawn = useDrawn(ready ? map : null);
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
    <div ref={place} className={styles.place}>
      {map && (
        <MapContext value={map}>
          {crossing && <CrossingList crossing={crossing} onClose={close} />}
          <TileTrouble />
          {drawn && children}
        </MapContext>
      )}
    </div>
  );
}
