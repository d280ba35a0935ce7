import type { Text } from "#layers/kit/text.ts";

export const noSuchVariant: Text = {
  ky: "Пландын мындай варианты жок. Вариантты тизмеден тандаңыз.",
  ru: "Такого варианта плана нет. Выберите вариант из списка.",
  en: "There is no such plan variant. Choose one from the list.",
};
export const noSuchQuarter: Text = {
  ky: "Мындай квартал жок. Кварталды тизмеден тандаңыз.",
  ru: "Такого квартала нет. Выберите квартал из списка.",
  en: "There is no such quarter. Choose one from the list.",
};
export const noZones: Text = {
  ky: "Зоналар али жок, ошондуктан баланс да жок. Пландын вариантын түзүп, ага зоналарды чийиңиз же файлдан жүктөңүз.",
  ru: "Зон пока нет, поэтому нет и баланса. Создайте вариант плана и нарисуйте в нём зоны или загрузите их из файла.",
  en: "There are no zones yet, and so no balance. Make a plan variant and draw its zones, or load them from a file.",
};

/** What the balance says on paper. */
export const reportTexts = {
  title: { ky: "Жер балансы", ru: "Баланс территории", en: "Land balance" },
  category: { ky: "Жердин категориясы", ru: "Категория земель", en: "Category" },
  existing: { ky: "Азыр, га", ru: "Сейчас, га", en: "Today, ha" },
  plan: { ky: "План боюнча, га", ru: "По плану, га", en: "Plan, ha" },
  difference: { ky: "Айырма, га", ru: "Разница, га", en: "Difference, ha" },
  share: { ky: "Үлүшү, %", ru: "Доля, %", en: "Share, %" },
  per_resident: { ky: "м² бир тургунга", ru: "м² на жителя", en: "m² per resident" },
  norm: { ky: "Ченем, м²", ru: "Норма, м²", en: "Norm, m²" },
  verdict: { ky: "Ченемге жетеби", ru: "Выполнение нормы", en: "Norm met" },
  document: { ky: "Ченемдин булагы", ru: "Источник нормы", en: "Source of the norm" },
  meets: { ky: "жетет", ru: "выполняется", en: "met" },
  fails: { ky: "жетпейт", ru: "не выполняется", en: "not met" },
  unconfirmed: { ky: "ченем ырасталган эмес", ru: "норма не подтверждена", en: "norm not confirmed" },
  zoned: { ky: "Бир гана зонага кирет", ru: "Входит ровно в одну зону", en: "Under exactly one zone" },
  unassigned: { ky: "Эч кимге кирбейт", ru: "Не распределено", en: "Unassigned" },
  twice: { ky: "Эки жолу эсептелген", ru: "Учтено дважды", en: "Counted twice" },
  inside: { ky: "Чек ичинде, бардыгы", ru: "В границе, всего", en: "Inside the boundary" },
  official: { ky: "Расмий аянты", ru: "Официальная площадь", en: "Official area" },
  city: { ky: "Аймак: бүт шаар.", ru: "Территория: весь город.", en: "Place: the whole city." },
  quarter: { ky: "Аймак: {name}.", ru: "Территория: {name}.", en: "Place: {name}." },
  planOf: { ky: "План: {name}.", ru: "План: {name}.", en: "Plan: {name}." },
  existingOf: { ky: "Азыркы колдонуу: {name}.", ru: "Сейчас: {name}.", en: "Today: {name}." },
  sum: {
    ky: "Бир зонада {zoned} + эч кимге кирбеген {unassigned} + эки жолу эсептелген {twice} = чек ичинде {inside} га.",
    ru: "В одной зоне {zoned} + не распределено {unassigned} + учтено дважды {twice} = в границе {inside} га.",
    en: "In one zone {zoned} + unassigned {unassigned} + counted twice {twice} = inside {inside} ha.",
  },
  rounding: {
    ky: "Гектарлар жүздөн бирге чейин, суммасы сакталгандай тегеректелген; айырма тегеректелбеген аянттардан алынган.",
    ru: "Гектары округлены до сотых так, что сумма сохраняется; разница взята по неокруглённым площадям.",
    en: "Hectares are rounded to hundredths so that they add up; differences are those of the areas before rounding.",
  },
  registered: { ky: "катталган", ru: "зарегистрированные", en: "registered" },
  all: { ky: "чыныгы (катталбагандар менен)", ru: "все (с незарегистрированными)", en: "all" },
  residents: {
    ky: "Тургундар: {count}, {whom}{year}. Булагы: {source}.",
    ru: "Жители: {count}, {whom}{year}. Источник: {source}.",
    en: "Residents: {count}, {whom}{year}. Source: {source}.",
  },
  unknownResidents: {
    ky: "Тургундардын саны белгисиз.",
    ru: "Число жителей неизвестно.",
    en: "The number of residents is not known.",
  },
  measured: {
    ky: "Аянт: бүгүн күчүндөгү зоналар, шаардын метрлик тегиздигинде ({crs}) өлчөнгөн.",
    ru: "Площадь: действующие зоны, измерена на метрической плоскости города ({crs}).",
    en: "Area: zones in force today, measured on the city's metric plane ({crs}).",
  },
} as const satisfies Readonly<Record<string, Text>>;
