import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import styles from "./bottom-sheet.module.css";
import { classNames } from "./class-names.ts";

export type SheetStop = "low" | "middle" | "high";

export const sheetStops = ["low", "middle", "high"] as const;

/** Share of the room that the sheet takes; `low` shows only its head. */
const shares = { low: 0, middle: 0.45, high: 0.92 } as const;

type Props = {
  label: string;
  /** Name of the handle, and of its three places. */
  handleLabel: string;
  stopLabels: Readonly<Record<SheetStop, string>>;
  stop: SheetStop;
  onStop: (stop: SheetStop) => void;
  /** Stays in sight at the lowest stop. Left out: the top of the content does. */
  head?: ReactNode;
  children: ReactNode;
};

/** The stop nearest to a height, in pixels above the lowest one. */
export function nearestStop(height: number, room: number): SheetStop {
  return sheetStops.reduce((best, stop) =>
    Math.abs(shares[stop] * room - height) < Math.abs(shares[best] * room - height) ? stop : best,
  );
}

const step = (stop: SheetStop, by: number): SheetStop =>
  sheetStops[Math.min(Math.max(sheetStops.indexOf(stop) + by, 0), sheetStops.length - 1)] ?? stop;

export function BottomSheet({ label, handleLabel, stopLabels, stop, onStop, head, children }: Props) {
  const sheet = useRef<HTMLElement>(null);
  const start = useRef<{ readonly y: number; readonly height: number; moved: boolean } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const room = (): number => sheet.current?.parentElement?.clientHeight ?? window.innerHeight;

  function down(event: PointerEvent): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { y: event.clientY, height: shares[stop] * room(), moved: false };
  }

  function move(event: PointerEvent): void {
    const from = start.current;
    if (!from) return;
    const up = from.y - event.clientY;
    if (Math.abs(up) > 4) from.moved = true;
    if (from.moved) setDragged(Math.min(Math.max(from.height + up, 0), shares.high * room()));
  }

  function end(): void {
    const from = start.current;
    start.current = null;
    if (from?.moved && dragged !== null) onStop(nearestStop(dragged, room()));
    else if (from) onStop(stop === "high" ? "low" : step(stop, 1));
    setDragged(null);
  }

  function key(event: KeyboardEvent): void {
    const by = { ArrowUp: 1, ArrowDown: -1, Home: -2, End: 2 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    onStop(step(stop, by));
  }

  return (
    <section
      ref={sheet}
      className={classNames(styles.sheet, dragged !== null && styles.dragged)}
      aria-label={label}
      data-covers=""
      style={{ "--body": dragged === null ? `${shares[stop] * 100}%` : `${dragged}px` }}
    >
      <div
        className={styles.handle}
        role="slider"
        tabIndex={0}
        aria-label={handleLabel}
        aria-orientation="vertical"
        aria-valuemin={0}
        aria-valuemax={2}
        aria-valuenow={sheetStops.indexOf(stop)}
        aria-valuetext={stopLabels[stop]}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={() => {
          start.current = null;
          setDragged(null);
        }}
        onKeyDown={key}
      />
      {head && <div className={styles.head}>{head}</div>}
      <div className={styles.body} inert={head !== undefined && stop === "low" && dragged === null}>
        {children}
      </div>
    </section>
  );
}
