import type { Text } from "#client/i18n/text.ts";

export const messages = {
  search: { ky: "Издөө", ru: "Поиск", en: "Search" },
  goToSearch: { ky: "Издөөгө өтүү", ru: "Перейти к поиску", en: "Go to the search" },
  placeholder: {
    ky: "Издөө: Ала-Тоо 12, В-112, дарактар…",
    ru: "Поиск: Ала-Тоо 12, В-112, деревья…",
    en: "Search: Ala-Too 12, В-112, trees…",
  },
  places: { ky: "Картада", ru: "На карте", en: "On the map" },
  layers: { ky: "Катмарлар", ru: "Слои", en: "Layers" },
  commands: { ky: "Аракеттер", ru: "Команды", en: "Commands" },
  searching: { ky: "Изделүүдө…", ru: "Поиск…", en: "Searching…" },
  nothing: {
    ky: "«{typed}» табылган жок. Көчө менен үйдү («Ала-Тоо 12»), кодду же катмардын аталышын жазып көрүңүз.",
    ru: "По запросу «{typed}» ничего нет. Попробуйте улицу и дом («Ала-Тоо 12»), код или название слоя.",
    en: "Nothing found for “{typed}”. Try a street and house (“Ala-Too 12”), a code, or the name of a layer.",
  },
  showLayer: { ky: "катмарды көрсөтүү", ru: "показать слой", en: "show the layer" },
  print: { ky: "Картаны PDFке басып чыгаруу", ru: "Печать карты в PDF", en: "Print the map to PDF" },
  openTable: { ky: "Таблица: {layer}", ru: "Таблица: {layer}", en: "Table: {layer}" },
  addRow: { ky: "Кошуу: {layer}", ru: "Добавить: {layer}", en: "Add: {layer}" },
} as const satisfies Readonly<Record<string, Text>>;
