// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not in the page, which a <table> cannot say; this is the grid of the ARIA patterns
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { type Column, checkWidth, type Sort } from "./table-column.ts";
import { TableHead } from "./table-head.tsx";
import { type Cell, moveCell } from "./table-keys.ts";
import { TableRow } from "./table-row.tsx";
import { selectRow, type TableSelection } from "./table-selection.ts";
import { useMedia } from "./use-media.ts";
import styles from "./virtual-table.module.css";

type Props<R> = {
  label: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  /** Rows there are in all, where not all of them are loaded. */
  total?: number;
  sort: Sort | null;
  onSort: (sort: Sort) => void;
  selection: TableSelection;
  onSelection: (selection: TableSelection) => void;
  /** Enter and a double click. */
  onOpen?: (row: R) => void;
  /** The last loaded rows have come in sight. */
  onEnd?: () => void;
  /** In place of the rows when there are none. */
  empty: ReactNode;
};

/** A grid of any length: only rows in sight are in the page. Arrows move from cell to cell, Space selects, Enter opens. */
export function VirtualTable<R>(props: Props<R>) {
  const { label, columns, rows, rowKey, total, sort, onSort, selection, onSelection, onOpen, onEnd, empty } =
    props;
  const scroller = useRef<HTMLDivElement>(null);
  const coarse = useMedia("(pointer: coarse)");
  const rowHeight = coarse ? 44 : 28;
  const [active, setActive] = useState<Cell>({ row: -1, column: 0 });
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const keys = useMemo(() => rows.map(rowKey), [rows, rowKey]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingStart: rowHeight,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height is read by estimateSize
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
  useEffect(() => {
    if (rows.length > 0 && last >= rows.length - 20) onEnd?.();
  }, [last, rows.length, onEnd]);

  // Column 0 is the check box; `active` counts from there.
  const template = `${checkWidth}px ${columns.map(({ id, width }) => `${widths[id] ?? width}px`).join(" ")}`;
  const width = columns.reduce((sum, column) => sum + (widths[column.id] ?? column.width), checkWidth);

  // A row out of sight comes into the page only some renders after it was scrolled to.
  const awaitsFocus = useRef(false);
  useEffect(() => {
    if (!awaitsFocus.current) return;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${active.row}.${active.column}"]`);
    if (!cell) return;
    awaitsFocus.current = false;
    cell.focus();
  });

  function go(cell: Cell): void {
    awaitsFocus.current = true;
    setActive(cell);
    if (cell.row >= 0) virtualizer.scrollToIndex(cell.row);
  }

  function key(event: KeyboardEvent): void {
    const at = keys[active.row];
    const row = rows[active.row];
    const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2, 1);
    const target = moveCell(active, event, { rows: rows.length, columns: columns.length + 1, page });
    if (target && !event.altKey) {
      event.preventDefault();
      const next = keys[target.row];
      if (event.shiftKey && next !== undefined) onSelection(selectRow(selection, keys, next, "range"));
      go(target);
    } else if (event.key === " " && at !== undefined) {
      event.preventDefault();
      onSelection(selectRow(selection, keys, at, event.shiftKey ? "range" : "toggle"));
    } else if (event.key === "Enter" && row !== undefined) {
      event.preventDefault();
      onOpen?.(row);
    } else if (event.code === "KeyA" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSelection({ keys: new Set(keys), anchor: at ?? null });
    } else if (event.key === "Escape" && selection.keys.size > 0) {
      event.preventDefault();
      onSelection({ keys: new Set(), anchor: null });
    }
  }

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={(total ?? rows.length) + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      onKeyDown={key}
    >
      <TableHead
        columns={columns}
        template={template}
        widths={widths}
        active={active}
        sort={sort}
        allSelected={
          rows.length > 0 && selection.keys.size >= rows.length ? true : selection.keys.size > 0 && "mixed"
        }
        onActive={setActive}
        onSort={onSort}
        onWidth={(column, value) => setWidths((now) => ({ ...now, [column]: value }))}
        onSelectAll={(all) => onSelection({ keys: new Set(all ? keys : []), anchor: null })}
      />
      {rows.length === 0 && <div className={styles.empty}>{empty}</div>}
      <div
        role="rowgroup"
        className={styles.body}
        style={{ height: virtualizer.getTotalSize(), minWidth: width }}
      >
        {items.map(({ index, start }) => {
          const row = rows[index];
          const rowId = keys[index];
          if (row === undefined || rowId === undefined) return null;
          const selected = selection.keys.has(rowId);
          return (
            <TableRow
              key={rowId}
              index={index}
              columns={columns}
              row={row}
              selected={selected}
              activeColumn={active.row === index ? active.column : null}
              style={{
                transform: `translateY(${start}px)`,
                height: rowHeight,
                gridTemplateColumns: template,
              }}
              onActive={setActive}
              onSelect={(mode) => onSelection(selectRow(selection, keys, rowId, mode))}
              onOpen={() => onOpen?.(row)}
            />
          );
        })}
      </div>
    </div>
  );
}
