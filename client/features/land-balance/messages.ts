import type { Text } from "#client/i18n/text.ts";

export const messages = {
  title: { ky: "Жер балансы", ru: "Баланс территории", en: "Land balance" },
  place: { ky: "Кайсы жер", ru: "Территория", en: "Place" },
  wholeCity: { ky: "бүт шаар", ru: "весь город", en: "the whole city" },
  residents: { ky: "Тургундар", ru: "Жители", en: "Residents" },
  registered: { ky: "катталган {count}", ru: "зарегистрированные {count}", en: "registered {count}" },
  all: { ky: "чыныгы {count}", ru: "все {count}", en: "all {count}" },
  category: { ky: "Категориясы", ru: "Категория", en: "Category" },
  existing: { ky: "Азыр, га", ru: "Сейчас, га", en: "Today, ha" },
  plan: { ky: "План, га", ru: "План, га", en: "Plan, ha" },
  difference: { ky: "Айырма, га", ru: "Разница, га", en: "Difference, ha" },
  share: { ky: "Үлүшү, %", ru: "Доля, %", en: "Share, %" },
  perResident: { ky: "м² / тургун", ru: "м² / жителя", en: "m² / resident" },
  norm: { ky: "Ченем, м²", ru: "Норма, м²", en: "Norm, m²" },
  unassigned: { ky: "Эч кимге кирбейт", ru: "Не распределено", en: "Unassigned" },
  twice: { ky: "Эки жолу эсептелген", ru: "Учтено дважды", en: "Counted twice" },
  inside: { ky: "Чек ичинде", ru: "В границе", en: "Inside the boundary" },
  official: { ky: "Расмий аянты", ru: "Официальная площадь", en: "Official area" },
  meets: { ky: "жетет", ru: "выполняется", en: "met" },
  fails: { ky: "жетпейт", ru: "не выполняется", en: "not met" },
  unconfirmed: { ky: "ырасталган эмес", ru: "не подтверждена", en: "not confirmed" },
  live: {
    ky: "Сиз түзөтүп жаткан план, сактала элек",
    ru: "План, который вы правите; ещё не сохранён",
    en: "The plan that you are editing, not saved yet",
  },
  liveCityOnly: {
    ky: "Квартал боюнча сандар сакталгандан кийин жаңыланат",
    ru: "Цифры по кварталу обновятся после сохранения",
    en: "Figures of a quarter follow once you save",
  },
  saveFirst: {
    ky: "Адегенде сактаңыз: файлга сакталган план түшөт",
    ru: "Сначала сохраните: в файл попадает сохранённый план",
    en: "Save first: the file holds the stored plan",
  },
  sample: {
    ky: "Үлгү маалымат (чыныгы эмес)",
    ru: "Учебные данные (не настоящие)",
    en: "Sample data (not real)",
  },
  explain: {
    ky: "Кантип эсептелди: {category}",
    ru: "Как посчитано: {category}",
    en: "How it is computed: {category}",
  },
  formulaShare: {
    ky: "Үлүшү = {area} ÷ {inside} × 100 = {share}",
    ru: "Доля = {area} ÷ {inside} × 100 = {share}",
    en: "Share = {area} ÷ {inside} × 100 = {share}",
  },
  formulaResident: {
    ky: "Бир тургунга = {area} ÷ {count} тургун = {figure}",
    ru: "На жителя = {area} ÷ {count} чел. = {figure}",
    en: "Per resident = {area} ÷ {count} residents = {figure}",
  },
  sourceZones: {
    ky: "Аянты: бүгүн күчүндөгү, так бир зонага кирген жер; шаардын метрлик тегиздигинде өлчөнгөн.",
    ru: "Площадь: земля, входящая ровно в одну действующую зону; измерена на метрической плоскости города.",
    en: "Area: land under exactly one zone in force today, measured on the city's metric plane.",
  },
  sourceResidents: {
    ky: "Тургундар ({year}): {source}",
    ru: "Жители ({year}): {source}",
    en: "Residents ({year}): {source}",
  },
  sourceNorm: {
    ky: "Ченем: {norm} м², {document}, {from} баштап; {confidence}",
    ru: "Норма: {norm} м², {document}, с {from}; {confidence}",
    en: "Norm: {norm} m², {document}, from {from}; {confidence}",
  },
  noPlan: {
    ky: "Зоналар али жок",
    ru: "Зон пока нет",
    en: "There are no zones yet",
  },
  noPlanNext: {
    ky: "Пландын вариантын түзүңүз, анан ага зоналарды чийиңиз же файлдан жүктөңүз.",
    ru: "Создайте вариант плана, затем нарисуйте в нём зоны или загрузите их из файла.",
    en: "Make a plan variant, then draw its zones or load them from a file.",
  },
} as const satisfies Readonly<Record<string, Text>>;
