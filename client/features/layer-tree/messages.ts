import type { Text } from "#client/i18n/text.ts";

export const messages = {
  layers: { ky: "Катмарлар", ru: "Слои", en: "Layers" },
  inView: { ky: "Картада көрүнгөндөр гана", ru: "Только видимые на карте", en: "Only what is in view" },
  show: { ky: "{layer} көрсөтүү", ru: "Показать: {layer}", en: "Show {layer}" },
  options: { ky: "{layer}: аракеттер", ru: "{layer}: действия", en: "{layer}: actions" },
  colors: { ky: "Түстөрү", ru: "Цвета", en: "Colours" },
  screen: { ky: "экран", ru: "экран", en: "screen" },
  norm: { ky: "басма план", ru: "печатный план", en: "printed plan" },
  normNote: {
    ky: "КМШ шаарларынын пландарындагы түстөргө жакын. Көчөлөрдүн жана бош жердин түсү болжолдуу: өз барактарыңыз менен салыштырыңыз.",
    ru: "Близко к цветам планов городов СНГ. Цвет улиц и свободной земли принят условно: сверьте со своими листами.",
    en: "Close to the colours on plans of CIS cities. Those of streets and free land are assumed: check them against your own sheets.",
  },
  opacity: { ky: "Тунуктугу", ru: "Непрозрачность", en: "Opacity" },
  table: { ky: "Таблицаны ачуу", ru: "Открыть таблицу", en: "Open the table" },
  add: { ky: "Жаңысын кошуу", ru: "Добавить", en: "Add one" },
  states: { ky: "Сызыктардын абалы", ru: "Состояние линий", en: "State of lines" },
  legend: { ky: "Белгилери", ru: "Условные знаки", en: "Legend" },
  outOfScale: {
    ky: "Бул масштабда көрүнбөйт: жакындатыңыз",
    ru: "В этом масштабе не виден: приблизьте карту",
    en: "Not shown at this scale: zoom in",
  },
  counted: { ky: "{inView} / {total}", ru: "{inView} / {total}", en: "{inView} / {total}" },
  reset: {
    ky: "Катмарларды баштапкы абалга келтирүү",
    ru: "Вернуть слои к исходному виду",
    en: "Reset the layers",
  },
} as const satisfies Readonly<Record<string, Text>>;
