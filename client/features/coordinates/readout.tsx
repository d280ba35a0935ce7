import { useEffect, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import type { Position } from "#client/map/geometry.ts";
import { useMap } from "#client/map/map-context.ts";
import { useDraft } from "#client/state/editing.ts";
import { setMapTool, useMapTool } from "#client/state/map-tool.ts";
import { readStored, writeStored } from "#client/state/stored.ts";
import { Select } from "#client/ui/select.tsx";
import styles from "./coordinates.module.css";
import { useSystems } from "./coordinates.tsx";
import { messages } from "./messages.ts";

/** Where the pointer is; the middle of the map where there is none, as on a phone. */
function useCursor(): Position {
  const map = useMap();
  const middle = (): Position => {
    const { lng, lat } = map.getCenter();
    return [lng, lat];
  };
  const [at, setAt] = useState(middle);
  useEffect(() => {
    let pointed = false;
    const move = ({ lngLat }: { lngLat: { lng: number; lat: number } }): void => {
      pointed = true;
      setAt([lngLat.lng, lngLat.lat]);
    };
    const settle = (): void => {
      const { lng, lat } = map.getCenter();
      if (!pointed) setAt([lng, lat]);
    };
    const leave = (): void => {
      pointed = false;
    };
    map.on("mousemove", move);
    map.on("mouseout", leave);
    map.on("moveend", settle);
    return () => {
      map.off("mousemove", move);
      map.off("mouseout", leave);
      map.off("moveend", settle);
    };
  }, [map]);
  return at;
}

/** The coordinates under the pointer; a click opens the card that reads, copies and takes them. */
export function Readout() {
  const t = useText();
  const systems = useSystems();
  const at = useCursor();
  const tool = useMapTool();
  const editing = useDraft() !== null;
  const [chosen, setChosen] = useState(() => readStored("coordinates") ?? "wgs84");
  const system = systems.find(({ id }) => id === chosen) ?? systems[0];
  if (!system) return null;
  return (
    <div className={styles.readout}>
      <Select
        aria-label={t(messages.system)}
        value={system.id}
        options={systems.map(({ id, title }) => ({ value: id, label: t(title) }))}
        onChange={(id) => {
          writeStored("coordinates", id);
          setChosen(id ?? "wgs84");
        }}
      />
      <button
        type="button"
        className={styles.cursor}
        title={t(messages.open)}
        aria-pressed={tool === "coordinates"}
        disabled={editing}
        onClick={() => setMapTool(tool === "coordinates" ? null : "coordinates")}
      >
        {system.write(at)}
      </button>
    </div>
  );
}
