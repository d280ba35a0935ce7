import type { Language } from "#client/i18n/text.ts";
import type { Layer } from "#layers/kit/define-layer.ts";

/** The row's label as on the map and on paper, from the template of its layer; its code or its id when that says nothing. */
export function rowTitle(layer: Layer, row: Readonly<Record<string, unknown>>, language: Language): string {
  const filled = layer.label.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    wordOf(layer, row, name, language),
  );
  const text = filled.replace(/\s+/g, " ").trim();
  return /[\p{L}\p{N}]/u.test(text) ? text : String(row["code"] ?? row["id"] ?? "").slice(0, 36);
}

function wordOf(
  layer: Layer,
  row: Readonly<Record<string, unknown>>,
  name: string,
  language: Language,
): string {
  if (name === "name" || name === "title") {
    const found = [language, "ky", "ru", "en"].map((one) => row[`${name}_${one}`]).find(Boolean);
    return String(found ?? "");
  }
  const field = layer.fields[name];
  const value = row[name];
  if (value === null || value === undefined) return "";
  if (field?.kind === "choice")
    return (field.short?.[String(value)] ?? field.values[String(value)])?.[language] ?? "";
  return String(value);
}
