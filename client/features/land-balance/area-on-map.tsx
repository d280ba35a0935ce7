import { Check, Undo2, X } from "lucide-react";
import { useMemo } from "react";
import { newId } from "#client/api/new-id.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { problemsOf } from "#client/map/editing/problems.ts";
import { shapeOf } from "#client/map/editing/shape.ts";
import type { PlaneGeometry, Position } from "#client/map/geometry.ts";
import { pathsOf } from "#client/map/geometry.ts";
import { MapCorner } from "#client/map/map-overlay.tsx";
import { useMetric } from "#client/map/metric.ts";
import { pointsSketch } from "#client/map/points-sketch.ts";
import type { SketchPart } from "#client/map/sketch.ts";
import { useMapPoints } from "#client/map/use-map-points.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { setLandPlace, useLandPlace } from "#client/state/land-place.ts";
import { setMapTool, useMapTool } from "#client/state/map-tool.ts";
import { Button } from "#client/ui/button.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { drawnKey } from "./asked-place.ts";
import styles from "./land-balance.module.css";
import { messages } from "./messages.ts";

const closeKey: Shortcut = { keys: "Escape", label: messages.giveUp };
const takeBackKey: Shortcut = { keys: "Backspace", label: messages.takeBack };
const doneKey: Shortcut = { keys: "Enter", label: messages.done };

const polygonOf = (points: readonly Position[]): PlaneGeometry | null => {
  const [first] = points;
  return first && points.length > 2 ? { type: "Polygon", coordinates: [[...points, first]] } : null;
};

/** An area is drawn, or the drawn one is shown, while the land balance asks about it. */
export function AreaOnMap() {
  const tool = useMapTool();
  const place = useLandPlace();
  if (tool === "land-area")
    return (
      <MapCorner place="top-left">
        <DrawArea />
      </MapCorner>
    );
  return place ? <Outline geometry={place.geometry} /> : null;
}

function DrawArea() {
  const t = useText();
  const format = useFormat();
  const metric = useMetric();
  const { points, cursor, takeBack } = useMapPoints();
  const parts = useMemo(
    () => pointsSketch(points, cursor, true, (from, to) => format.length(metric.length([from, to]))),
    [points, cursor, metric, format],
  );
  useSketch("land-area", parts);
  const geometry = polygonOf(points);
  const [problem] = geometry ? problemsOf(shapeOf(geometry)) : [];
  const close = (): void => setMapTool(null);
  function finish(): void {
    if (!geometry || problem) return;
    setLandPlace({ key: `${drawnKey}${newId()}`, geometry });
    close();
  }
  useShortcut(closeKey, close);
  useShortcut(takeBackKey, takeBack);
  useShortcut(doneKey, finish);
  return (
    <section className={styles.card} aria-label={t(messages.drawArea)}>
      <header className={styles.cardHead}>
        <h3>{t(messages.drawArea)}</h3>
        <IconButton
          icon={<Undo2 />}
          label={t(messages.takeBack)}
          disabled={points.length === 0}
          onClick={takeBack}
        />
        <IconButton icon={<X />} label={t(messages.giveUp)} onClick={close} />
        <Button icon={<Check />} disabled={!geometry || problem !== undefined} onClick={finish}>
          {t(messages.done)}
        </Button>
      </header>
      <p className={problem ? styles.fails : styles.hint} role="status">
        {problem ? t(problem.text) : geometry ? format.area(metric.area(points)) : t(messages.drawHint)}
      </p>
    </section>
  );
}

function Outline({ geometry }: { geometry: PlaneGeometry }) {
  const parts = useMemo(
    (): readonly SketchPart[] =>
      pathsOf(geometry).map((coordinates) => ({
        role: "related",
        geometry: { type: "LineString", coordinates },
      })),
    [geometry],
  );
  useSketch("land-area", parts);
  return null;
}
