import type { Text } from "#client/i18n/text.ts";

export const messages = {
  canvas: {
    ky: "Карта. Жебе баскычтары жылдырат, плюс жана минус чоңойтот, «L» — экрандагы объекттердин тизмеси",
    ru: "Карта. Стрелки двигают, плюс и минус меняют масштаб, «L» — список объектов на экране",
    en: "Map. Arrow keys move it, plus and minus zoom, “L” lists what is in view",
  },
  here: { ky: "Бул жерде", ru: "В этом месте", en: "Here" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  tilesMissing: {
    ky: "Картанын айрым бөлүктөрү жүктөлгөн жок",
    ru: "Часть карты не загрузилась",
    en: "Parts of the map could not be loaded",
  },
  retry: { ky: "Кайра аракет кылуу", ru: "Повторить", en: "Try again" },
  clearSelection: { ky: "Тандоону алып салуу", ru: "Снять выделение", en: "Clear the selection" },
  nothingPicked: { ky: "Тандоо алынды", ru: "Выделение снято", en: "Selection cleared" },
} as const satisfies Readonly<Record<string, Text>>;
