import type { Text } from "#layers/kit/text.ts";

/** What the register of remarks says on paper. */
export const registerTexts = {
  title: {
    ky: "Эскертүүлөрдүн жана сунуштардын реестри",
    ru: "Реестр замечаний и предложений",
    en: "Register of remarks and proposals",
  },
  count: { ky: "Жазуулар: {count}.", ru: "Записей: {count}.", en: "Rows: {count}." },
  filters: { ky: "Тандалды: {filters}.", ru: "Отобраны: {filters}.", en: "Chosen: {filters}." },
  noFilters: {
    ky: "Бардык эскертүүлөр менен сунуштар.",
    ru: "Все замечания и предложения.",
    en: "All remarks and proposals.",
  },
  filesOf: { ky: "Тиркемелер: {count}", ru: "Приложений: {count}", en: "Files: {count}" },
  mine: {
    ky: "басып чыгаргандыкы же ага тапшырылгандар",
    ru: "свои и порученные печатавшему",
    en: "written by or assigned to the printer",
  },
  unread: { ky: "окула элек", ru: "непрочитанные", en: "unread" },
  overdue: { ky: "мөөнөтү өткөн", ru: "просроченные", en: "overdue" },
  assignee: { ky: "аткаруучу {name}", ru: "исполнитель {name}", en: "assignee {name}" },
  words: { ky: "сөздөр «{words}»", ru: "слова «{words}»", en: "words “{words}”" },
  view: { ky: "картанын {box} бөлүгүндө", ru: "в части карты {box}", en: "within {box} of the map" },
  row: { ky: "{row} объектисине", ru: "к объекту {row}", en: "on {row}" },
} as const satisfies Readonly<Record<string, Text>>;
