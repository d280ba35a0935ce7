import type { PluralText, Text } from "#client/i18n/text.ts";

export const messages = {
  title: { ky: "Эмнени жабуу керек", ru: "Что перекрыть", en: "What to close" },
  trust: { ky: "Кайсы жапкычтарга ишенебиз", ru: "Каким задвижкам верим", en: "Which valves are trusted" },
  allHold: { ky: "Баары кармаса", ru: "Если все держат", en: "If all hold" },
  proven: { ky: "Текшерилгени гана", ru: "Только проверенные", en: "Proven only" },
  provenHelp: {
    ky: "Авариядан мурунку беш жылда буралып, кармаганы гана эсепке алынат.",
    ru: "Считаются только те, что за пять лет до аварии поворачивали и они держали.",
    en: "Only those count that were turned and held in the five years before the fault.",
  },
  notKnown: { ky: "Бул жерде белгисиз", ru: "Здесь неизвестно", en: "Not known here" },
  notKnownNext: {
    ky: "Тармактын бул жеринде маалымат жетпейт, ошондуктан жапкычтардын тизмеси берилбейт. Төмөнкүлөрдү толуктаңыз:",
    ru: "Здесь в сети не хватает данных, поэтому список задвижек не даётся. Дополните:",
    en: "Data of the network are missing here, so no list of valves is given. Complete these:",
  },
  openObject: { ky: "Объектти ачуу", ru: "Открыть объект", en: "Open the object" },
  close: { ky: "Жабыла турган жапкычтар", ru: "Закрыть задвижки", en: "Valves to close" },
  closeNone: {
    ky: "Жаба турган жапкыч жок: бул бөлүккө булактан суу же жылуулук келбейт.",
    ru: "Закрывать нечего: до этого участка источник не достаёт.",
    en: "There is nothing to close: no source reaches this part.",
  },
  walk: { ky: "{distance} басуу", ru: "идти {distance}", en: "{distance} to walk" },
  turns: { ky: "{count} айлануу", ru: "{count} оборотов", en: "{count} turns" },
  onLink: { ky: "{code} түтүгүндө", ru: "на трубе {code}", en: "on pipe {code}" },
  noCode: { ky: "номерсиз", ru: "без номера", en: "no number" },
  provenOn: { ky: "{date} кармаган", ru: "держала {date}", en: "held on {date}" },
  fails: { ky: "кармабайт", ru: "не держит", en: "does not hold" },
  notReached: { ky: "табылган эмес", ru: "не найдена", en: "not found" },
  neverTurned: { ky: "буралып көргөн эмес", ru: "не проверялась", en: "never tried" },
  works: { ky: "буралат", ru: "исправна", en: "works" },
  normallyClosed: { ky: "кадимки абалы жабык", ru: "нормально закрыта", en: "normally closed" },
  showValve: {
    ky: "{code}: картадан көрсөтүү",
    ru: "{code}: показать на карте",
    en: "{code}: show on the map",
  },
  marks: { ky: "{code}: эмне болду", ru: "{code}: что оказалось", en: "{code}: what was found" },
  isolated: { ky: "Жабык бөлүк", ru: "Перекрытый участок", en: "Shut section" },
  isolatedLetter: { ky: "Ж", ru: "П", en: "S" },
  unfed: { ky: "Булаксыз калат", ru: "Останется без подачи", en: "Left without supply" },
  unfedLetter: { ky: "С", ru: "Н", en: "N" },
  nothing: { ky: "жок", ru: "нет", en: "none" },
  residentsUnknown: { ky: "тургуну белгисиз", ru: "жителей неизвестно", en: "residents unknown" },
  priority: { ky: "Өзгөчө көңүл бөлүнөт", ru: "Важные потребители", en: "Priority customers" },
  hydrants: { ky: "Суусуз гидранттар", ru: "Гидранты без воды", en: "Hydrants without water" },
  refeed: { ky: "Башка жактан берүү", ru: "Подать с другой стороны", en: "Feed from elsewhere" },
  refeedLetter: { ky: "А", ru: "О", en: "O" },
  open: { ky: "Ачуу: {code}", ru: "Открыть: {code}", en: "Open: {code}" },
  firstClose: { ky: "Адегенде жабуу: {codes}", ru: "Сначала закрыть: {codes}", en: "First close: {codes}" },
  warnings: { ky: "Эскертүүлөр", ru: "Предупреждения", en: "Warnings" },
  notOnPipe: {
    ky: "Бул объект үчүн жапкычтар аныкталбайт: авариянын түтүгүн тандаңыз.",
    ru: "Для этого объекта задвижки не определить: выберите трубу аварии.",
    en: "No valves can be named for this object: choose the pipe of the fault.",
  },
  needsServer: {
    ky: "Жапкычтардын жообу серверден келет: байланыш келгенде көрүнөт.",
    ru: "Ответ о задвижках даёт сервер: он появится, когда будет связь.",
    en: "The answer about valves comes from the server: it appears when the signal returns.",
  },
  retry: { ky: "Кайра аракет кылуу", ru: "Повторить", en: "Try again" },
  sample: {
    ky: "Үлгү маалымат боюнча (чыныгы эмес)",
    ru: "По учебным данным (не настоящим)",
    en: "From sample data (not real)",
  },
  showAll: { ky: "Баарын картадан көрсөтүү", ru: "Показать всё на карте", en: "Show all on the map" },
  ask: { ky: "Жапкычтарды көрсөтүү", ru: "Показать задвижки", en: "Show the valves" },
} as const satisfies Readonly<Record<string, Text>>;

export const markTexts = {
  found: { ky: "Табылды", ru: "Нашли", en: "Found" },
  not_found: { ky: "Табылган жок", ru: "Не нашли", en: "Not found" },
  holds: { ky: "Кармайт", ru: "Держит", en: "Holds" },
  does_not_hold: { ky: "Кармабайт", ru: "Не держит", en: "Does not hold" },
} as const satisfies Readonly<Record<string, Text>>;

export const valveCount: PluralText = {
  ky: "{count} жапкыч",
  ru: { one: "{count} задвижка", few: "{count} задвижки", many: "{count} задвижек" },
  en: { one: "{count} valve", other: "{count} valves" },
};

export const homeCount: PluralText = {
  ky: "{count} кошулуу",
  ru: { one: "{count} ввод", few: "{count} ввода", many: "{count} вводов" },
  en: { one: "{count} connection", other: "{count} connections" },
};
export const residentCount: PluralText = {
  ky: "{count} тургун",
  ru: { one: "{count} житель", few: "{count} жителя", many: "{count} жителей" },
  en: { one: "{count} resident", other: "{count} residents" },
};
