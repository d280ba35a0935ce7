import type { PluralText, Text } from "#client/i18n/text.ts";

export const messages = {
  plan: {
    ky: "Көчөлөрдү жакшыртуу планы",
    ru: "План благоустройства улиц",
    en: "Street improvement plan",
  },
  year: { ky: "Пландын жылы", ru: "Год плана", en: "Plan year" },
  propose: { ky: "Көчө сунуштоо", ru: "Предложить улицу", en: "Propose a street" },
  yearPanel: { ky: "Жылдын планы", ru: "План года", en: "Year of the plan" },
  search: { ky: "Пландан издөө", ru: "Поиск по плану", en: "Search the plan" },
  searchHint: { ky: "Көчө, номери, сөз", ru: "Улица, номер, слово", en: "Street, number, word" },
  anyStage: { ky: "Баскычы: баары", ru: "Стадия: любая", en: "Any stage" },
  anyWork: { ky: "Иши: баары", ru: "Работа: любая", en: "Any work" },
  clearFilters: { ky: "Сүзгүчтөрдү алуу", ru: "Сбросить фильтры", en: "Clear the filters" },
  none: {
    ky: "Бул жылдын планында көчө жок",
    ru: "В плане этого года улиц нет",
    en: "No streets in this year",
  },
  noneNext: {
    ky: "«Көчө сунуштоо» баскычын басып, биринчисин кошуңуз.",
    ru: "Нажмите «Предложить улицу» и добавьте первую.",
    en: "Press “Propose a street” and add the first.",
  },
  noneReader: {
    ky: "Жогорудан башка жылды тандаңыз.",
    ru: "Выберите выше другой год.",
    en: "Choose another year above.",
  },
  noneFit: { ky: "Мындай көчө табылган жок", ru: "Таких улиц нет", en: "None fits" },
  noneFitNext: {
    ky: "Сүзгүчтөрдү алып салып, кайра карап көрүңүз.",
    ru: "Уберите фильтры и посмотрите снова.",
    en: "Take the filters away and look again.",
  },
  notCity: { ky: "шаардыкы эмес", ru: "не городская", en: "not the city's" },
  notCityNote: {
    ky: "Көчөнүн ээси: {owner}. Шаар аны өзү оңдобойт: ээси менен макулдашыңыз.",
    ru: "Владелец улицы: {owner}. Город сам её не ремонтирует: согласуйте с владельцем.",
    en: "The street belongs to: {owner}. The city does not repair it by itself: agree it with the owner.",
  },
  ended: {
    ky: "Бул көчө {day} күнү жоюлган",
    ru: "Этой улицы нет с {day}",
    en: "This street ended on {day}",
  },
  thousandSom: { ky: "миң сом", ru: "тыс. сомов", en: "thousand som" },
  inThousands: { ky: "суммалар миң сом менен", ru: "суммы в тыс. сомов", en: "amounts in thousand som" },
  total: { ky: "Жалпы", ru: "Итого", en: "Total" },
  approvedYear: {
    ky: "Токтом № {number}, {day}",
    ru: "Постановление № {number} от {day}",
    en: "Resolution no. {number} of {day}",
  },
  notApproved: {
    ky: "Шаардык кеңеш азырынча беките элек",
    ru: "Горкенеш ещё не утвердил",
    en: "Not yet approved by the city council",
  },
  sample: {
    ky: "Үлгү маалымат (чыныгы эмес)",
    ru: "Учебные данные (не настоящие)",
    en: "Sample data (not real)",
  },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  unknown: { ky: "белгисиз", ru: "неизвестно", en: "unknown" },
} as const satisfies Readonly<Record<string, Text>>;

export const found: PluralText = {
  ky: "{count} көчө",
  ru: { one: "{count} улица", few: "{count} улицы", many: "{count} улиц" },
  en: { one: "{count} street", other: "{count} streets" },
};
