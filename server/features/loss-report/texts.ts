import type { Text } from "#layers/kit/text.ts";

/** What the report says over its parts. */
export const texts = {
  title: {
    ky: "{year}-жылдагы суу жана жылуулук жоготуулары",
    ru: "Потери воды и тепла за {year} год",
    en: "Losses of water and heat in {year}",
  },
  water: { ky: "Суу кайда кетти", ru: "Куда ушла вода", en: "Where the water went" },
  balance: { ky: "Суу балансы", ru: "Водный баланс", en: "Water balance" },
  balanceNote: {
    ky: "Эл аралык суу ассоциациясынын (IWA) таблицасы, м³ менен. ± — 95 % ишеним аралыгы; сапаты: 1 — болжол, 10 — текшерилген өлчөө.",
    ru: "Таблица Международной водной ассоциации (IWA), в м³. ± — 95-процентный доверительный интервал; оценка: 1 — догадка, 10 — поверенное измерение.",
    en: "The table of the International Water Association (IWA), in m³. ± are 95 % confidence limits; grade 1 is a guess, 10 a checked measurement.",
  },
  indicators: { ky: "Көрсөткүчтөр", ru: "Показатели", en: "Indicators" },
  zones: { ky: "Кайсы зона көбүрөөк жоготот", ru: "Какая зона теряет больше", en: "Which zone loses most" },
  pictureNote: {
    ky: "Тасмалардын калыңдыгы көлөмүнө жараша.",
    ru: "Толщина полос соответствует количеству.",
    en: "The bands are as thick as what they stand for.",
  },
  sections: { ky: "Жылуулук бөлүктөрү", ru: "Участки тепловой сети", en: "Heat sections" },
  seasonInputs: { ky: "Мезгилдин сандары", ru: "Числа сезона", en: "Figures of the season" },
  measure: {
    ky: "Эмнени биринчи өлчөө керек",
    ru: "Что измерить в первую очередь",
    en: "What to measure next",
  },
  warnings: {
    ky: "Эмнеге көңүл буруу керек",
    ru: "На что обратить внимание",
    en: "What to be careful about",
  },
  heat: { ky: "Жылуулук кайда кетти", ru: "Куда ушло тепло", en: "Where the heat went" },
  method: { ky: "Кантип эсептелген", ru: "Как рассчитано", en: "How it was calculated" },
  inputs: { ky: "Кайсы сандардан эсептелген", ru: "Из каких чисел", en: "From which figures" },
  sheet: { ky: "Барак {page} / {pages}", ru: "Лист {page} / {pages}", en: "Sheet {page} / {pages}" },
} as const satisfies Readonly<Record<string, Text>>;

/** Names of the spreadsheet's sheets, which Excel cuts at 31 letters. */
export const sheetTexts = {
  balance: { ky: "Суу балансы", ru: "Водный баланс", en: "Water balance" },
  indicators: { ky: "Көрсөткүчтөр", ru: "Показатели", en: "Indicators" },
  zones: { ky: "Зоналар", ru: "Зоны", en: "Zones" },
  heat: { ky: "Жылуулук", ru: "Тепло", en: "Heat" },
  sections: { ky: "Жылуулук бөлүктөрү", ru: "Участки теплосети", en: "Heat sections" },
  inputs: { ky: "Булактар, суу", ru: "Источники, вода", en: "Sources, water" },
  seasonInputs: { ky: "Булактар, жылуулук", ru: "Источники, тепло", en: "Sources, heat" },
} as const satisfies Readonly<Record<string, Text>>;

export const progressTexts = {
  reading: { ky: "Сандар окулуп жатат", ru: "Читаются данные", en: "Reading the figures" },
  drawing: { ky: "Барактар тартылып жатат", ru: "Рисуются страницы", en: "Drawing the pages" },
  keeping: { ky: "Файл сакталып жатат", ru: "Файл сохраняется", en: "Keeping the file" },
} as const satisfies Readonly<Record<string, Text>>;

/** Where a figure comes from, beside the marks of the registers. */
export const markTexts = {
  assumed: { ky: "болжолдонгон", ru: "принято условно", en: "assumed" },
  map: { ky: "картадан өлчөнгөн", ru: "измерено по карте", en: "measured on the map" },
  calculated: { ky: "эсептелген", ru: "рассчитано", en: "calculated" },
  partlyAssumed: {
    ky: "эсептелген, бир бөлүгү болжолдонгон",
    ru: "рассчитано, частью условно",
    en: "calculated, partly assumed",
  },
  unknown: { ky: "белгисиз", ru: "неизвестно", en: "unknown" },
} as const satisfies Readonly<Record<string, Text>>;
