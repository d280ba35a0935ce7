import type { Text } from "#client/i18n/text.ts";

/** Words of whatever is said and attached to a row. */
export const threadMessages = {
  used: { ky: "{count} / {most} белги", ru: "{count} / {most} знаков", en: "{count} / {most} characters" },
  tooLong: {
    ky: "{count} белги: {most} белгиден {over} белгиге узун. Кыскартыңыз же PDF файл катары тиркеңиз.",
    ru: "{count} знаков: на {over} больше, чем {most}. Сократите или приложите как файл PDF.",
    en: "{count} characters: {over} more than {most}. Shorten it, or attach it as a PDF file.",
  },
  attach: { ky: "Сүрөт же файл тиркөө", ru: "Приложить снимок или файл", en: "Attach a photo or file" },
  attachHelp: {
    ky: "JPEG, PNG, WebP же PDF, {most} МБга чейин",
    ru: "JPEG, PNG, WebP или PDF, до {most} МБ",
    en: "JPEG, PNG, WebP or PDF, up to {most} MB",
  },
  fileTooLarge: {
    ky: "«{name}» {size} МБ, ал эми {most} МБга чейин гана болот. Сүрөттү кичирейтиңиз же PDF файлын бөлүңүз.",
    ru: "«{name}» занимает {size} МБ, а можно не больше {most} МБ. Уменьшите снимок или разделите файл PDF.",
    en: "“{name}” has {size} MB; {most} MB are the most. Make the picture smaller, or split the PDF file.",
  },
  megabytes: { ky: "{size} МБ", ru: "{size} МБ", en: "{size} MB" },
  kilobytes: { ky: "{size} КБ", ru: "{size} КБ", en: "{size} kB" },
  photo: { ky: "Сүрөт: {name}", ru: "Снимок: {name}", en: "Photo: {name}" },
  retry: { ky: "Кайра аракет кылуу", ru: "Повторить", en: "Try again" },
} as const satisfies Readonly<Record<string, Text>>;
