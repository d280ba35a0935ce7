import { ChevronRight } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { classNames } from "./class-names.ts";
import styles from "./tree.module.css";

const rowsOf = (tree: HTMLElement): HTMLElement[] =>
  [...tree.querySelectorAll<HTMLElement>("[data-tree-row]")].filter((row) => row.checkVisibility());

const levelOf = (row: HTMLElement | undefined): number => Number(row?.getAttribute("aria-level") ?? 0);

function rowAfter(key: string, rows: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const row = rows[at];
  switch (key) {
    case "ArrowDown":
      return rows[at + 1];
    case "ArrowUp":
      return rows[at - 1];
    case "Home":
      return rows[0];
    case "End":
      return rows.at(-1);
    case "ArrowRight":
      return row?.getAttribute("aria-expanded") === "true" ? rows[at + 1] : undefined;
    case "ArrowLeft":
      return rows.slice(0, at).findLast((other) => levelOf(other) < levelOf(row));
    default:
      return undefined;
  }
}

/** One stop of the Tab key. Arrows walk over its rows; buttons in the rows take `tabIndex={-1}` and have keys of the row. */
export function Tree({ label, children }: { label: string; children: ReactNode }) {
  const tree = useRef<HTMLDivElement>(null);

  function key(event: KeyboardEvent): void {
    const rows = tree.current ? rowsOf(tree.current) : [];
    const at = event.target instanceof HTMLElement ? rows.indexOf(event.target) : -1;
    if (at === -1 || event.defaultPrevented) return;
    const next = rowAfter(event.key, rows, at);
    if (!next) return;
    event.preventDefault();
    next.focus();
  }

  /** The row that has, or last had, the focus is the one that Tab comes back to. */
  function settle(): void {
    const rows = tree.current ? rowsOf(tree.current) : [];
    const stop =
      rows.find((row) => row === document.activeElement) ?? rows.find((row) => row.tabIndex === 0) ?? rows[0];
    for (const row of rows) row.tabIndex = row === stop ? 0 : -1;
  }
  // After every rendering: the row may have gone with a folded branch.
  useEffect(settle);

  return (
    <div ref={tree} className={styles.tree} role="tree" aria-label={label} onKeyDown={key} onFocus={settle}>
      {children}
    </div>
  );
}

type RowProps = {
  level: number;
  label: ReactNode;
  /** Before the label: a swatch, a checkbox, an eye. */
  lead?: ReactNode;
  /** After it: a count, buttons. */
  trail?: ReactNode;
  /** Given: the row has children, and shows them or not. */
  expanded?: boolean;
  onExpand?: (expanded: boolean) => void;
  /** Space: what the row's checkbox or eye does. `checked` is read out. */
  onToggle?: () => void;
  checked?: boolean | "mixed";
  /** Enter and a click on the label. */
  onActivate?: () => void;
  /** Shift+F10 and the menu key. */
  onMenu?: () => void;
  selected?: boolean;
  /** Not at work now: out of scale, hidden. */
  faint?: boolean;
  /** The rows below it. */
  children?: ReactNode;
};

export function TreeRow({
  level,
  label,
  lead,
  trail,
  expanded,
  onExpand,
  onToggle,
  checked,
  onActivate,
  onMenu,
  selected,
  faint = false,
  children,
}: RowProps) {
  const id = useId();

  function key(event: KeyboardEvent<HTMLElement>): void {
    if (event.target !== event.currentTarget) return;
    const action =
      event.key === " "
        ? onToggle
        : event.key === "Enter"
          ? (onActivate ?? (expanded === undefined ? undefined : () => onExpand?.(!expanded)))
          : event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)
            ? onMenu
            : event.key === "ArrowRight" && expanded === false
              ? () => onExpand?.(true)
              : event.key === "ArrowLeft" && expanded === true
                ? () => onExpand?.(false)
                : undefined;
    if (!action) return;
    event.preventDefault();
    action();
  }

  return (
    <>
      <div
        className={classNames(styles.row, faint && styles.faint)}
        style={{ "--level": level - 1 }}
        role="treeitem"
        data-tree-row=""
        aria-level={level}
        aria-expanded={expanded}
        aria-checked={checked}
        aria-selected={selected}
        aria-labelledby={trail ? `${id} ${id}-trail` : id}
        tabIndex={-1}
        onKeyDown={key}
      >
        {expanded === undefined ? (
          <span className={styles.indent} />
        ) : (
          <button
            type="button"
            className={styles.arrow}
            tabIndex={-1}
            aria-hidden="true"
            onClick={() => onExpand?.(!expanded)}
          >
            <ChevronRight />
          </button>
        )}
        {lead}
        {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the row itself takes the keys */}
        <span
          id={id}
          className={styles.label}
          onClick={() =>
            onActivate ? onActivate() : expanded === undefined ? onToggle?.() : onExpand?.(!expanded)
          }
        >
          {label}
        </span>
        {/* A space for whoever reads the row as one text. */ " "}
        {trail && (
          <span id={`${id}-trail`} className={styles.trail}>
            {trail}
          </span>
        )}
      </div>
      {expanded && children}
    </>
  );
}

/** Words below an expanded row; a stop of the arrows, so that they are read out. */
export const TreeText = ({ level, children }: { level: number; children: ReactNode }) => (
  <div
    className={styles.text}
    style={{ "--level": level - 1 }}
    role="treeitem"
    data-tree-row=""
    aria-level={level}
    tabIndex={-1}
  >
    {children}
  </div>
);
