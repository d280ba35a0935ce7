import type { Text } from "#client/i18n/text.ts";

export const messages = {
  yes: { ky: "ооба", ru: "да", en: "yes" },
  no: { ky: "жок", ru: "нет", en: "no" },
  unknown: { ky: "белгисиз", ru: "неизвестно", en: "unknown" },
  undo: { ky: "Кайтаруу", ru: "Отменить", en: "Undo" },
  undone: { ky: "Кайтарылды", ru: "Отменено", en: "Undone" },
} as const satisfies Readonly<Record<string, Text>>;
