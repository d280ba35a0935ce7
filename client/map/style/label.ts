import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
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

const fieldName = /^\{(\w+)\}$/;

/** "ст.{diameter_mm}" and "/ {cover_level_m}": text that stands or falls with the fields in it. */
function wordsOf(template: string): string[] {
  const words: string[] = [];
  let waiting = "";
  for (const word of template.split(" ")) {
    if (word.includes("{")) {
      words.push(waiting + word);
      waiting = "";
    } else if (words.length === 0) {
      words.push(word);
    } else {
      waiting += `${word} `;
    }
  }
  return words;
}

const hasName: unknown = ["any", ["has", "name_ky"], ["has", "name_ru"], ["has", "name_en"]];
const isKnown = (name: string): unknown => (name === "name" ? hasName : ["has", name]);

function wordText(layer: Layer, word: string, language: Language): unknown {
  const pieces = word.split(/(\{\w+\})/).filter((piece) => piece !== "");
  const names = pieces.flatMap((piece) => fieldName.exec(piece)?.[1] ?? []);
  if (names.length === 0) return word;
  const texts = pieces.map((piece) => {
    const name = fieldName.exec(piece)?.[1];
    return name === undefined ? piece : fieldText(layer, name, language);
  });
  // "2×{a}" needs its field, "{a}×{b}" both; "{material}{diameter_mm}" is worth showing with either.
  const bare = names.length === pieces.length;
  const known = [bare ? "any" : "all", ...names.map(isKnown)];
  return ["case", known, ["concat", ...texts], ""];
}

/** The label template of a layer as on paper: choices in their short form, and no gap or lone sign where a value is unknown. */
export function labelText(layer: Layer, language: Language): Expression {
  const words = wordsOf(layer.label).map((word) => wordText(layer, word, language));
  const [first, ...rest] = words;
  const joined = rest.map((word) =>
    typeof word === "string"
      ? ` ${word}`
      : ["let", "word", word, ["case", ["==", ["var", "word"], ""], "", ["concat", " ", ["var", "word"]]]],
  );
  return expression("concat", first ?? "", ...joined);
}

/** Whether a label begins with a code of its own ("В1 …"), so that the letter of the line is not written twice. */
export const beginsWithCode = (layer: Layer): boolean => !layer.label.startsWith("{");
