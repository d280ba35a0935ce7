import type { Text } from "#client/i18n/text.ts";
import type { HeatTransferInput, NormReason, SectionGap } from "#contract/heat-loss.ts";

export const inputNames: Readonly<Record<HeatTransferInput, Text>> = {
  pipe_mm: {
    ky: "Болот түтүктүн тышкы диаметри",
    ru: "Наружный диаметр стальной трубы",
    en: "Outer diameter of steel pipe",
  },
  casing_mm: {
    ky: "Жылуулоонун тышкы диаметри",
    ru: "Наружный диаметр изоляции",
    en: "Outer diameter of insulation",
  },
  insulation_conductivity: {
    ky: "Жылуулоонун жылуулук өткөргүчтүгү λ",
    ru: "Теплопроводность изоляции λ",
    en: "Conductivity of insulation λ",
  },
  depth_m: { ky: "Огунун тереңдиги", ru: "Глубина оси", en: "Depth of the axis" },
  spacing_m: { ky: "Октордун аралыгы", ru: "Расстояние между осями", en: "Distance of the axes" },
  duct_width_m: { ky: "Каналдын туурасы", ru: "Ширина канала", en: "Width of the duct" },
  duct_height_m: { ky: "Каналдын бийиктиги", ru: "Высота канала", en: "Height of the duct" },
  ground_conductivity: {
    ky: "Жердин жылуулук өткөргүчтүгү λ",
    ru: "Теплопроводность грунта λ",
    en: "Conductivity of the ground λ",
  },
  surface: {
    ky: "Бетинин жылуулук бериши α",
    ru: "Теплоотдача поверхности α",
    en: "Heat transfer at the surface α",
  },
};

export const reasonTexts: Readonly<Record<NormReason, Text>> = {
  other_laying: {
    ky: "Мындай төшөлүштүн таблицасы реестрде жок: башка төшөлүштүкү алынды.",
    ru: "Таблицы для такой прокладки в реестре нет: взята другая прокладка.",
    en: "The register has no table for this laying: that of another is taken.",
  },
  other_hours: {
    ky: "Мынча саат иштөөнүн таблицасы жок: башкасы алынды.",
    ru: "Таблицы для такого числа часов нет: взята другая.",
    en: "There is no table for so many hours: another is taken.",
  },
  laid_before: {
    ky: "Түтүк таблицанын жылдарынан мурун төшөлгөн, өз жылдарынын таблицасы реестрде жок: эң жакыны алынды, 1990–1995-жылдардын долбоорлорундай 0,8ге бөлүнүп.",
    ru: "Труба проложена раньше лет таблицы, её собственной в реестре нет: взята ближайшая, делённая на 0,8, как для проектов 1990–1995 годов.",
    en: "The pipe was laid before the table's years and its own is not in the register: the nearest is taken, divided by 0.8 as for projects of 1990 to 1995.",
  },
  laid_after: {
    ky: "Түтүк таблицанын жылдарынан кийин төшөлгөн: эң жакыны алынды.",
    ru: "Труба проложена позже лет таблицы: взята ближайшая.",
    en: "The pipe was laid after the table's years: the nearest is taken.",
  },
  projects_1990_1995: {
    ky: "1990–1995-жылдардын долбоору: таблицадагы сан 0,8ге бөлүнөт.",
    ru: "Проект 1990–1995 годов: число таблицы делится на 0,8.",
    en: "A project of 1990 to 1995: the table's figure is divided by 0.8.",
  },
  between_bores: {
    ky: "Диаметр таблицада жок: эки коңшусунун ортосунан алынды.",
    ru: "Такого диаметра в таблице нет: взято между соседними.",
    en: "The table has no such bore: taken between its neighbours.",
  },
  outside_temperatures: {
    ky: "Температура таблицанын чегинен тышкары: түз сызык менен улантылды.",
    ru: "Температура вне таблицы: продолжено по прямой.",
    en: "The temperature lies outside the table: continued in a straight line.",
  },
  unconfirmed: {
    ky: "Таблица башка бирөөнүн көчүрмөсүнөн: басылган ченем менен салыштырылганча баа бербейт.",
    ru: "Таблица взята из чужой записи: пока не сверена с печатной нормой, ничего не оценивает.",
    en: "The table comes from a third party's transcript: until compared with the printed norm it judges nothing.",
  },
};

export const gapTexts: Readonly<Record<SectionGap, Text>> = {
  diameter: { ky: "диаметри белгисиз", ru: "неизвестен диаметр", en: "the diameter is not known" },
  year: { ky: "салынган жылы белгисиз", ru: "неизвестен год постройки", en: "the year is not known" },
  norm_table: {
    ky: "ченемдин таблицасы бул диаметрге жетпейт",
    ru: "таблица норм не доходит до этого диаметра",
    en: "no table of norms reaches this bore",
  },
  supply: {
    ky: "берүүнүн температурасы белгисиз",
    ru: "неизвестна температура подачи",
    en: "the supply temperature is not known",
  },
  outdoor: {
    ky: "абанын температурасы белгисиз",
    ru: "неизвестна температура воздуха",
    en: "the outdoor temperature is not known",
  },
};

export const explain = {
  normTitle: { ky: "Ченем боюнча жоготуу", ru: "Потери по нормам", en: "Loss by the norm" },
  transferTitle: {
    ky: "Жылуулук өткөрүү боюнча жоготуу",
    ru: "Потери по теплопередаче",
    en: "Loss by heat transfer",
  },
  tableCell: {
    ky: "{clause} таблицасы: {diameter} мм, берүү {supply} °C",
    ru: "табл. {clause}: {diameter} мм, подача {supply} °C",
    en: "table {clause}: {diameter} mm, supply {supply} °C",
  },
  length: { ky: "Узундугу L", ru: "Длина L", en: "Length L" },
  measured: { ky: "картадан өлчөнгөн", ru: "измерено по карте", en: "measured on the map" },
  beta: { ky: "Арматура жана таянычтар β", ru: "Арматура и опоры β", en: "Fittings and supports β" },
  hours: { ky: "Мезгилдин узактыгы n", ru: "Длительность сезона n", en: "Duration of the season n" },
  supply: { ky: "Берүү t₁", ru: "Подача t₁", en: "Supply t₁" },
  back: { ky: "Кайтуу t₂", ru: "Обратка t₂", en: "Return t₂" },
  ground: { ky: "Жер t₀", ru: "Грунт t₀", en: "Ground t₀" },
  outdoor: { ky: "Аба t₀", ru: "Воздух t₀", en: "Air t₀" },
  year: { ky: "Салынган жылы", ru: "Год постройки", en: "Built" },
  assumedYear: {
    ky: "Салынган жылы болжолдуу.",
    ru: "Год постройки — предположительно.",
    en: "The year is assumed.",
  },
  sizes: {
    ky: "Белгисиз өлчөмдөр болот түтүктүн кадимки өлчөмдөрүнөн, λ жана α маалымдамалардан алынды; λ эч ким өлчөгөн эмес.",
    ru: "Неизвестные размеры взяты обычными для такой трубы, λ и α — из справочников; λ никто не измерял.",
    en: "Unknown sizes are those usual for such a pipe, λ and α come from handbooks; nobody has measured λ.",
  },
  transcript: { ky: "көчүрмө", ru: "запись", en: "transcript" },
  buriedSource: {
    ky: "EN 13941-1, жердеги жуп түтүк",
    ru: "EN 13941-1, пара труб в грунте",
    en: "EN 13941-1, a pair of buried pipes",
  },
  ductSource: {
    ky: "Өтпөс каналдын жылуулук балансы (СП 41-103 боюнча)",
    ru: "Тепловой баланс непроходного канала (по СП 41-103)",
    en: "Heat balance of a non-passable duct (after SP 41-103)",
  },
  overheadSource: {
    ky: "Цилиндр катмардын жылуулук өткөрүшү (СП 61.13330 боюнча)",
    ru: "Теплопередача цилиндрического слоя (по СП 61.13330)",
    en: "Heat transfer through a cylindrical layer (after SP 61.13330)",
  },
  totalSource: {
    ky: "Жогортон баланс: суунун IWA балансына окшош",
    ru: "Баланс сверху, по образцу водного баланса IWA",
    en: "Balance from above, after the IWA water balance",
  },
  supplied: { ky: "Казанканалар берген", ru: "Отпущено котельными", en: "Supplied" },
  billed: { ky: "Керектөөчүлөргө эсептелген", ru: "Начислено потребителям", en: "Billed" },
  lost: { ky: "Жоголгону", ru: "Потери", en: "Loss" },
  tariff: { ky: "Тариф", ru: "Тариф", en: "Tariff" },
  makeUp: { ky: "Кошулган суу m", ru: "Подпитка m", en: "Make-up water m" },
  volume: { ky: "Тармактын көлөмү V", ru: "Объём сети V", en: "Volume of the network V" },
  cold: { ky: "Кошумча суу t₃", ru: "Подпиточная вода t₃", en: "Make-up water t₃" },
  totalNote: {
    ky: "Чектер: √(чек₁² + чек₂²).",
    ru: "Пределы: √(предел₁² + предел₂²).",
    en: "Limits: √(limit₁² + limit₂²).",
  },
  withinFormula: {
    ky: "Σ min(ченем, жылуулук өткөрүү)",
    ru: "Σ min(норма, теплопередача)",
    en: "Σ min(norm, heat transfer)",
  },
  aboveFormula: {
    ky: "Σ max(жылуулук өткөрүү − ченем, 0)",
    ru: "Σ max(теплопередача − норма, 0)",
    en: "Σ max(heat transfer − norm, 0)",
  },
  wetFormula: {
    ky: "Σ (жылуулук өткөрүү − ошол эле түтүк, жылуулоосу кургак)",
    ru: "Σ (теплопередача − та же труба с сухой изоляцией)",
    en: "Σ (heat transfer − the same pipe with dry insulation)",
  },
  remainderFormula: {
    ky: "жалпы − ченем чегинде − ченемден ашык − агып кетүү",
    ru: "всего − в пределах норм − сверх норм − утечки",
    en: "total − within the norm − above the norm − leakage",
  },
  insulationLimits: {
    ky: "Түтүктөрдүн эсебинин чеги ±{percent} % деп алынды.",
    ru: "Пределы расчёта труб приняты ±{percent} %.",
    en: "The limits of the pipes' calculation are taken as ±{percent} %.",
  },
  leakageLimits: {
    ky: "Суунун чеги берилбесе, ±{percent} % деп алынат; агып кеткен суунун 3/4ү берүүдөн деп алынды.",
    ru: "Если пределы подпитки не заданы, приняты ±{percent} %; 3/4 утечек — из подачи.",
    en: "Where no limits of the make-up are given, ±{percent} % are taken; 3/4 of leaks come from the supply.",
  },
  leakageByNorm: {
    ky: "Кошулган суу белгисиз: V көлөмүнүн саатына 0,25 % алынды.",
    ru: "Подпитка неизвестна: взято 0,25 % объёма V в час.",
    en: "Make-up water is not known: 0.25 % of the volume V an hour is taken.",
  },
  remainderNote: {
    ky: "Калдыкта эсепке алынбай колдонулган жылуулук, эсептегичтердин катасы жана божомолдордун катасы бар.",
    ru: "В остатке — неучтённое потребление, ошибки приборов и ошибки допущений.",
    en: "The remainder holds unbilled use, errors of meters and errors of the assumptions.",
  },
  sumOfSections: { ky: "Σ бөлүктөр боюнча", ru: "Σ по участкам", en: "Σ over sections" },
  otherSections: {
    ky: "дагы {count} бөлүк",
    ru: "остальные участки: {count}",
    en: "{count} more sections",
  },
  method: {
    ky: "Бул программанын ыкмасы: docs/methods/heat-loss.md",
    ru: "Способ этой программы: docs/methods/heat-loss.md",
    en: "This program's own method: docs/methods/heat-loss.md",
  },
} as const satisfies Readonly<Record<string, Text>>;
