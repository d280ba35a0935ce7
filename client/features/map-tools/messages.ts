import type { Text } from "#client/i18n/text.ts";

export const messages = {
  print: { ky: "Картаны PDFке басып чыгаруу", ru: "Печать карты в PDF", en: "Print the map to PDF" },
  zoomIn: { ky: "Чоңойтуу", ru: "Приблизить", en: "Zoom in" },
  zoomOut: { ky: "Кичирейтүү", ru: "Отдалить", en: "Zoom out" },
  north: { ky: "Түндүктү өйдө кылуу", ru: "Север вверх", en: "North up" },
  wholeCity: { ky: "Бүт шаар", ru: "Весь город", en: "The whole city" },
  locate: { ky: "Мен кайдамын", ru: "Где я", en: "Where am I" },
  locateNeedsHttps: {
    ky: "Турган жериңизди браузер https дареги боюнча гана айтат. Программаны https менен ачыңыз же администраторго кайрылыңыз.",
    ru: "Браузер сообщает местоположение только по адресу https. Откройте программу по https или обратитесь к администратору.",
    en: "The browser tells where you are only over https. Open the program by its https address, or ask the administrator.",
  },
  locateRefused: {
    ky: "Браузер турган жериңизди айтууга уруксат берген жок. Дарек тилкесинен уруксат бериңиз.",
    ru: "Браузеру не разрешено сообщать местоположение. Разрешите это в адресной строке.",
    en: "The browser may not tell where you are. Allow it in the address bar.",
  },
  locateFailed: {
    ky: "Турган жериңиз аныкталган жок. Ачык жерге чыгып, кайра аракет кылыңыз.",
    ru: "Местоположение не определено. Выйдите на открытое место и повторите.",
    en: "Your position was not found. Step into the open and try again.",
  },
  locateOutside: {
    ky: "Сиз шаардын сыртындасыз: {distance}",
    ru: "Вы за пределами города: {distance}",
    en: "You are outside the city: {distance}",
  },
  located: { ky: "Тактыгы {accuracy}", ru: "Точность {accuracy}", en: "Accurate to {accuracy}" },
  measure: { ky: "Өлчөө", ru: "Измерить", en: "Measure" },
  length: { ky: "Узундук", ru: "Длина", en: "Length" },
  area: { ky: "Аянт", ru: "Площадь", en: "Area" },
  perimeter: { ky: "Периметр", ru: "Периметр", en: "Perimeter" },
  lastLeg: { ky: "Акыркы бөлүк", ru: "Последний отрезок", en: "Last leg" },
  measureHint: {
    ky: "Картада чекиттерди басыңыз",
    ru: "Ставьте точки на карте",
    en: "Click points on the map",
  },
  takeBack: { ky: "Акыркы чекитти алуу", ru: "Убрать последнюю точку", en: "Take the last point back" },
  clear: { ky: "Тазалоо", ru: "Очистить", en: "Clear" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  inView: { ky: "Экрандагы объекттер", ru: "Объекты на экране", en: "What is in view" },
  inViewEmpty: {
    ky: "Бул жерде көрсөтүлгөн катмарлардын объекттери жок. Картаны жылдырыңыз же катмарларды күйгүзүңүз.",
    ru: "Здесь нет объектов включённых слоёв. Сдвиньте карту или включите слои.",
    en: "No rows of the shown layers lie here. Move the map, or switch layers on.",
  },
  inViewMore: {
    ky: "Дагы {count}. Калганын көрүү үчүн картаны чоңойтуңуз.",
    ru: "Ещё {count}. Приблизьте карту, чтобы увидеть остальные.",
    en: "{count} more. Zoom in to see the rest.",
  },
  sources: { ky: "Маалымат булактары", ru: "Источники данных", en: "Data sources" },
  scaleIs: { ky: "Масштаб сызгычы: {length}", ru: "Масштабная линейка: {length}", en: "Scale bar: {length}" },
} as const satisfies Readonly<Record<string, Text>>;
