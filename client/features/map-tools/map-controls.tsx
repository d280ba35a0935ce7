import { Compass, House, List, LocateFixed, Minus, Plus, Printer, Ruler } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useCity } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useMap } from "#client/map/map-context.ts";
import type { SketchPart } from "#client/map/sketch.ts";
import { fitCity } from "#client/map/use-camera.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { useDraft } from "#client/state/editing.ts";
import { setMapTool, useMapTool } from "#client/state/map-tool.ts";
import { startPrinting } from "#client/state/printing.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import styles from "./map-tools.module.css";
import { messages } from "./messages.ts";
import { useLocate } from "./use-locate.ts";

const measureKey: Shortcut = { keys: "M", label: messages.measure };
const listKey: Shortcut = { keys: "L", label: messages.inView };

/** Degrees that the map is turned by, clockwise from north. */
function useBearing(): number {
  const map = useMap();
  const [bearing, setBearing] = useState(() => map.getBearing());
  useEffect(() => {
    const update = (): void => setBearing(map.getBearing());
    map.on("rotate", update);
    return () => {
      map.off("rotate", update);
    };
  }, [map]);
  return bearing;
}

function LocateButton() {
  const t = useText();
  const { located, busy, locate } = useLocate();
  const parts = useMemo(
    (): readonly SketchPart[] =>
      located ? [{ role: "place", geometry: { type: "Point", coordinates: located.at } }] : [],
    [located],
  );
  useSketch("located", parts);
  return (
    <IconButton
      icon={<LocateFixed />}
      label={t(messages.locate)}
      side="left"
      aria-busy={busy}
      pressed={located !== null}
      onClick={locate}
    />
  );
}

export function MapControls({ listOpen, onList }: { listOpen: boolean; onList: (open: boolean) => void }) {
  const map = useMap();
  const t = useText();
  const { bbox } = useCity();
  const tool = useMapTool();
  const editing = useDraft() !== null;
  const bearing = useBearing();
  const measuring = tool === "measure-length" || tool === "measure-area";
  const toggleMeasure = (): void => {
    if (!editing) setMapTool(measuring ? null : "measure-length");
  };
  useShortcut(measureKey, toggleMeasure);
  useShortcut(listKey, () => onList(!listOpen));
  return (
    <>
      {Math.abs(bearing) > 0.5 && (
        <div className={styles.buttons}>
          <IconButton
            icon={<Compass style={{ transform: `rotate(${-bearing - 45}deg)` }} />}
            label={t(messages.north)}
            side="left"
            onClick={() => map.resetNorth()}
          />
        </div>
      )}
      <div className={styles.buttons}>
        <IconButton
          icon={<Ruler />}
          label={t(messages.measure)}
          shortcut="M"
          side="left"
          pressed={measuring}
          disabled={editing}
          onClick={toggleMeasure}
        />
        <IconButton
          icon={<List />}
          label={t(messages.inView)}
          shortcut="L"
          side="left"
          pressed={listOpen}
          onClick={() => onList(!listOpen)}
        />
        <IconButton
          icon={<Printer />}
          label={t(messages.print)}
          shortcut="Ctrl+P"
          side="left"
          pressed={tool === "print"}
          disabled={editing}
          onClick={() => (tool === "print" ? setMapTool(null) : startPrinting())}
        />
        <LocateButton />
      </div>
      <div className={styles.buttons}>
        <IconButton
          icon={<Plus />}
          className={styles.zoom}
          label={t(messages.zoomIn)}
          side="left"
          onClick={() => map.zoomIn()}
        />
        <IconButton
          icon={<House />}
          label={t(messages.wholeCity)}
          side="left"
          onClick={() => fitCity(map, bbox, true)}
        />
        <IconButton
          icon={<Minus />}
          className={styles.zoom}
          label={t(messages.zoomOut)}
          side="left"
          onClick={() => map.zoomOut()}
        />
      </div>
    </>
  );
}
