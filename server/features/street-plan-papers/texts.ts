import type { Text } from "#layers/kit/text.ts";

/** What the papers of a year's street plan say by themselves. */
export const texts = {
  title: {
    ky: "{year}-жылга көчөлөрдү комплекстүү жакшыртуунун планы",
    ru: "План комплексного благоустройства улиц на {year} год",
    en: "Plan of complex street improvement for {year}",
  },
  decision: {
    ky: "Шаардык кеңештин {date} № {number} токтому",
    ru: "Постановление городского кенеша от {date} № {number}",
    en: "Resolution of the city council No. {number} of {date}",
  },
  votes: {
    ky: "Макул {votes_for}, каршы {votes_against}, калыс {votes_abstained}",
    ru: "За {votes_for}, против {votes_against}, воздержались {votes_abstained}",
    en: "For {votes_for}, against {votes_against}, abstained {votes_abstained}",
  },
  sampleDecision: {
    ky: "Токтом да үлгү, чыныгы эмес.",
    ru: "Постановление тоже учебное, не настоящее.",
    en: "The resolution is a sample too, not a real one.",
  },
  draft: {
    ky: "Долбоор (иштелип жатат): шаардык кеңеш али бекиткен жок",
    ru: "Проект: городской кенеш его ещё не утвердил",
    en: "Draft: the city council has not decided on it",
  },
  live: {
    ky: "Картасы жана бүгүнкү абалы:",
    ru: "Карта и сегодняшнее состояние:",
    en: "The map, and how it stands today:",
  },
  otherLanguage: {
    ky: "На русском языке — во второй половине",
    ru: "Кыргызчасы — биринчи жарымында",
    en: "",
  },
  amended: {
    ky: "Токтомдон кийин {count} өзгөртүү кирген; сандар {date} карата.",
    ru: "После постановления внесено изменений: {count}; суммы на {date}.",
    en: "Changed {count} times after the resolution; the figures are of {date}.",
  },
  inThousands: {
    ky: "Суммалар миң сом менен; ар бир саптын так суммасы түз баракта.",
    ru: "Суммы в тысячах сомов; точные — на странице плана.",
    en: "Amounts in thousand som; exact ones stand on the live page.",
  },
  map: { ky: "Картасы", ru: "Карта", en: "Map" },
  mapNumbers: {
    ky: "Сан — көчөнүн тизмедеги номери.",
    ru: "Число — номер улицы в списке.",
    en: "The number is that of the street in the list.",
  },
  total: { ky: "Бардыгы", ru: "Всего", en: "Total" },
  streets: { ky: "Көчөлөр", ru: "Улицы", en: "Streets" },
  streetsCount: { ky: "Көчөлөр: {count}", ru: "Улиц: {count}", en: "Streets: {count}" },
  planned: { ky: "Пландалган", ru: "По плану", en: "Planned" },
  accepted: { ky: "Акты менен", ru: "По актам", en: "Accepted" },
  byWork: { ky: "Иштин түрлөрү боюнча", ru: "По видам работ", en: "By kind of work" },
  bySource: { ky: "Каржы булактары боюнча", ru: "По источникам", en: "By source of money" },
  byQuarter: { ky: "Кварталдар боюнча", ru: "По кварталам", en: "By quarter" },
  noSource: { ky: "булагы көрсөтүлгөн эмес", ru: "источник не указан", en: "source not given" },
  noQuarter: { ky: "кварталдардан тышкары", ru: "вне кварталов", en: "outside the quarters" },
  whole: { ky: "бүт көчө, {length} м", ru: "вся улица, {length} м", en: "whole street, {length} m" },
  part: {
    ky: "{from}–{to} м аралыгы",
    ru: "участок {from}–{to} м",
    en: "from {from} to {to} m",
  },
  notTheCitys: {
    ky: "Көчө шаардыкы эмес: {owner}",
    ru: "Улица не городская: {owner}",
    en: "Not the city's street: {owner}",
  },
  noReason: { ky: "Себеби жазылган эмес.", ru: "Обоснование не указано.", en: "No reason is given." },
  noWorks: { ky: "Иштер тандалган эмес.", ru: "Работы не указаны.", en: "No works are chosen." },
  contractor: { ky: "Подрядчы: {name}", ru: "Подрядчик: {name}", en: "Contractor: {name}" },
  acceptedOn: { ky: "Кабыл алынган {date}", ru: "Принято {date}", en: "Accepted on {date}" },
  warranty: { ky: "кепилдик мөөнөтү {date}", ru: "гарантия до {date}", en: "warranty until {date}" },
  page: { ky: "{page}-бет", ru: "стр. {page}", en: "page {page}" },
  printed: { ky: "Түзүлгөн күнү {date}", ru: "Составлено {date}", en: "Made on {date}" },
} as const satisfies Readonly<Record<string, Text>>;

export const progressTexts = {
  reading: { ky: "План окулуп жатат", ru: "Читается план", en: "Reading the plan" },
  drawing: { ky: "Барактар тартылып жатат", ru: "Рисуются страницы", en: "Drawing the pages" },
  keeping: { ky: "Файл сакталып жатат", ru: "Файл сохраняется", en: "Keeping the file" },
} as const satisfies Readonly<Record<string, Text>>;

export const unitTexts = {
  m: { ky: "м", ru: "м", en: "m" },
  m2: { ky: "м²", ru: "м²", en: "m²" },
  m3: { ky: "м³", ru: "м³", en: "m³" },
  piece: { ky: "даана", ru: "шт.", en: "pcs" },
} as const satisfies Readonly<Record<string, Text>>;

/** Columns of the year's list. */
export const listTexts = {
  code: { ky: "№", ru: "№", en: "No." },
  street: { ky: "Көчөсү", ru: "Улица", en: "Street" },
  place: { ky: "Аралыгы", ru: "Участок", en: "Part" },
  stage: { ky: "Баскычы", ru: "Стадия", en: "Stage" },
  reason: { ky: "Себеби", ru: "Обоснование", en: "Reason" },
  works: { ky: "Иштери, көлөмү", ru: "Работы, объёмы", en: "Works and quantities" },
  work: { ky: "Иштин түрү", ru: "Вид работ", en: "Kind of work" },
  price: { ky: "Иштин аталышы", ru: "Работа", en: "Work" },
  quantity: { ky: "Көлөмү", ru: "Объём", en: "Quantity" },
  unit: { ky: "Бирдиги", ru: "Ед.", en: "Unit" },
  unitPrice: { ky: "Баасы, сом", ru: "Цена, сом", en: "Price, som" },
  plannedK: { ky: "План, миң сом", ru: "План, тыс. сом", en: "Planned, thousand som" },
  acceptedK: { ky: "Акт, миң сом", ru: "Акты, тыс. сом", en: "Accepted, thousand som" },
  sources: { ky: "Каржы булактары", ru: "Источники", en: "Sources" },
  empty: {
    ky: "Бул жылдын планында азырынча көчө жок.",
    ru: "В плане этого года пока нет улиц.",
    en: "There is no street in the plan of this year yet.",
  },
} as const satisfies Readonly<Record<string, Text>>;
