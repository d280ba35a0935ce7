import { formatNumber } from "#client/i18n/format-number.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import { type Word, wordsOf } from "./label-template.ts";

type Properties = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

const nameOf = (properties: Properties, language: Language): string =>
  [language, "ky", "ru", "en"]
    .map((code) => textOf(properties[`name_${code}`]))
    .find((name) => name !== "") ?? "";

function fieldText(layer: Layer, name: string, properties: Properties, language: Language): string {
  if (name === "name") return nameOf(properties, language);
  const value = properties[name];
  const field = layer.fields[name];
  if (field?.kind === "choice" && typeof value === "string")
    return (field.short?.[value] ?? field.values[value])?.[language] ?? value;
  if (field?.kind === "number" && field.decimals > 0 && typeof value === "number")
    return formatNumber(language, value, field.decimals);
  return textOf(value);
}

function writeWord(layer: Layer, word: Word, properties: Properties, language: Language): string {
  const known = word.fields.map((name) => fieldText(layer, name, properties, language) !== "");
  if (word.needs === "all" && known.includes(false)) return "";
  if (word.needs === "any" && !known.includes(true)) return "";
  return word.pieces
    .map((piece) => ("field" in piece ? fieldText(layer, piece.field, properties, language) : piece.text))
    .join("");
}

/** What a feature of the map is called, with the words of its label on the map; the layer's title where it has none. */
export function featureLabel(layer: Layer, properties: Properties, language: Language): string {
  const label = wordsOf(layer.label)
    .map((word) => writeWord(layer, word, properties, language))
    .filter((word) => word !== "")
    .join(" ");
  return label || nameOf(properties, language) || textOf(properties["code"]) || layer.title[language];
}
