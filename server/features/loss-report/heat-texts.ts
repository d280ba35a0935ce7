import type { Text } from "#layers/kit/text.ts";

/** Sentences about the heat of a season, for whoever has never seen a balance. */
export const heatTexts = {
  lead: {
    ky: "{season}-жылдардагы жылытуу мезгилинде казанканалар {supplied} жылуулук берди. Керектөөчүлөргө {billed} эсептелди. Жолдо {lost} жоголду: бул берилгендин {percent} %ы.",
    ru: "В отопительный сезон {season} котельные отпустили {supplied} тепла. Потребителям начислено {billed}. По пути потеряно {lost}: это {percent} % отпущенного.",
    en: "In the heating season {season} the boiler houses supplied {supplied} of heat. {billed} were billed. {lost} were lost on the way: {percent} % of what was supplied.",
  },
  totalUnknown: {
    ky: "{season}-жылдардагы жылытуу мезгилинде канча жылуулук жоголгону белгисиз: берилгени же эсептелгени киргизилген эмес.",
    ru: "Сколько тепла потеряно в отопительный сезон {season}, неизвестно: не введён отпуск или начисление.",
    en: "How much heat was lost in the heating season {season} is not known: what was supplied or billed has not been entered.",
  },
  inSom: {
    ky: "Тариф боюнча ({tariff} сом/Гкал) бул {som} сом.",
    ru: "По тарифу ({tariff} сом/Гкал) это {som} сомов.",
    en: "At the tariff ({tariff} som/Gcal) this is {som} som.",
  },
  norm: {
    ky: "Түтүктөрдүн жылуулоосу аркылуу жоготуу ченем боюнча {norm}, жылуулук берүүнү эсептегенде {transfer}.",
    ru: "Через изоляцию труб теряется по нормам {norm}, по расчёту теплопередачи {transfer}.",
    en: "Through the insulation of the pipes {norm} are lost by the norms, {transfer} as heat transfer is calculated.",
  },
  normOnly: {
    ky: "Түтүктөрдүн жылуулоосу аркылуу жоготуу ченем боюнча {norm}.",
    ru: "Через изоляцию труб по нормам теряется {norm}.",
    en: "Through the insulation of the pipes {norm} are lost by the norms.",
  },
  wet: {
    ky: "Анын ичинен {wet} — жылуулоо нымдуу же бузулган болгондуктан.",
    ru: "Из них {wet} — оттого, что изоляция мокрая или разрушена.",
    en: "Of this {wet} is because insulation is wet or damaged.",
  },
  noSeason: {
    ky: "{season}-жылдардагы жылытуу мезгили киргизилген эмес: жылуулук жоготуулары бул отчётто жок.",
    ru: "Отопительный сезон {season} не введён: потерь тепла в этом отчёте нет.",
    en: "The heating season {season} has not been entered: losses of heat are not in this report.",
  },
  noPicture: {
    ky: "Сүрөт тартылган жок: бөлүктөрү кошулганда берилген жылуулукка тең келбейт же белгисиз.",
    ru: "Рисунка нет: части не складываются в отпущенное тепло или неизвестны.",
    en: "There is no picture: the parts do not add up to what was supplied, or are not known.",
  },
  worst: {
    ky: "Эң көп жоготкон бөлүктөр",
    ru: "Участки, которые теряют больше всего",
    en: "Sections that lose most",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Parts of what was supplied, on the picture and in the table. */
export const heatPartTexts = {
  supplied: { ky: "казанканалар берген", ru: "отпущено котельными", en: "supplied by boiler houses" },
  billed: { ky: "керектөөчүлөргө эсептелген", ru: "начислено потребителям", en: "billed to consumers" },
  total: { ky: "жоголгону, баары", ru: "потери, всего", en: "lost, in all" },
  within_norm: {
    ky: "жылуулоо аркылуу, ченемдин чегинде",
    ru: "через изоляцию, в пределах норм",
    en: "through insulation, within the norm",
  },
  above_norm: {
    ky: "жылуулоо аркылуу, ченемден ашык",
    ru: "через изоляцию, сверх норм",
    en: "through insulation, above the norm",
  },
  leakage: { ky: "агып кеткен суу менен", ru: "с утечками воды", en: "with leaking water" },
  remainder: {
    ky: "калганы: эсепке кирбегени ж.б.",
    ru: "остаток: неучтённое и прочее",
    en: "the rest: not billed, or not explained",
  },
} as const satisfies Readonly<Record<string, Text>>;

export const heatColumns = {
  part: { ky: "Жылуулук", ru: "Тепло", en: "Heat" },
  gcal: { ky: "Гкал", ru: "Гкал", en: "Gcal" },
  limits: { ky: "±, Гкал", ru: "±, Гкал", en: "±, Gcal" },
  share: { ky: "Берилгенден, %", ru: "От отпуска, %", en: "Of the supply, %" },
  som: { ky: "Сом", ru: "Сом", en: "Som" },
  section: { ky: "Бөлүк", ru: "Участок", en: "Section" },
  laying: { ky: "Төшөлүшү", ru: "Прокладка", en: "Laying" },
  diameter: { ky: "Диаметри, мм", ru: "Диаметр, мм", en: "Diameter, mm" },
  year: { ky: "Жылы", ru: "Год", en: "Year" },
  length: { ky: "Узундугу, м", ru: "Длина, м", en: "Length, m" },
  norm: { ky: "Ченем, Гкал", ru: "Норма, Гкал", en: "Norm, Gcal" },
  transfer: { ky: "Эсеп, Гкал", ru: "Расчёт, Гкал", en: "Calculated, Gcal" },
  above: { ky: "Айырмасы, Гкал", ru: "Разница, Гкал", en: "Difference, Gcal" },
} as const satisfies Readonly<Record<string, Text>>;

/** Formulas of the heat loss in words, and who published them. */
export const heatMethod: readonly Text[] = [
  {
    ky: "Жоголгон жылуулук = казанканалар берген − керектөөчүлөргө эсептелген.",
    ru: "Потери тепла = отпущено котельными − начислено потребителям.",
    en: "Heat lost = supplied by boiler houses − billed to consumers.",
  },
  {
    ky: "Ченем боюнча: Q = q · L · k · h: q — таблицанын Вт/м саны (диаметр, төшөлүшү, салынган жылы, температура боюнча), L — узундугу, k — таяныч менен арматура үчүн, h — мезгилдин сааттары; 1\u00a0Гкал\u00a0=\u00a01,163\u00a0МВт·саат.",
    ru: "По нормам: Q = q · L · k · h: q — Вт/м из таблицы (по диаметру, прокладке, году и температуре), L — длина, k — на опоры и арматуру, h — часы сезона; 1\u00a0Гкал\u00a0=\u00a01,163\u00a0МВт·ч.",
    en: "By norm: Q = q · L · k · h: q W/m of the table (by diameter, laying, year and temperature), L length, k for supports and fittings, h hours of the season; 1\u00a0Gcal\u00a0=\u00a01.163\u00a0MWh.",
  },
  {
    ky: "Эсеп боюнча: жылуулоонун, жердин жана каналдын жылуулук каршылыгы аркылуу; белгисиз өлчөмдөр кадимки маанилери менен алынат.",
    ru: "По расчёту: через термические сопротивления изоляции, грунта и канала; неизвестные размеры взяты обычными.",
    en: "As calculated: from the thermal resistances of insulation, ground and duct; unknown dimensions take their usual values.",
  },
  {
    ky: "Агып кеткен суу менен: тармакка кошулган суунун жылытылышы; өлчөнбөсө, тармактын көлөмүнүн саатына 0,25 %ы.",
    ru: "С утечками: нагрев подпиточной воды; если она не измерена, 0,25 % объёма сети в час.",
    en: "With leaking water: the heating of make-up water; where it is not metered, 0.25 % of the network's volume an hour.",
  },
  {
    ky: "Булактар: СП 61.13330 (ченемдин таблицалары), EN 13941 (жылуулук берүү); таблицалар басылган документ менен салыштырылсын.",
    ru: "Источники: СП 61.13330 (таблицы норм), EN 13941 (теплопередача); таблицы следует сверить с печатным документом.",
    en: "Sources: SP 61.13330 (tables of norms), EN 13941 (heat transfer); the tables are to be compared with the printed document.",
  },
];
