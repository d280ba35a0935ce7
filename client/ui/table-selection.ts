/** What a table's user has selected, by row key, and where a range starts. */
export type TableSelection = { readonly keys: ReadonlySet<string>; readonly anchor: string | null };

export const nothingSelected: TableSelection = { keys: new Set(), anchor: null };

/** `only`: this row alone. `toggle`: this row too, or no more (Ctrl). `range`: from the anchor to this row (Shift). */
export type SelectionMode = "only" | "toggle" | "range";

export const modeOf = (event: { ctrlKey: boolean; metaKey: boolean; shiftKey: boolean }): SelectionMode =>
  event.shiftKey ? "range" : event.ctrlKey || event.metaKey ? "toggle" : "only";

export function selectRow(
  selection: TableSelection,
  rows: readonly string[],
  key: string,
  mode: SelectionMode,
): TableSelection {
  if (mode === "toggle") {
    const keys = new Set(selection.keys);
    if (!keys.delete(key)) keys.add(key);
    return { keys, anchor: key };
  }
  const anchor = selection.anchor === null ? -1 : rows.indexOf(selection.anchor);
  const at = rows.indexOf(key);
  if (mode === "only" || anchor === -1 || at === -1) return { keys: new Set([key]), anchor: key };
  return {
    keys: new Set(rows.slice(Math.min(anchor, at), Math.max(anchor, at) + 1)),
    anchor: selection.anchor,
  };
}
