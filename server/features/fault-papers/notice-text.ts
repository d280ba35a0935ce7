import { longestNotice } from "#contract/fault-papers.ts";
import { sampleMark } from "#server/platform/paper/sample-mark.ts";
import type { Said } from "./cut-off.ts";
import type { NoticeFacts } from "./notice-facts.ts";
import { type Detail, listIn, noticeItems } from "./notice-list.ts";
import { noticeTexts as texts } from "./notice-texts.ts";
import { shortened } from "./shortened.ts";

/** As people count them: a letter with a mark is one. */
export const charactersIn = (text: string): number => [...text.normalize("NFC")].length;

type Length = {
  readonly detail: Detail;
  /** Characters that are left of the place as it was heard. */
  readonly place: number;
  readonly operator: boolean;
  readonly kind: boolean;
};

/**
 * From the fullest to the shortest: houses are counted first, then what is nice to know goes, then streets; times and
 * telephone stay.
 */
function* lengths(streets: number): Generator<Length> {
  const full = { place: 120, operator: true, kind: true } as const;
  yield { ...full, detail: "houses" };
  yield { ...full, detail: "counts" };
  yield { ...full, detail: { streets } };
  yield { ...full, operator: false, detail: { streets } };
  const bare = { operator: false, kind: false } as const;
  for (let count = streets; count >= 0; count--) yield { ...bare, place: 120, detail: { streets: count } };
  for (const place of [60, 30, 0]) yield { ...bare, place, detail: { streets: 0 } };
}

/** A notice to paste where residents read: Kyrgyz, then Russian, never longer than `longestNotice`. */
export function noticeText(facts: NoticeFacts): string {
  let text = "";
  for (const length of lengths(facts.cutOff?.addresses.length ?? 0)) {
    text = write(facts, length);
    if (charactersIn(text) <= longestNotice) break;
  }
  return text;
}

function write(facts: NoticeFacts, length: Length): string {
  const mark = facts.sample ? [`[${sampleMark()}]`] : [];
  return [...mark, inLanguage(facts, length, "ky"), "", inLanguage(facts, length, "ru")].join("\n");
}

function inLanguage(facts: NoticeFacts, length: Length, language: keyof Said): string {
  const place = facts.place === null ? "" : shortened(facts.place[language], length.place);
  const operator = length.operator && facts.operator !== null ? facts.operator[language] : null;
  const contact = [operator, facts.phone].filter((part) => part !== null).join(", ");
  const lines = [
    `${facts.head[language]}${length.kind ? ` (${facts.kind[language]})` : ""}.`,
    ...(place === "" ? [] : [`${texts.place[language]}: ${place}.`]),
    ...extent(facts, length.detail, language),
    ...facts.times.map(({ label, value }) => `${label[language]}: ${value[language]}.`),
    ...(facts.phone === null ? [] : [`${texts.contact[language]}: ${contact}`]),
  ];
  return lines.join("\n");
}

function extent({ listed, cutOff }: NoticeFacts, detail: Detail, language: keyof Said): readonly string[] {
  if (listed === null) return [];
  if (cutOff === null) return [`${texts.extentUnknown[language]}.`];
  const items = noticeItems(cutOff, detail);
  const list = listIn(items, language);
  return [items.length === 1 && items[0] === texts.nobody ? `${list}.` : `${listed[language]}: ${list}.`];
}
