import { ChevronsLeftRight } from "lucide-react";
import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import styles from "./split-handle.module.css";

type Props = {
  label: string;
  /** Of the width of what the handle stands on. */
  percent: number;
  /** The place as it is spoken: what lies on which side. */
  valueText: string;
  /** With every step of a pointer or key. */
  onMove: (percent: number) => void;
  /** When the pointer lets go, and after every key. */
  onSettle: (percent: number) => void;
};

const clamp = (percent: number): number => Math.min(Math.max(percent, 0), 100);

function percentAfter(key: string, percent: number): number | null {
  switch (key) {
    case "ArrowLeft":
    case "ArrowDown":
      return clamp(percent - 2);
    case "ArrowRight":
    case "ArrowUp":
      return clamp(percent + 2);
    case "PageDown":
      return clamp(percent - 10);
    case "PageUp":
      return clamp(percent + 10);
    case "Home":
      return 0;
    case "End":
      return 100;
    default:
      return null;
  }
}

/** An upright line with a grip that divides its parent: by pointer, finger or keys. */
export function SplitHandle({ label, percent, valueText, onMove, onSettle }: Props) {
  const dragging = useRef(false);

  function percentAt(event: PointerEvent<HTMLElement>): number {
    const box = event.currentTarget.parentElement?.getBoundingClientRect();
    return box && box.width > 0 ? clamp(((event.clientX - box.left) / box.width) * 100) : percent;
  }
  function key(event: KeyboardEvent): void {
    const next = percentAfter(event.key, percent);
    if (next === null) return;
    event.preventDefault();
    onMove(next);
    onSettle(next);
  }
  function drop(event: PointerEvent<HTMLElement>): void {
    if (!dragging.current) return;
    dragging.current = false;
    onSettle(percentAt(event));
  }

  return (
    <div
      className={styles.handle}
      style={{ left: `${percent}%` }}
      role="slider"
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(percent)}
      aria-valuetext={valueText}
      tabIndex={0}
      onKeyDown={key}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragging.current = true;
      }}
      onPointerMove={(event) => {
        if (dragging.current) onMove(percentAt(event));
      }}
      onPointerUp={drop}
      onPointerCancel={drop}
    >
      <span className={styles.grip}>
        <ChevronsLeftRight aria-hidden="true" />
      </span>
    </div>
  );
}
