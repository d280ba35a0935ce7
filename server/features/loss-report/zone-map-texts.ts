import type { Text } from "#layers/kit/text.ts";

export const zoneMapTexts = {
  key: { ky: "Төлөнбөгөн суу", ru: "Неоплаченная вода", en: "Unpaid water" },
  unknown: { ky: "белгисиз", ru: "неизвестно", en: "unknown" },
  number: {
    ky: "Сан — зонанын таблицадагы орду.",
    ru: "Число — место зоны в таблице.",
    en: "The number is the zone's place in the table.",
  },
} as const satisfies Readonly<Record<string, Text>>;
