import type { Text } from "#client/i18n/text.ts";

export const messages = {
  papers: { ky: "Кагаздар", ru: "Бумаги", en: "Papers" },
  notice: { ky: "Тургундарга билдирүү", ru: "Объявление жителям", en: "Notice to residents" },
  crewSheet: { ky: "Бригаданын барагы", ru: "Лист бригады", en: "Crew sheet" },
  saved: { ky: "Файл жүктөлдү", ru: "Файл скачан", en: "The file is downloaded" },
  text: {
    ky: "Жарыялоо үчүн текст, кыргызча жана орусча",
    ru: "Текст для публикации, на кыргызском и русском",
    en: "Text to publish, in Kyrgyz and Russian",
  },
  length: {
    ky: "{count} белги, эң көбү {most}",
    ru: "Знаков: {count}, не больше {most}",
    en: "{count} characters of at most {most}",
  },
  extentUnknown: {
    ky: "Кимде өчүрүлөрү белгисиз: авария түтүккө байланбаган же тармактын бул жери толук эмес. Түтүктү тандасаңыз, билдирүүдө көчөлөр менен үйлөр болот.",
    ru: "Кого отключит, неизвестно: авария не привязана к трубе, или сеть здесь неполна. Выберите трубу, и в объявлении появятся улицы и дома.",
    en: "Who is cut off is not known: the fault is on no pipe, or the network is not whole here. Choose the pipe, and the notice names streets and houses.",
  },
  picture: {
    ky: "Билдирүүнүн сүрөтү: көчөлөр жана өчүрүү аймагы",
    ru: "Картинка объявления: улицы и зона отключения",
    en: "Picture of the notice: streets and the area without supply",
  },
  takePicture: { ky: "Сүрөт (PNG)", ru: "Картинка (PNG)", en: "Picture (PNG)" },
  takeDoor: { ky: "Эшиктерге, A4 (PDF)", ru: "На двери, A4 (PDF)", en: "For doors, A4 (PDF)" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  journal: { ky: "Журнал", ru: "Журнал", en: "Journal" },
  journalTitle: { ky: "Авариялар журналы", ru: "Журнал аварий и заявок", en: "Journal of faults" },
  from: { ky: "Кайсы күндөн", ru: "С какого дня", en: "From" },
  to: { ky: "Кайсы күнгө чейин", ru: "По какой день", en: "To" },
  network: { ky: "Тармагы", ru: "Сеть", en: "Network" },
  allNetworks: { ky: "баары", ru: "все", en: "all" },
  journalHelp: {
    ky: "Кагаз журналдын тартибинде: күн сайын жыйынтыгы жана кол коюу үчүн тилкеси менен.",
    ru: "В порядке бумажного журнала: с итогом за каждый день и графой для подписи.",
    en: "In the order of the paper book: with a sum for each day and a column to sign.",
  },
  dayMissing: { ky: "Эки күндү тең жазыңыз.", ru: "Укажите оба дня.", en: "Give both days." },
  daysTurned: {
    ky: "Башталышы аягынан кеч болбосун.",
    ru: "Начало не должно быть позже конца.",
    en: "The first day must not be after the last.",
  },
} as const satisfies Readonly<Record<string, Text>>;
