import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { dividingPx, setComparedWidth } from "#client/map/compared-map.ts";
import { useMap } from "#client/map/map-context.ts";
import { useCoveredEdges } from "#client/map/map-overlay.tsx";
import { useComparedMapOf } from "#client/map/use-compared-map.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { SplitHandle } from "#client/ui/split-handle.tsx";
import styles from "./compare.module.css";
import { moveDivider, stopComparing } from "./comparing.ts";
import { messages } from "./messages.ts";
import type { Pair } from "./pair.ts";

const leave: Shortcut = { keys: "Escape", label: messages.stop };

/** Cuts the upper map at the line, and again when panels or the window change. */
function useCut(element: HTMLElement | null, sharePercent: number): void {
  const container = useMap().getContainer();
  const covered = useCoveredEdges();
  useEffect(() => {
    if (!element) return;
    const cut = (): void => {
      const px = dividingPx(sharePercent, container.clientWidth, covered);
      setComparedWidth(px);
      element.style.setProperty("--divided-at", `${px}px`);
    };
    cut();
    const sizes = new ResizeObserver(cut);
    sizes.observe(container);
    return () => sizes.disconnect();
  }, [element, sharePercent, container, covered]);
}

/** A line over the map with one plan on either side. While it is dragged the address waits. */
export function Swipe({ pair: { from, to }, sharePercent }: { pair: Pair; sharePercent: number }) {
  const t = useText();
  const format = useFormat();
  const [moved, setMoved] = useState<number | null>(null);
  const shown = moved ?? sharePercent;
  useCut(useComparedMapOf(from.id), shown);
  useShortcut(leave, stopComparing);
  const [left, right] = [t(from.title), t(to.title)];
  return (
    <div className={styles.swipe}>
      <SplitHandle
        label={t(messages.divider)}
        percent={shown}
        valueText={t(messages.divided, { share: format.percent(shown, 0), left, right })}
        onMove={setMoved}
        onSettle={(percent) => {
          setMoved(null);
          moveDivider(percent);
        }}
      />
      <div className={styles.names} style={{ "--divided-at": `${shown}%` }}>
        <span className={styles.leftName}>{left}</span>
        <span className={styles.rightName}>
          <span className={styles.name}>{right}</span>
          <IconButton icon={<X />} label={t(messages.stop)} shortcut="Esc" onClick={stopComparing} />
        </span>
      </div>
    </div>
  );
}
