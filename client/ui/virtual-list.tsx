import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from "react";
import styles from "./virtual-list.module.css";

type Props<R> = {
  label: string;
  rows: readonly R[];
  rowKey: (row: R) => string;
  /** Pixels that a row takes about; each is measured once it is in the page. */
  rowHeight: number;
  /** The first button in it takes the focus; `tabIndex` is for that button. */
  children: (row: R, tabIndex: 0 | -1) => ReactNode;
  /** An arrow key to the left or right. */
  onSide?: (side: -1 | 1) => void;
  /** What was focused last, for whoever comes back to the list. */
  name?: string;
};

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, count) => Math.min(at + 8, count - 1),
  PageUp: (at) => Math.max(at - 8, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** A list of any length: only rows in sight are in the page. One Tab stop; arrows move from row to row. */
export function VirtualList<R>(props: Props<R>) {
  const { label, rows, rowKey, rowHeight, children, onSide, name } = props;
  const scroller = useRef<HTMLUListElement>(null);
  const [active, setActive] = useState(0);
  const awaitsFocus = useRef(false);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => {
      const row = rows[index];
      return row === undefined ? index : rowKey(row);
    },
    overscan: 6,
  });
  const items = virtualizer.getVirtualItems();
  const at = Math.min(active, rows.length - 1);

  // A row out of sight comes into the page only some renders after it was scrolled to.
  useEffect(() => {
    if (!awaitsFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${at}"] button`);
    if (!row) return;
    awaitsFocus.current = false;
    row.focus();
  });

  function key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (onSide && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      event.preventDefault();
      onSide(event.key === "ArrowLeft" ? -1 : 1);
      return;
    }
    const step = steps[event.key];
    if (!step || rows.length === 0) return;
    event.preventDefault();
    const next = step(at, rows.length);
    awaitsFocus.current = true;
    setActive(next);
    virtualizer.scrollToIndex(next);
  }

  return (
    <ul ref={scroller} className={styles.list} aria-label={label} data-list={name} onKeyDown={key}>
      <li className={styles.room} style={{ height: virtualizer.getTotalSize() }} aria-hidden="true" />
      {items.map(({ index, start, key: id }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={id}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
            onFocus={() => setActive(index)}
          >
            {children(row, index === at ? 0 : -1)}
          </li>
        );
      })}
    </ul>
  );
}
