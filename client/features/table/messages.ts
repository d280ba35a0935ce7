import type { PluralText, Text } from "#client/i18n/text.ts";

export const messages = {
  table: { ky: "Таблица", ru: "Таблица", en: "Table" },
  layer: { ky: "Катмар", ru: "Слой", en: "Layer" },
  filter: { ky: "Чыпкалоо…", ru: "Фильтр…", en: "Filter…" },
  inView: { ky: "Картада көрүнгөндөр гана", ru: "Только видимые на карте", en: "Only what is in view" },
  noRows: { ky: "Жазуу жок", ru: "Записей нет", en: "No rows" },
  noRowsNext: {
    ky: "Чыпканы тазалаңыз, картаны жылдырыңыз же «Маалымат» бөлүмүнөн файл жүктөңүз.",
    ru: "Очистите фильтр, сдвиньте карту или загрузите файл в разделе «Данные».",
    en: "Clear the filter, move the map, or load a file in the Data workspace.",
  },
  noLayer: { ky: "Катмарды тандаңыз", ru: "Выберите слой", en: "Choose a layer" },
  add: { ky: "Жазуу кошуу", ru: "Добавить запись", en: "Add a row" },
  editMany: { ky: "Тандалгандарды түзөтүү", ru: "Изменить выбранные", en: "Edit the selected" },
  field: { ky: "Талаа", ru: "Поле", en: "Field" },
  newValue: { ky: "Жаңы мааниси", ru: "Новое значение", en: "New value" },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  export: { ky: "Жүктөп алуу", ru: "Выгрузить", en: "Export" },
  saved: { ky: "Сакталды", ru: "Сохранено", en: "Saved" },
  undo: { ky: "Кайтаруу", ru: "Отменить", en: "Undo" },
  loading: { ky: "Жүктөлүүдө", ru: "Загрузка", en: "Loading" },
} as const satisfies Readonly<Record<string, Text>>;

export const rowCount: PluralText = {
  ky: "{count} жазуу",
  ru: { one: "{count} запись", few: "{count} записи", many: "{count} записей" },
  en: { one: "{count} row", other: "{count} rows" },
};

export const editCount: PluralText = {
  ky: "{count} жазуунун мааниси алмашат.",
  ru: {
    one: "Значение изменится у {count} записи.",
    few: "Значение изменится у {count} записей.",
    many: "Значение изменится у {count} записей.",
  },
  en: { one: "The value of {count} row will change.", other: "The value of {count} rows will change." },
};
