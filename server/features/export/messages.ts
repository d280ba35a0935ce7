import type { Text } from "#layers/kit/text.ts";

export const aboutTexts = {
  sheet: { ky: "Файл жөнүндө", ru: "О файле", en: "About this file" },
  city: { ky: "Шаар", ru: "Город", en: "City" },
  layer: { ky: "Катмар", ru: "Слой", en: "Layer" },
  made: { ky: "Түзүлгөн", ru: "Создан", en: "Made" },
  rows: { ky: "Жазуулар", ru: "Записей", en: "Rows" },
  crs: { ky: "Координаттар системасы", ru: "Система координат", en: "Coordinate system" },
  filters: { ky: "Чыпкалар", ru: "Отбор", en: "Filters" },
  notice: { ky: "Эскертүү", ru: "Внимание", en: "Notice" },
} as const satisfies Readonly<Record<string, Text>>;
