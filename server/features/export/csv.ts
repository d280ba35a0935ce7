import type { Cell } from "./table.ts";

/** Excel takes a CSV for UTF-8 by this mark only. */
export const byteOrderMark = "\uFEFF";

/** Text that a spreadsheet would run as a formula. */
const formula = /^[=+@\t\r]|^-(?![\d.])/;

function cell(value: Cell): string {
  if (value === null) return "";
  const text = typeof value === "string" && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180. */
export const csvLine = (values: readonly Cell[]): string => `${values.map(cell).join(",")}\r\n`;
