import type { Text } from "#layers/kit/text.ts";

export const sheetTexts = {
  legend: { ky: "Шарттуу белгилер", ru: "Условные обозначения", en: "Legend" },
  legendOn: {
    ky: "Шарттуу белгилердин уландысы: {sheet}-барак",
    ru: "Продолжение обозначений: лист {sheet}",
    en: "The legend goes on: sheet {sheet}",
  },
  grid: {
    ky: "Координаттар: {crs}, метр менен. X түндүккө, Y чыгышка.",
    ru: "Координаты: {crs}, в метрах. X на север, Y на восток.",
    en: "Coordinates: {crs}, in metres. X to the north, Y to the east.",
  },
  convergence: {
    ky: "Тордун түндүгү чыныгы түндүктөн {degrees}° бурулган.",
    ru: "Север сетки повёрнут от истинного на {degrees}°.",
    en: "Grid north is turned from true north by {degrees}°.",
  },
  accuracy: {
    ky: "Тактыгы (жазуулар): {counts}.",
    ru: "Точность (записей): {counts}.",
    en: "Accuracy (rows): {counts}.",
  },
  unstated: { ky: "көрсөтүлгөн эмес", ru: "не указана", en: "not stated" },
  sources: { ky: "Булактар: {sources}.", ru: "Источники: {sources}.", en: "Sources: {sources}." },
  leftOut: {
    ky: "Бул масштабда тартылган жок: {layers}.",
    ru: "В этом масштабе не показаны: {layers}.",
    en: "Not drawn at this scale: {layers}.",
  },
  only: {
    ky: "«{layer}» катмарынан: {values}.",
    ru: "Из слоя «{layer}»: {values}.",
    en: "Of “{layer}”: {values}.",
  },
  reading: { ky: "Жазуулар окулуп жатат", ru: "Читаются записи", en: "Reading the rows" },
  drawing: { ky: "Барак тартылып жатат", ru: "Рисуется лист", en: "Drawing the sheet" },
} as const satisfies Readonly<Record<string, Text>>;
