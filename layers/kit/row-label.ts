import type { Layer } from "./define-layer.ts";
import type { Field } from "./field.ts";
import { type Language, languages } from "./text.ts";

type Values = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): boolean => value !== null && value !== undefined && value !== "";

/** The first name that is given: in the reader's language, else in another, because an unnamed row cannot be found. */
function inLanguage(row: Values, stem: string, language: Language): unknown {
  const order = [language, ...languages.filter((other) => other !== language)];
  return order.map((each) => row[`${stem}_${each}`]).find(isGiven);
}

function pieceOf(field: Field | undefined, value: unknown, language: Language): string {
  if (!isGiven(value)) return "";
  if (field?.kind === "choice") {
    const code = String(value);
    return (field.short?.[code] ?? field.values[code])?.[language] ?? code;
  }
  if (field?.kind === "number" && field.decimals > 0) {
    const digits = Number(value)
      .toFixed(field.decimals)
      .replace(/\.?0+$/, "");
    return language === "en" ? digits : digits.replace(".", ",");
  }
  // An id says nothing to a reader.
  return field?.kind === "reference" || field?.kind === "element" || field?.kind === "uuid"
    ? ""
    : String(value);
}

const piece = /\{(\w+)\}/g;

/** Fields that `rowLabel` reads, so that a query can fetch no others. */
export function labelFields(layer: Layer): string[] {
  const named = [...layer.label.matchAll(piece)].flatMap(([, name = ""]) =>
    name === "name" || name === "title" ? languages.map((language) => `${name}_${language}`) : [name],
  );
  return [...new Set(["code", ...named])].filter((name) => Object.hasOwn(layer.fields, name));
}

/** What people call the row: the layer's label with its values; the code, or else nothing, where they are all unknown. */
export function rowLabel(layer: Layer, row: Values, language: Language): string {
  let known = false;
  const text = layer.label.replace(piece, (_, name: string) => {
    const isStem = name === "name" || name === "title";
    const value = isStem ? inLanguage(row, name, language) : row[name];
    const shown = pieceOf(isStem ? undefined : layer.fields[name], value, language);
    known ||= shown !== "";
    return shown;
  });
  return known ? tidy(text) : isGiven(row["code"]) ? String(row["code"]) : "";
}

/** Closes the gaps that unknown values leave: "К-12 / / 738.65", "2× 1968". */
const tidy = (text: string): string =>
  text
    .replace(/\d+×(?=\s|$)/g, "")
    .replace(/\s*([/,])(\s*[/,])+\s*/g, " $1 ")
    .replace(/^[\s/,×]+|[\s/,×]+$/g, "")
    .replace(/\s+/g, " ");
