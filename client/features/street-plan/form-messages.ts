import type { Text } from "#client/i18n/text.ts";
import type { Complaint } from "./plan-draft.ts";

export const formMessages = {
  newTitle: {
    ky: "Көчөнү планга сунуштоо",
    ru: "Предложить улицу в план",
    en: "Propose a street for the plan",
  },
  changeTitle: {
    ky: "Пландагы көчөнү түзөтүү",
    ru: "Изменить улицу в плане",
    en: "Change the street in the plan",
  },
  street: { ky: "Көчө", ru: "Улица", en: "Street" },
  streetHint: {
    ky: "Аталышын жазыңыз же көчөнү картадан басыңыз.",
    ru: "Напишите название или щёлкните улицу на карте.",
    en: "Type its name, or click the street on the map.",
  },
  pickOnMap: { ky: "Картадан тандоо", ru: "Выбрать на карте", en: "Choose on the map" },
  noStreetThere: {
    ky: "Бул жерде көчө жок. Көчөнүн сызыгын басыңыз.",
    ru: "Здесь нет улицы. Щёлкните по линии улицы.",
    en: "There is no street here. Click the line of a street.",
  },
  part: { ky: "Бөлүгү", ru: "Участок", en: "Part" },
  whole: { ky: "бүт көчө", ru: "вся улица", en: "the whole street" },
  some: { ky: "бир бөлүгү", ru: "участок", en: "a part" },
  from: { ky: "Башталышы", ru: "Начало", en: "From" },
  to: { ky: "Аягы", ru: "Конец", en: "To" },
  partHint: {
    ky: "Көчөнүн башынан, метр менен. Учтарын картада сүйрөсө да болот.",
    ru: "От начала улицы, в метрах. Концы можно тянуть на карте.",
    en: "From the street's beginning, in metres. The ends can be dragged on the map.",
  },
  length: { ky: "Узундугу", ru: "Длина", en: "Length" },
  works: { ky: "Иштер", ru: "Работы", en: "Works" },
  worksHint: {
    ky: "Бир жолу казып, баарын чогуу бүтүрүү үчүн керектүүсүн белгилеңиз.",
    ru: "Отметьте всё нужное, чтобы вскрыть один раз и сделать вместе.",
    en: "Mark all that is needed, to dig once and do it together.",
  },
  measure: { ky: "Картадан өлчөө", ru: "Измерить по карте", en: "Measure from the map" },
  measuring: { ky: "Картадан өлчөнүүдө", ru: "Измеряем по карте", en: "Measuring from the map" },
  measured: { ky: "картадан өлчөнгөн", ru: "измерено по карте", en: "measured from the map" },
  entered: { ky: "кол менен жазылган", ru: "введено вручную", en: "entered by hand" },
  notKnown: {
    ky: "картада көлөмү белгисиз: өзүңүз жазыңыз",
    ru: "карта не знает объёма: введите сами",
    en: "the map does not know the quantity: enter it",
  },
  quantity: { ky: "Көлөмү", ru: "Объём", en: "Quantity" },
  unit: { ky: "Бирдиги", ru: "Единица", en: "Unit" },
  price: { ky: "{year}-жылдын баасы", ru: "Расценка {year} года", en: "Price of {year}" },
  noPrice: {
    ky: "«{work}» үчүн {year}-жылдын баасы жок. Аны реестрге киргизиңиз: ансыз көчө долбоорго өтпөйт.",
    ru: "Для «{work}» нет расценки {year} года. Внесите её в реестр: без неё улица не войдёт в проект плана.",
    en: "“{work}” has no price of {year}. Enter it into the register: without it the street cannot enter the draft plan.",
  },
  openPrices: { ky: "Баалардын реестри", ru: "Реестр расценок", en: "Register of prices" },
  removeWork: { ky: "Ишти алып салуу: {work}", ru: "Убрать работу: {work}", en: "Remove the work: {work}" },
  anotherLine: { ky: "Дагы бир сап: {work}", ru: "Ещё строка: {work}", en: "Another line: {work}" },
  shares: { ky: "Каржылоо үлүштөрү", ru: "Доли финансирования", en: "Shares of funding" },
  source: { ky: "Булак", ru: "Источник", en: "Source" },
  percent: { ky: "Үлүшү", ru: "Доля", en: "Share" },
  addSource: { ky: "Булак кошуу", ru: "Добавить источник", en: "Add a source" },
  removeSource: {
    ky: "Булакты алып салуу: {source}",
    ru: "Убрать источник: {source}",
    en: "Remove the source: {source}",
  },
  shareSum: { ky: "Жалпы: {sum}", ru: "Итого: {sum}", en: "In all: {sum}" },
  shareLeft: { ky: "дагы {left} калды", ru: "осталось {left}", en: "{left} left" },
  shareOver: { ky: "{over} ашып кетти", ru: "лишние {over}", en: "{over} too many" },
  shareNote: {
    ky: "Көчө долбоорго өткөндө үлүштөр 100% болушу керек.",
    ru: "Чтобы улица вошла в проект плана, доли должны дать 100 %.",
    en: "The shares must make 100% before the street enters the draft plan.",
  },
  reason: { ky: "Себеби", ru: "Обоснование", en: "Reason" },
  reasonHint: {
    ky: "Эмне үчүн дал ушул көчө жана ушул жылы",
    ru: "Почему именно эта улица и в этом году",
    en: "Why this street, and why in this year",
  },
  amendment: {
    ky: "Бекитилген планды тактоо",
    ru: "Уточнение утверждённого плана",
    en: "Amendment of the approved plan",
  },
  amendmentNote: {
    ky: "{year}-жылдын планы бекитилген. Ар бир өзгөртүү себеби менен тактоо болуп жазылат.",
    ru: "План {year} года утверждён. Каждое изменение записывается как уточнение с причиной.",
    en: "The plan of {year} is approved. Every change is recorded as an amendment with its reason.",
  },
  amendmentReason: { ky: "Тактоонун себеби", ru: "Причина уточнения", en: "Reason of the amendment" },
  resolution: { ky: "Токтом № (болсо)", ru: "Постановление № (если есть)", en: "Resolution no. (if any)" },
  total: { ky: "Бардыгы", ru: "Всего", en: "In all" },
  totalOpen: {
    ky: "баасы же көлөмү жок иштер эсептелген жок",
    ru: "без работ, у которых нет цены или объёма",
    en: "without works that have no price or quantity",
  },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  cancel: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  discard: { ky: "Тазалоо", ru: "Очистить", en: "Clear" },
  kept: {
    ky: "Жазганыңыз бул түзмөктө сакталды.",
    ru: "Написанное сохранено на этом устройстве.",
    en: "What you wrote is kept on this device.",
  },
  merged: {
    ky: "Бул көчөнү башка адам өзгөрттү. Анын өзгөртүүлөрү сиздикине кошулду: текшерип, сактаңыз.",
    ru: "Эту улицу изменил другой человек. Его изменения добавлены к вашим: проверьте и сохраните.",
    en: "Somebody else has changed this street. Their changes were joined to yours: check them, then save.",
  },
  saved: { ky: "Планга кошулду", ru: "Внесено в план", en: "Added to the plan" },
  conflicts: { ky: "Бир жолу казуу", ru: "Копать один раз", en: "Dig once" },
} as const satisfies Readonly<Record<string, Text>>;

export const complaintTexts: Readonly<Record<Complaint, Text>> = {
  street: { ky: "Көчөнү тандаңыз.", ru: "Выберите улицу.", en: "Choose the street." },
  part: {
    ky: "Башталышын жана аягын жазыңыз: экөө башка болушу керек.",
    ru: "Укажите начало и конец: они должны различаться.",
    en: "Give the beginning and the end: they must differ.",
  },
  works: {
    ky: "Жок дегенде бир ишти белгилеңиз.",
    ru: "Отметьте хотя бы одну работу.",
    en: "Mark at least one work.",
  },
  share: {
    ky: "Ар бир сапта булагы да, үлүшү да болсун.",
    ru: "В каждой строке нужны и источник, и доля.",
    en: "Each line needs a source and a share.",
  },
  reason: { ky: "Себеби өтө узун.", ru: "Обоснование слишком длинное.", en: "The reason is too long." },
  amendment: {
    ky: "Тактоонун себебин жазыңыз.",
    ru: "Напишите причину уточнения.",
    en: "Write the reason of the amendment.",
  },
};

/** After a quantity: "560 м²". */
export const unitTexts = {
  m: { ky: "м", ru: "м", en: "m" },
  m2: { ky: "м²", ru: "м²", en: "m²" },
  m3: { ky: "м³", ru: "м³", en: "m³" },
  piece: { ky: "даана", ru: "шт.", en: "pcs" },
} as const satisfies Readonly<Record<string, Text>>;
