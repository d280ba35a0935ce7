import type { PluralText, Text } from "#client/i18n/text.ts";

export const outboxMessages = {
  title: { ky: "Жөнөтүлө элек жазуулар", ru: "Неотправленные записи", en: "Entries not sent yet" },
  help: {
    ky: "Алар ушул түзмөктө сакталып турат, байланыш келгенде өзү жөнөтүлөт.",
    ru: "Они хранятся на этом устройстве и отправятся сами, когда появится связь.",
    en: "They are kept on this device and are sent by themselves when the signal returns.",
  },
  none: { ky: "Баары жөнөтүлдү", ru: "Всё отправлено", en: "Everything has been sent" },
  noneNext: {
    ky: "Байланыш жокто жазгандарыңыз ушул жерде күтүп турат.",
    ru: "Здесь ждёт то, что записано без связи.",
    en: "What you write without a signal waits here.",
  },
  sendNow: { ky: "Азыр жөнөтүү", ru: "Отправить сейчас", en: "Send now" },
  first: {
    ky: "мурункусунан кийин жөнөтүлөт",
    ru: "отправится после предыдущей",
    en: "is sent after the one before",
  },
  tries: { ky: "аракет: {count}", ru: "попыток: {count}", en: "tries: {count}" },
} as const satisfies Readonly<Record<string, Text>>;

export const waitingCount: PluralText = {
  ky: "{count} күтүүдө",
  ru: { one: "{count} ожидает", few: "{count} ожидают", many: "{count} ожидают" },
  en: { one: "{count} waiting", other: "{count} waiting" },
};
export const refusedCount: PluralText = {
  ky: "{count} катасы бар",
  ru: { one: "{count} с ошибкой", few: "{count} с ошибкой", many: "{count} с ошибкой" },
  en: { one: "{count} refused", other: "{count} refused" },
};
