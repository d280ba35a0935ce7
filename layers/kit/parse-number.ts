/**
 * The number a person typed, or null where it is not one. The decimal sign may be a comma or a point; spaces,
 * no-break spaces and apostrophes group. A sign that occurs twice groups too ("1.234.567"), and where both occur
 * the last one is decimal ("1.234,5").
 */
export function parseNumber(typed: string): number | null {
  let text = typed.replace(/[\s\u00a0\u202f'’]/g, "").replace(/^[−–-]/, "-");
  const commas = text.split(",").length - 1;
  const points = text.split(".").length - 1;
  if (commas > 0 && points > 0) {
    const grouping = text.lastIndexOf(",") > text.lastIndexOf(".") ? "." : ",";
    text = text.replaceAll(grouping, "");
  } else if (commas > 1 || points > 1) {
    text = text.replace(/[.,]/g, "");
  }
  text = text.replace(",", ".");
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text)) return null;
  const value = Number(text);
  return Object.is(value, -0) ? 0 : value;
}
