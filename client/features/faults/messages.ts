import type { PluralText, Text } from "#client/i18n/text.ts";

export const messages = {
  faults: { ky: "Авариялар", ru: "Аварии и заявки", en: "Faults" },
  call: { ky: "Чалуу кабыл алуу", ru: "Принять звонок", en: "Take a call" },
  log: { ky: "Аварияны каттоо", ru: "Записать аварию", en: "Log a fault" },
  view: { ky: "Көрүнүшү", ru: "Вид", en: "View" },
  list: { ky: "Тизме", ru: "Список", en: "List" },
  numbers: { ky: "Сандар", ru: "Цифры", en: "Numbers" },
  board: { ky: "Такта", ru: "Доска", en: "Board" },
  search: { ky: "Авариялардан издөө", ru: "Поиск по авариям", en: "Search the faults" },
  searchHint: { ky: "Номери, дареги, сөз", ru: "Номер, адрес, слово", en: "Number, address, word" },
  which: { ky: "Кайсылары", ru: "Какие", en: "Which" },
  open: { ky: "Бүтө электер", ru: "Незакрытые", en: "Open" },
  toVerify: { ky: "Текшерүүнү күткөндөр", ru: "Ждут проверки", en: "To be verified" },
  all: { ky: "Баары", ru: "Все", en: "All" },
  anyNetwork: { ky: "Тармагы: баары", ru: "Сеть: любая", en: "Any network" },
  anyKind: { ky: "Түрү: баары", ru: "Вид: любой", en: "Any kind" },
  overdueOnly: { ky: "Мөөнөтү өткөндөр", ru: "Просроченные", en: "Overdue" },
  mine: { ky: "Меники", ru: "Мои", en: "Mine" },
  inView: { ky: "Картада көрүнгөндөр", ru: "Видимые на карте", en: "In view" },
  late: { ky: "мөөнөтү өттү", ru: "просрочено", en: "overdue" },
  none: { ky: "Бүтө элек авария жок", ru: "Незакрытых аварий нет", en: "No open faults" },
  noneNext: {
    ky: "Чалуу келгенде «Чалуу кабыл алуу» баскычын басыңыз (Alt+N).",
    ru: "Когда позвонят, нажмите «Принять звонок» (Alt+N).",
    en: "When somebody calls, press “Take a call” (Alt+N).",
  },
  noneReader: {
    ky: "Бардык аварияларды көрүү үчүн жогорудан «Баары» дегенди тандаңыз.",
    ru: "Чтобы увидеть все аварии, выберите выше «Все».",
    en: "Choose “All” above to see every fault.",
  },
  noneFit: { ky: "Мындай авария табылган жок", ru: "Таких аварий нет", en: "None fits" },
  noneFitNext: {
    ky: "Сүзгүчтөрдү алып салып, кайра карап көрүңүз.",
    ru: "Уберите фильтры и посмотрите снова.",
    en: "Take the filters away and look again.",
  },
  clearFilters: { ky: "Сүзгүчтөрдү алуу", ru: "Сбросить фильтры", en: "Clear the filters" },
  nobody: { ky: "бригада жок", ru: "бригады нет", en: "no crew" },
  noAddress: { ky: "дареги белгисиз", ru: "адрес неизвестен", en: "address unknown" },
  due: { ky: "мөөнөтү {when}", ru: "срок {when}", en: "due {when}" },
  asset: { ky: "Объект", ru: "Объект", en: "Asset" },
  noneInColumn: { ky: "Бул абалда авария жок", ru: "Здесь аварий нет", en: "None here" },
  sample: {
    ky: "Үлгү маалымат (чыныгы эмес)",
    ru: "Учебные данные (не настоящие)",
    en: "Sample data (not real)",
  },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  unknown: { ky: "белгисиз", ru: "неизвестно", en: "unknown" },
} as const satisfies Readonly<Record<string, Text>>;

export const found: PluralText = {
  ky: "{count} авария",
  ru: { one: "{count} авария", few: "{count} аварии", many: "{count} аварий" },
  en: { one: "{count} fault", other: "{count} faults" },
};
export const lateCount: PluralText = {
  ky: "{count} мөөнөтү өттү",
  ru: { one: "{count} просрочена", few: "{count} просрочены", many: "{count} просрочено" },
  en: { one: "{count} overdue", other: "{count} overdue" },
};
