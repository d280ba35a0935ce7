import type { Text } from "#client/i18n/text.ts";

export const messages = {
  title: { ky: "Координаттар", ru: "Координаты", en: "Coordinates" },
  open: {
    ky: "Координаттар: көрүү жана жазуу",
    ru: "Координаты: узнать и ввести",
    en: "Coordinates: read and type",
  },
  system: { ky: "Координаттар системасы", ru: "Система координат", en: "System of coordinates" },
  goTo: { ky: "Координата боюнча өтүү", ru: "Перейти к координатам", en: "Go to coordinates" },
  example: { ky: "42.888, 74.850", ru: "42.888, 74.850", en: "42.888, 74.850" },
  go: { ky: "Өтүү", ru: "Перейти", en: "Go" },
  unreadable: {
    ky: "«{typed}» бул шаардын координаталары эмес. Градус же {systems} түрүндө жазыңыз.",
    ru: "«{typed}» — не координаты этого города. Введите градусы или {systems}.",
    en: "“{typed}” is no place near this city. Type degrees or {systems}.",
  },
  pickHint: {
    ky: "Картадан чекитти басыңыз",
    ru: "Щёлкните точку на карте",
    en: "Click a point on the map",
  },
  copy: { ky: "Көчүрүп алуу: {system}", ru: "Скопировать: {system}", en: "Copy: {system}" },
  copied: { ky: "Көчүрүлдү: {text}", ru: "Скопировано: {text}", en: "Copied: {text}" },
  copyFailed: {
    ky: "Браузер көчүрүүгө уруксат берген жок. Текстти белгилеп, Ctrl+C басыңыз.",
    ru: "Браузер не разрешил копирование. Выделите текст и нажмите Ctrl+C.",
    en: "The browser does not allow copying. Mark the text and press Ctrl+C.",
  },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
} as const satisfies Readonly<Record<string, Text>>;
