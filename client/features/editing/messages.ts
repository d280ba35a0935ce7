import type { Text } from "#client/i18n/text.ts";

export const messages = {
  tools: { ky: "Тартуу куралдары", ru: "Инструменты рисования", en: "Drawing tools" },
  undo: { ky: "Артка кайтаруу", ru: "Отменить шаг", en: "Undo" },
  redo: { ky: "Кайра жасоо", ru: "Повторить шаг", en: "Redo" },
  finish: { ky: "Аяктоо", ru: "Завершить", en: "Finish" },
  startOver: { ky: "Баштан баштоо", ru: "Начать заново", en: "Start over" },
  hole: { ky: "Көңдөй кошуу", ru: "Добавить вырез", en: "Add a hole" },
  part: { ky: "Бөлүк кошуу", ru: "Добавить часть", en: "Add a part" },
  removeVertex: { ky: "Чокуну өчүрүү", ru: "Удалить вершину", en: "Delete the vertex" },
  nextVertex: { ky: "Кийинки чоку", ru: "Следующая вершина", en: "Next vertex" },
  previousVertex: { ky: "Мурунку чоку", ru: "Предыдущая вершина", en: "Previous vertex" },
  addVertex: { ky: "Чекит коюу", ru: "Поставить точку", en: "Put a point" },
  takeBack: { ky: "Акыркы чекитти алуу", ru: "Убрать последнюю точку", en: "Take the last point back" },
  typeLength: { ky: "Узундукту жазуу", ru: "Ввести длину", en: "Type a length" },
  length: { ky: "Узундугу", ru: "Длина", en: "Length" },
  bearing: { ky: "Багыты", ru: "Дирекционный угол", en: "Bearing" },
  coordinates: { ky: "Координаттар", ru: "Координаты", en: "Coordinates" },
  put: { ky: "Коюу", ru: "Поставить", en: "Put" },
  wrongCoordinates: {
    ky: "«{typed}» бул шаардын координаталары эмес",
    ru: "«{typed}» — не координаты этого города",
    en: "“{typed}” is no place near this city",
  },
  area: { ky: "Аянты", ru: "Площадь", en: "Area" },
  newNodes: {
    ky: "Учунда жаңы түйүн пайда болот: {layer}",
    ru: "На конце появится новый узел: {layer}",
    en: "A new node will stand at its end: {layer}",
  },
  follows: {
    ky: "Чогуу жылат: {count}",
    ru: {
      one: "Вместе с ним сдвинется {count} объект",
      few: "Вместе с ним сдвинутся {count} объекта",
      many: "Вместе с ним сдвинутся {count} объектов",
    },
    en: { one: "{count} row moves along", other: "{count} rows move along" },
  },
} as const;

/** What to do next, for each kind of shape. */
export const hints = {
  Point: {
    ky: "Картадагы ордун басыңыз",
    ru: "Щёлкните место на карте",
    en: "Click the place on the map",
  },
  LineString: {
    ky: "Чекиттерди кезеги менен басыңыз; акыркысын эки жолу",
    ru: "Ставьте точки по порядку; последнюю — двойным щелчком",
    en: "Click the points in order; double click the last one",
  },
  area: {
    ky: "Бурчтарын айланта басыңыз; аягында биринчисин",
    ru: "Обойдите углы по кругу; в конце щёлкните первый",
    en: "Click the corners around; the first one again to end",
  },
  shaping: {
    ky: "Чокуларды жылдырыңыз; ортосундагы чекиттен жаңысы чыгат",
    ru: "Перетаскивайте вершины; из середины ребра вытягивается новая",
    en: "Drag the vertices; pull a new one out of the middle of an edge",
  },
  pointShaping: {
    ky: "Чекитти сүйрөңүз же жаңы ордун басыңыз",
    ru: "Перетащите точку или щёлкните новое место",
    en: "Drag the point, or click its new place",
  },
} as const satisfies Readonly<Record<string, Text>>;
