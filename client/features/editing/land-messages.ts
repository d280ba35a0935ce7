import type { PluralText, Text } from "#client/i18n/text.ts";

export const landMessages = {
  split: { ky: "Сызык менен бөлүү", ru: "Разделить линией", en: "Split by a line" },
  splitHint: {
    ky: "Зонаны кесип өтүүчү сызыкты тартыңыз; акыркы чекитти эки жолу басыңыз",
    ru: "Проведите линию через зону; последнюю точку поставьте двойным щелчком",
    en: "Draw a line right through the zone; double click its last point",
  },
  merge: { ky: "Коңшу зонаны кошуп алуу", ru: "Объединить с соседней", en: "Merge a neighbour" },
  gap: { ky: "Бош жер: {area}", ru: "Незанятая земля: {area}", en: "Gap: {area}" },
  overlap: { ky: "Эки зонада: {area}", ru: "В двух зонах: {area}", en: "Overlap: {area}" },
  give: { ky: "{zone} зонасына берүү", ru: "Отдать зоне {zone}", en: "Give to {zone}" },
  take: { ky: "{zone} зонасынан кесүү", ru: "Вырезать из {zone}", en: "Cut from {zone}" },
  thisZone: { ky: "ушул", ru: "этой", en: "this zone" },
  newZone: { ky: "жаңы", ru: "новой", en: "the new one" },
  show: { ky: "Картадан көрсөтүү", ru: "Показать на карте", en: "Show on the map" },
} as const satisfies Readonly<Record<string, Text>>;

export const moreDefects: PluralText = {
  ky: "дагы {count}",
  ru: { one: "и ещё {count}", few: "и ещё {count}", many: "и ещё {count}" },
  en: { one: "{count} more", other: "{count} more" },
};

export const bornZones: PluralText = {
  ky: "Жаңы зона бөлүнүп чыгат: {count}",
  ru: {
    one: "Отделится {count} новая зона",
    few: "Отделятся {count} новые зоны",
    many: "Отделятся {count} новых зон",
  },
  en: { one: "{count} new zone is divided off", other: "{count} new zones are divided off" },
};
export const goneZones: PluralText = {
  ky: "Бул зонага кошулат: {count}",
  ru: {
    one: "Войдёт в эту зону: {count}",
    few: "Войдут в эту зону: {count}",
    many: "Войдут в эту зону: {count}",
  },
  en: { one: "{count} zone becomes part of this one", other: "{count} zones become part of this one" },
};
