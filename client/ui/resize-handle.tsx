import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { classNames } from "./class-names.ts";
import styles from "./resize-handle.module.css";

type Props = {
  /** The edge of the panel on which the handle lies. */
  edge: "left" | "right" | "top";
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  /** False where the owner of the focus has keys of its own for it. */
  tabbable?: boolean;
};

const clamp = (value: number, min: number, max: number): number => Math.min(Math.max(value, min), max);

/** Changes the size of the panel it lies in: by pointer, or by arrows in steps of 16 px. */
export function ResizeHandle({ edge, label, value, min, max, onChange, tabbable = true }: Props) {
  const start = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const upright = edge !== "top";
  const direction = edge === "right" ? 1 : -1;
  const place = (event: PointerEvent): number => (upright ? event.clientX : event.clientY);

  function key(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = upright
      ? { ArrowLeft: -16 * direction, ArrowRight: 16 * direction }
      : { ArrowUp: 16, ArrowDown: -16 };
    const next =
      event.key === "Home"
        ? min
        : event.key === "End"
          ? max
          : event.key in steps
            ? value + (steps[event.key] ?? 0)
            : null;
    if (next === null) return;
    event.preventDefault();
    onChange(clamp(next, min, max));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be dragged; this is the window splitter of the ARIA patterns
    <div
      className={classNames(styles.handle, styles[edge])}
      role="separator"
      aria-label={label}
      aria-orientation={upright ? "vertical" : "horizontal"}
      aria-valuenow={Math.round(value)}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={tabbable ? 0 : -1}
      onKeyDown={key}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: place(event), value };
      }}
      onPointerMove={(event) => {
        const from = start.current;
        if (from) onChange(clamp(from.value + (place(event) - from.at) * direction, min, max));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
    />
  );
}
