// biome-ignore-all lint/a11y/useFocusableInteractive: `cell()` gives each cell its tabIndex
// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight are not in the page, which a <table> cannot say; this is the grid of the ARIA patterns
import type { CSSProperties } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Checkbox } from "./checkbox.tsx";
import { messages } from "./messages.ts";
import type { Column } from "./table-column.ts";
import type { Cell } from "./table-keys.ts";
import { modeOf, type SelectionMode } from "./table-selection.ts";
import styles from "./virtual-table.module.css";

type Props<R> = {
  index: number;
  columns: readonly Column<R>[];
  row: R;
  selected: boolean;
  /** The cell of this row that the Tab key comes to. */
  activeColumn: number | null;
  style: CSSProperties;
  onActive: (cell: Cell) => void;
  onSelect: (mode: SelectionMode) => void;
  onOpen: () => void;
};

export function TableRow<R>(props: Props<R>) {
  const { index, columns, row, selected, activeColumn, style, onActive, onSelect, onOpen } = props;
  const t = useText();
  const cell = (column: number) => ({
    "aria-colindex": column + 1,
    "data-cell": `${index}.${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
    onFocus: () => onActive({ row: index, column }),
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      className={styles.row}
      style={style}
      onClick={(event) => onSelect(modeOf(event))}
      onDoubleClick={onOpen}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space does the same on the row */}
      <div
        {...cell(0)}
        role="gridcell"
        className={styles.check}
        onClick={(event) => {
          event.stopPropagation();
          if (!(event.target instanceof HTMLInputElement)) onSelect(event.shiftKey ? "range" : "toggle");
        }}
      >
        <Checkbox
          checked={selected}
          tabIndex={-1}
          aria-label={t(messages.selectRow)}
          onChange={() => onSelect("toggle")}
        />
      </div>
      {columns.map((column, at) => (
        <div
          key={column.id}
          {...cell(at + 1)}
          role="gridcell"
          className={styles.cell}
          data-align={column.align}
        >
          {column.render(row)}
        </div>
      ))}
    </div>
  );
}
