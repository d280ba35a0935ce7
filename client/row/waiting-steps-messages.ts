import type { Text } from "#client/i18n/text.ts";

export const waitingStepTexts = {
  waits: {
    ky: "Ушул түзмөктө сакталды, байланыш келгенде жөнөтүлөт.",
    ru: "Сохранено на этом устройстве, отправится, когда появится связь.",
    en: "Kept on this device; it is sent when the signal returns.",
  },
  notSent: { ky: "Жөнөтүлө элек кадамдар", ru: "Неотправленные шаги", en: "Steps not sent yet" },
  comment: { ky: "Комментарий", ru: "Комментарий", en: "Comment" },
  sendAgain: { ky: "Кайра жөнөтүү", ru: "Отправить снова", en: "Send again" },
  goneThing: {
    ky: "Жазуу ачылган жок: байланыш келгенде кайра аракет кылыңыз.",
    ru: "Запись не открылась: повторите, когда появится связь.",
    en: "The record did not open: try again when the signal returns.",
  },
} as const satisfies Readonly<Record<string, Text>>;
