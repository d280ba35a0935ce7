import { Eraser, Undo2, X } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useMetric } from "#client/map/metric.ts";
import { pointsSketch } from "#client/map/points-sketch.ts";
import { useMapPoints } from "#client/map/use-map-points.ts";
import { useSketch } from "#client/map/use-sketch.ts";
import { type MapTool, setMapTool } from "#client/state/map-tool.ts";
import { announce } from "#client/ui/announcer.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import styles from "./map-tools.module.css";
import { messages } from "./messages.ts";

const close: Shortcut = { keys: "Escape", label: messages.close };
const takeBackKey: Shortcut = { keys: "Backspace", label: messages.takeBack };

function Figures({ figures }: { figures: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Lengths and areas on the city's plane, as the database stores them. */
export function Measure({ tool }: { tool: Extract<MapTool, `measure-${string}`> }) {
  const t = useText();
  const format = useFormat();
  const metric = useMetric();
  const { points, cursor, takeBack, clear } = useMapPoints();
  const closed = tool === "measure-area";
  const parts = useMemo(
    () => pointsSketch(points, cursor, closed, (from, to) => format.length(metric.length([from, to]))),
    [points, cursor, closed, metric, format],
  );
  useSketch("measure", parts);
  useShortcut(close, () => setMapTool(null));
  useShortcut(takeBackKey, takeBack);

  const path = cursor ? [...points, cursor] : points;
  const [first] = path;
  const figures: readonly (readonly [string, string])[] =
    closed && first && path.length > 2
      ? [
          [t(messages.area), format.area(metric.area(path))],
          [t(messages.perimeter), format.length(metric.length([...path, first]))],
        ]
      : path.length > 1
        ? [
            [t(messages.length), format.length(metric.length(path))],
            [t(messages.lastLeg), format.length(metric.length(path.slice(-2)))],
          ]
        : [];
  const spoken = points.length > 1 ? figures.map(([name, value]) => `${name} ${value}`)[0] : undefined;
  useEffect(() => {
    if (spoken && cursor === null) announce(spoken);
  }, [spoken, cursor]);

  return (
    <section className={styles.card} aria-label={t(messages.measure)}>
      <header className={styles.cardHead}>
        <Segmented
          label={t(messages.measure)}
          value={tool}
          options={[
            { value: "measure-length", label: t(messages.length) },
            { value: "measure-area", label: t(messages.area) },
          ]}
          onChange={setMapTool}
        />
        <IconButton
          icon={<Undo2 />}
          label={t(messages.takeBack)}
          disabled={points.length === 0}
          onClick={takeBack}
        />
        <IconButton
          icon={<Eraser />}
          label={t(messages.clear)}
          disabled={points.length === 0}
          onClick={clear}
        />
        <IconButton icon={<X />} label={t(messages.close)} onClick={() => setMapTool(null)} />
      </header>
      {figures.length > 0 ? (
        <Figures figures={figures} />
      ) : (
        <p className={styles.hint}>{t(messages.measureHint)}</p>
      )}
    </section>
  );
}
