import type { Text } from "#client/i18n/text.ts";

export const messages = {
  program: { ky: "Шаар", ru: "Шаар", en: "Shaar" },
  sample: {
    ky: "үлгү маалымат (чыныгы эмес)",
    ru: "учебные данные (не настоящие)",
    en: "sample data (not real)",
  },

  workspaces: { ky: "Иш орундары", ru: "Рабочие места", en: "Workspaces" },
  map: { ky: "Карта", ru: "Карта", en: "Map" },
  panel: { ky: "Сол панель", ru: "Левая панель", en: "Left panel" },
  inspector: { ky: "Тандалган объект", ru: "Выбранный объект", en: "Selected object" },
  dock: { ky: "Төмөнкү панель", ru: "Нижняя панель", en: "Bottom panel" },
  topBar: { ky: "Жогорку тилке", ru: "Верхняя панель", en: "Top bar" },

  openPanel: { ky: "Панелди ачуу", ru: "Показать панель", en: "Show the panel" },
  closePanel: { ky: "Панелди жашыруу", ru: "Скрыть панель", en: "Hide the panel" },
  resizePanel: { ky: "Панелдин туурасы", ru: "Ширина панели", en: "Width of the panel" },
  higher: { ky: "Чоңойтуу", ru: "Выше", en: "Make higher" },
  lower: { ky: "Кичирейтүү", ru: "Ниже", en: "Make lower" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  loading: { ky: "Жүктөлүүдө…", ru: "Загрузка…", en: "Loading…" },
  failed: { ky: "Бул бөлүк ачылган жок", ru: "Эта часть не открылась", en: "This part did not open" },
  retry: { ky: "Кайра аракет кылуу", ru: "Повторить", en: "Try again" },
  notices: { ky: "Билдирмелер", ru: "Сообщения", en: "Notices" },

  language: { ky: "Тил", ru: "Язык", en: "Language" },
  theme: { ky: "Көрүнүшү", ru: "Оформление", en: "Appearance" },
  themeLight: { ky: "Жарык", ru: "Светлое", en: "Light" },
  themeDark: { ky: "Караңгы", ru: "Тёмное", en: "Dark" },
  themeSystem: { ky: "Түзмөктөгүдөй", ru: "Как на устройстве", en: "As on the device" },
  wholeCity: { ky: "Бүт шаар", ru: "Весь город", en: "The whole city" },
  more: { ky: "Дагы", ru: "Ещё", en: "More" },
} as const satisfies Readonly<Record<string, Text>>;

/** Their own names: a reader looks for his language in his language. */
export const languageNames = {
  ky: { short: "Кыр", full: "Кыргызча" },
  ru: { short: "Рус", full: "Русский" },
  en: { short: "Eng", full: "English" },
} as const;
