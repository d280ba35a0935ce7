import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import { type Word, wordsOf } from "../label-template.ts";
import { type Expression, expression, get } from "./expression.ts";

/** Names in the reader's language, else in any that the row has. */
export const nameIn = (language: Language): Expression =>
  expression("coalesce", ...[language, "ky", "ru", "en"].map((code) => get(`name_${code}`)), "");

function fieldText(layer: Layer, name: string, language: Language): unknown {
  if (name === "name") return nameIn(language);
  const field = layer.fields[name];
  if (field?.kind === "choice") {
    const cases = Object.entries(field.values).flatMap(([code, label]) => [
      code,
      (field.short?.[code] ?? label)[language],
    ]);
    return ["match", ["coalesce", get(name), ""], ...cases, ""];
  }
  if (field?.kind === "number" && field.decimals > 0) {
    // A decimal comma in Kyrgyz and Russian, as on paper. Chromium has no Kyrgyz numbers.
    const format = {
      locale: language === "en" ? "en" : "ru",
      "min-fraction-digits": field.decimals,
      "max-fraction-digits": field.decimals,
    };
    return ["case", ["has", name], ["number-format", ["to-number", get(name)], format], ""];
  }
  return ["to-string", ["coalesce", get(name), ""]];
}

const hasName: unknown = ["any", ["has", "name_ky"], ["has", "name_ru"], ["has", "name_en"]];
const isKnown = (name: string): unknown => (name === "name" ? hasName : ["has", name]);

function wordText(layer: Layer, { pieces, fields, needs }: Word, language: Language): unknown {
  const texts = pieces.map((piece) =>
    "field" in piece ? fieldText(layer, piece.field, language) : piece.text,
  );
  if (needs === "none") return ["concat", ...texts];
  return ["case", [needs, ...fields.map(isKnown)], ["concat", ...texts], ""];
}

/** The label template of a layer as on paper: choices in their short form, and no gap or lone sign where a value is unknown. */
export function labelText(layer: Layer, language: Language): Expression {
  const [first, ...rest] = wordsOf(layer.label).map((word) => wordText(layer, word, language));
  const spaced = rest.map((word) => [
    "let",
    "word",
    word,
    ["case", ["==", ["var", "word"], ""], "", ["concat", " ", ["var", "word"]]],
  ]);
  return expression("concat", first ?? "", ...spaced);
}
