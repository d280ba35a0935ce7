import { fill } from "#server/platform/http/problems.ts";
import { inWords } from "#server/platform/paper/words.ts";
import type { CutOff, CutStreet, Said } from "./cut-off.ts";
import { noticeTexts as texts } from "./notice-texts.ts";

/** How much of a list is said: every house, how many on each street, or the first streets only. */
export type Detail = "houses" | "counts" | { readonly streets: number };

const say = (text: Said, language: keyof Said): string => text[language];

const withHouses = ({ street, houses }: CutStreet): Said => ({
  ky: `${street.ky} ${houses.join(", ")}`,
  ru: `${street.ru} ${houses.join(", ")}`,
});
const withCount = ({ street, houses }: CutStreet): Said => ({
  ky: texts.count.ky.replace("{street}", street.ky).replace("{count}", String(houses.length)),
  ru: texts.count.ru.replace("{street}", street.ru).replace("{count}", String(houses.length)),
});

/** Streets and houses without supply, one item for each street. */
export function noticeItems({ addresses, unnamed }: CutOff, detail: Detail): readonly Said[] {
  const rest = unnamed === 0 ? [] : [fill(texts.unnamed, { count: unnamed })];
  if (addresses.length === 0 && unnamed === 0) return [texts.nobody];
  if (detail === "houses") return [...addresses.map(withHouses), ...rest];
  if (detail === "counts") return [...addresses.map(withCount), ...rest];
  const first = addresses.slice(0, detail.streets).map(({ street }) => street);
  const left = addresses.length - first.length;
  const more = first.length === 0 ? texts.streets : texts.more;
  return [...first, ...(left > 0 ? [fill(more, { count: left })] : []), ...rest];
}

export const listIn = (items: readonly Said[], language: keyof Said): string =>
  items.map((item) => say(item, language)).join("; ");

/** For a paper in both languages: the houses stand once behind both names of their street. */
export function bothItems({ addresses, unnamed }: CutOff): readonly string[] {
  if (addresses.length === 0 && unnamed === 0) return [inWords(texts.nobody, ["ky", "ru"])];
  return [
    ...addresses.map(({ street, houses }) => `${inWords(street, ["ky", "ru"])}: ${houses.join(", ")}`),
    ...(unnamed === 0 ? [] : [inWords(fill(texts.unnamed, { count: unnamed }), ["ky", "ru"])]),
  ];
}
