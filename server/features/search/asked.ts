import { wordsOf } from "#server/platform/rows/queries.ts";

/** Words that say what kind of thing is meant and stand in no name; without them "Ала-Тоо көчөсү, үй 12" is an address. */
const kinds = new Set(["үй", "уй", "дом", "д", "house", "№", "ул", "улица", "көч", "коч", "street", "st"]);

/** What somebody typed: the words of a name, and the house number that may stand after them. */
export type Asked = {
  readonly words: readonly string[];
  readonly street: readonly string[];
  readonly house: string | null;
};

export function readAsked(text: string): Asked {
  const all = wordsOf(text.replaceAll(".", " "));
  const named = all.filter((word) => !kinds.has(word.toLowerCase()));
  const words = named.length > 0 ? named : all;
  const last = words.at(-1) ?? "";
  const isAddress = words.length > 1 && /^\d/.test(last);
  return { words, street: isAddress ? words.slice(0, -1) : [], house: isAddress ? last : null };
}
