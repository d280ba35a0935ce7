/** A cell; row -1 is the head. */
export type Cell = { readonly row: number; readonly column: number };

export type TableSize = { readonly rows: number; readonly columns: number; readonly page: number };

type Keys = { readonly key: string; readonly ctrlKey: boolean };

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** Where a key leads from a cell, as in the grid pattern of ARIA; null where the key is not one of movement. */
export function moveCell(
  { row, column }: Cell,
  { key, ctrlKey }: Keys,
  { rows, columns, page }: TableSize,
): Cell | null {
  const to = (nextRow: number, nextColumn: number): Cell => ({
    row: clamp(nextRow, -1, rows - 1),
    column: clamp(nextColumn, 0, columns - 1),
  });
  switch (key) {
    case "ArrowDown":
      return to(row + 1, column);
    case "ArrowUp":
      return to(row - 1, column);
    case "ArrowRight":
      return to(row, column + 1);
    case "ArrowLeft":
      return to(row, column - 1);
    case "PageDown":
      return to(row + page, column);
    case "PageUp":
      return to(Math.max(row - page, Math.min(row, 0)), column);
    case "Home":
      return ctrlKey ? to(Math.min(0, rows - 1), 0) : to(row, 0);
    case "End":
      return ctrlKey ? to(rows - 1, columns - 1) : to(row, columns - 1);
    default:
      return null;
  }
}
