import type { Text } from "#client/i18n/text.ts";

export const messages = {
  notNumber: {
    ky: "«{typed}» — сан эмес. Мисалы: 12,5",
    ru: "«{typed}» — не число. Например: 12,5",
    en: "“{typed}” is not a number. For example: 12.5",
  },
  tooSmall: { ky: "Эң азы {limit}", ru: "Не меньше {limit}", en: "At least {limit}" },
  tooLarge: { ky: "Эң көбү {limit}", ru: "Не больше {limit}", en: "At most {limit}" },
  notDate: {
    ky: "«{typed}» — күн эмес. Мисалы: 03.11.2017",
    ru: "«{typed}» — не дата. Например: 03.11.2017",
    en: "“{typed}” is not a date. For example: 03.11.2017",
  },
  datePattern: { ky: "кк.аа.жжжж", ru: "дд.мм.гггг", en: "dd.mm.yyyy" },
  openCalendar: { ky: "Календарды ачуу", ru: "Открыть календарь", en: "Open the calendar" },
  previousMonth: { ky: "Мурунку ай", ru: "Предыдущий месяц", en: "Previous month" },
  nextMonth: { ky: "Кийинки ай", ru: "Следующий месяц", en: "Next month" },
  clear: { ky: "Тазалоо", ru: "Очистить", en: "Clear" },
  searching: { ky: "Изделүүдө…", ru: "Поиск…", en: "Searching…" },
  nothingFound: {
    ky: "Эч нерсе табылган жок. Башкача жазып көрүңүз.",
    ru: "Ничего не найдено. Попробуйте написать иначе.",
    en: "Nothing found. Try other words.",
  },
  selectRow: { ky: "Сапты тандоо", ru: "Выбрать строку", en: "Select the row" },
  selectAll: { ky: "Баарын тандоо", ru: "Выбрать все", en: "Select all" },
  copy: { ky: "Көчүрүп алуу", ru: "Скопировать", en: "Copy" },
  copied: { ky: "Көчүрүлдү", ru: "Скопировано", en: "Copied" },
  calculatedFrom: { ky: "Эсепке кирген маалымат", ru: "Исходные данные", en: "Calculated from" },
  assumed: { ky: "божомол", ru: "принято", en: "assumed" },
  source: { ky: "Булагы", ru: "Источник", en: "Source" },
  columnWidth: { ky: "Тилкенин туурасы", ru: "Ширина столбца", en: "Width of the column" },
} as const satisfies Readonly<Record<string, Text>>;
