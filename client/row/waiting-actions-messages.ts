import type { PluralText, Text } from "#client/i18n/text.ts";

export const waitingActionTexts = {
  retry: { ky: "Кайра аракет кылуу", ru: "Повторить", en: "Try again" },
  correct: { ky: "Түзөтүү", ru: "Исправить", en: "Correct" },
  discard: { ky: "Жок кылуу", ru: "Удалить", en: "Discard" },
  discardQuestion: {
    ky: "Бул жазуу жөнөтүлбөй, таптакыр жок кылынсынбы?",
    ru: "Удалить эту запись навсегда, не отправляя?",
    en: "Discard this entry for good, without sending it?",
  },
  keep: { ky: "Калтыруу", ru: "Оставить", en: "Keep" },
} as const satisfies Readonly<Record<string, Text>>;

export const followersText: PluralText = {
  ky: "Ага тиешелүү дагы {count} жазуу кошо жок кылынат.",
  ru: {
    one: "Вместе с ней удалится ещё {count} связанная запись.",
    few: "Вместе с ней удалятся ещё {count} связанные записи.",
    many: "Вместе с ней удалятся ещё {count} связанных записей.",
  },
  en: {
    one: "{count} more entry about it goes with it.",
    other: "{count} more entries about it go with it.",
  },
};
