import type { SheetLanguages } from "#contract/paper.ts";
import type { Language, Text } from "#layers/kit/text.ts";

/** Languages of a paper, the one of its labels first. */
export const languagesOf = (languages: SheetLanguages): readonly Language[] =>
  languages === "ky+ru" ? ["ky", "ru"] : [languages];

/**
 * A text in the languages of a paper; said once where both say the same. What the city itself has not said in English
 * stands as it is in its own languages.
 */
export function inWords(
  text: Pick<Text, "ky" | "ru"> & Partial<Text>,
  languages: readonly Language[],
  between = " / ",
): string {
  const said = [...new Set(languages.map((language) => text[language] ?? ""))].filter((each) => each !== "");
  if (said.length === 0 && languages.includes("en")) return inWords(text, ["ky", "ru"], between);
  return said.join(between);
}
