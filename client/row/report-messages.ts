import type { Text } from "#client/i18n/text.ts";
import type { SheetLanguages } from "#contract/paper.ts";

/** Each in its own language: whoever cannot read it does not need it. */
export const languageNames: Readonly<Record<SheetLanguages, string>> = {
  ky: "кыргызча",
  ru: "русский",
  "ky+ru": "кыр. + рус.",
  en: "English",
};

export const reportMessages = {
  download: { ky: "Жүктөп алуу", ru: "Скачать", en: "Download" },
  languages: { ky: "Кагаздын тили", ru: "Язык документа", en: "Language of the paper" },
  waits: { ky: "Кезекте турат", ru: "Ждёт очереди", en: "Waiting in the queue" },
  stop: { ky: "Токтотуу", ru: "Остановить", en: "Stop" },
  stopped: { ky: "Токтотулду", ru: "Остановлено", en: "Stopped" },
  saved: { ky: "Файл жүктөлдү", ru: "Файл скачан", en: "The file is downloaded" },
} as const satisfies Readonly<Record<string, Text>>;
