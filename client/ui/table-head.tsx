// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not in the page, which a <table> cannot say; this is the grid of the ARIA patterns
import { ArrowDown, ArrowUp } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Checkbox } from "./checkbox.tsx";
import { messages } from "./messages.ts";
import { ResizeHandle } from "./resize-handle.tsx";
import type { Column, Sort } from "./table-column.ts";
import type { Cell } from "./table-keys.ts";
import styles from "./virtual-table.module.css";

type Props = {
  columns: readonly Omit<Column<never>, "render">[];
  template: string;
  widths: Readonly<Record<string, number>>;
  active: Cell;
  sort: Sort | null;
  allSelected: boolean | "mixed";
  onActive: (cell: Cell) => void;
  onSort: (sort: Sort) => void;
  onWidth: (column: string, width: number) => void;
  onSelectAll: (all: boolean) => void;
};

const narrowest = 48;
const widest = 800;

export function TableHead(props: Props) {
  const { columns, template, widths, active, sort, allSelected, onActive, onSort, onWidth, onSelectAll } =
    props;
  const t = useText();
  const tabIndex = (column: number): number => (active.row === -1 && active.column === column ? 0 : -1);
  const turn = (id: string): void =>
    onSort({ column: id, descending: sort?.column === id ? !sort.descending : false });

  /** Alt and arrows change the width, as dragging does. */
  function key(event: KeyboardEvent, column: Props["columns"][number]): void {
    const width = widths[column.id] ?? column.width;
    if (event.altKey && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
      event.preventDefault();
      const next = width + (event.key === "ArrowRight" ? 16 : -16);
      onWidth(column.id, Math.min(Math.max(next, narrowest), widest));
    } else if ((event.key === "Enter" || event.key === " ") && column.sortable) {
      event.preventDefault();
      event.stopPropagation();
      turn(column.id);
    }
  }

  return (
    <div role="rowgroup" className={styles.head}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
      <div role="row" aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: template }}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={styles.check}
          tabIndex={tabIndex(0)}
          data-cell="-1.0"
          onFocus={() => onActive({ row: -1, column: 0 })}
          onKeyDown={(event) => {
            if (event.key !== " ") return;
            event.preventDefault();
            event.stopPropagation();
            onSelectAll(allSelected !== true);
          }}
        >
          <Checkbox
            checked={allSelected}
            tabIndex={-1}
            aria-label={t(messages.selectAll)}
            onChange={onSelectAll}
          />
        </div>
        {columns.map((column, at) => (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={at + 2}
            aria-sort={
              sort?.column === column.id ? (sort.descending ? "descending" : "ascending") : undefined
            }
            className={styles.headCell}
            data-align={column.align}
            data-sortable={column.sortable}
            tabIndex={tabIndex(at + 1)}
            data-cell={`-1.${at + 1}`}
            title={column.unit ? `${column.title}, ${column.unit}` : column.title}
            onFocus={() => onActive({ row: -1, column: at + 1 })}
            onKeyDown={(event) => key(event, column)}
            onClick={() => column.sortable && turn(column.id)}
          >
            <span className={styles.title}>
              {column.title}
              {column.unit && <span className={styles.unit}>, {column.unit}</span>}
            </span>
            {sort?.column === column.id &&
              (sort.descending ? <ArrowDown aria-hidden /> : <ArrowUp aria-hidden />)}
            {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: letting go of the handle must not sort */}
            <span onClick={(event) => event.stopPropagation()}>
              <ResizeHandle
                edge="right"
                label={t(messages.columnWidth)}
                value={widths[column.id] ?? column.width}
                min={narrowest}
                max={widest}
                tabbable={false}
                onChange={(value) => onWidth(column.id, value)}
              />
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
