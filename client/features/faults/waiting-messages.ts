import type { Text } from "#client/i18n/text.ts";

export const waitingMessages = {
  notSent: { ky: "Жөнөтүлө элек авариялар", ru: "Неотправленные аварии", en: "Faults not sent yet" },
  photo: { ky: "Аварияга тиркелген файл", ru: "Файл к аварии", en: "File of a fault" },
  waiting: { ky: "күтүүдө", ru: "ожидает", en: "waiting" },
  refused: { ky: "жөнөтүлгөн жок", ru: "не отправлено", en: "not sent" },
  listLater: {
    ky: "Шаардын авариялары серверден келет: байланыш келгенде көрүнөт.",
    ru: "Аварии города даёт сервер: они появятся, когда будет связь.",
    en: "The faults of the city come from the server: they appear when the signal returns.",
  },
  listBefore: {
    ky: "Тизме байланыш үзүлгөнгө чейинки бойдон: байланыш келгенде жаңырат.",
    ru: "Список такой, каким был до потери связи: обновится, когда она появится.",
    en: "The list is as it was before the signal went: it is renewed when the signal returns.",
  },
  numbersLater: {
    ky: "Сандар серверден келет: байланыш келгенде көрүнөт.",
    ru: "Цифры даёт сервер: они появятся, когда будет связь.",
    en: "The figures come from the server: they appear when the signal returns.",
  },
  courseLater: {
    ky: "Авариянын жүрүшү серверден келет: байланыш келгенде көрүнөт.",
    ru: "Ход аварии даёт сервер: он появится, когда будет связь.",
    en: "The course of the fault comes from the server: it appears when the signal returns.",
  },
  noNumber: { ky: "Номери азырынча жок", ru: "Номера пока нет", en: "No number yet" },
} as const satisfies Readonly<Record<string, Text>>;
