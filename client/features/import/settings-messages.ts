import type { Text } from "#client/i18n/text.ts";

export const messages = {
  sourceLayer: { ky: "Файлдын катмары", ru: "Слой файла", en: "Layer of the file" },
  layer: { ky: "Кайсы катмарга", ru: "В какой слой", en: "Into which layer" },
  layerHelp: {
    ky: "Файлдын геометриясына туура келген жана сиз түзөтө алган катмарлар",
    ru: "Слои, которые вы можете изменять и которым подходит геометрия файла",
    en: "Layers that you may edit and that take the geometry of the file",
  },
  chooseLayer: { ky: "тандаңыз…", ru: "выберите…", en: "choose…" },
  noLayerFits: {
    ky: "Сиз түзөтө алган катмарлардын бири да бул геометрияны ({geometry}) албайт.",
    ru: "Ни один слой, который вы можете изменять, не принимает такую геометрию ({geometry}).",
    en: "No layer that you may edit takes this geometry ({geometry}).",
  },
  table: { ky: "таблица", ru: "таблица", en: "table" },

  place: { ky: "Жайгашкан жери", ru: "Место", en: "Place" },
  columns: { ky: "Тилкелер", ru: "Столбцы", en: "Columns" },
  columnsHelp: {
    ky: "Ар бир тилке кайсы талаага барат; «кошумча маалымат» аны өзгөртпөй сактайт. Тандоо ушул булак үчүн эстелип калат.",
    ru: "Какое поле заполняет каждый столбец; «прочие сведения» сохраняют его как есть. Выбор запоминается для этого источника.",
    en: "Which field each column fills; “further data” keeps it as it is. The choice is remembered for this source.",
  },
  noColumns: {
    ky: "Файлда тилке жок, геометрия гана бар.",
    ru: "В файле нет столбцов, только геометрия.",
    en: "The file has no columns, only geometry.",
  },
  empty: { ky: "бош", ru: "пусто", en: "empty" },
  extra: { ky: "кошумча маалымат", ru: "прочие сведения", en: "further data" },
  ignore: { ky: "албоо", ru: "не брать", en: "leave out" },
  easting: {
    ky: "чыгыш координатасы (X, узундук)",
    ru: "восточная координата (X, долгота)",
    en: "easting (X, longitude)",
  },
  northing: {
    ky: "түндүк координатасы (Y, кеңдик)",
    ru: "северная координата (Y, широта)",
    en: "northing (Y, latitude)",
  },
  taken: {
    ky: "«{field}» талаасына эки тилке барат: {columns}. Бирин башкача тандаңыз.",
    ru: "Поле «{field}» заполняют два столбца: {columns}. Выберите для одного другое.",
    en: "Two columns fill “{field}”: {columns}. Choose another field for one of them.",
  },

  values: { ky: "Файлдагы маанилер", ru: "Значения файла", en: "Values of the file" },
  valuesHelp: {
    ky: "Программа тааныбаган сөздөр эмнени билдирет.",
    ru: "Что означают слова, которых программа не знает.",
    en: "What words mean that the program does not know.",
  },
  others: { ky: "калгандарынын баары", ru: "все остальные", en: "all others" },
  unknownValue: { ky: "ката", ru: "ошибка", en: "a fault" },
  leaveEmpty: { ky: "бош калтыруу", ru: "оставить пустым", en: "leave empty" },

  constants: { ky: "Бардык жазууга бирдей", ru: "Одинаково для всех записей", en: "The same for all rows" },
  constantsHelp: {
    ky: "Файлда жок маалымат. Файлдагы маани мындан жогору турат.",
    ru: "То, чего в файле нет. Значение из файла важнее.",
    en: "What the file does not say. A value of the file goes before it.",
  },
  addConstant: { ky: "Талаа кошуу…", ru: "Добавить поле…", en: "Add a field…" },
  needed: {
    ky: "Бул талаа милдеттүү: маани бериңиз же тилкени байлаңыз.",
    ru: "Это поле обязательно: дайте значение или привяжите столбец.",
    en: "This field is required: give a value, or map a column to it.",
  },
  remove: { ky: "«{name}» дегенди алып салуу", ru: "Убрать «{name}»", en: "Remove “{name}”" },

  filter: { ky: "Жазуулардын бир бөлүгү гана", ru: "Только часть записей", en: "Only some of the rows" },
  filterHelp: {
    ky: "Тилкесинде ушул маанилердин бири барлар гана. Бош болсо — толтурулгандары гана.",
    ru: "Только те, у которых в столбце одно из этих значений. Пусто — только заполненные.",
    en: "Only those whose column holds one of these values. Empty: only those where it is filled.",
  },
  filterColumn: { ky: "Тилке", ru: "Столбец", en: "Column" },
  filterValues: {
    ky: "Маанилер, үтүр менен",
    ru: "Значения через запятую",
    en: "Values, with commas between",
  },
  addFilter: { ky: "Шарт кошуу", ru: "Добавить условие", en: "Add a condition" },

  network: { ky: "Тармакка туташуу", ru: "Соединение с сетью", en: "Joining the network" },
  nodeLayer: { ky: "Жаңы түйүндөрдүн катмары", ru: "Слой новых узлов", en: "Layer of new nodes" },
  tolerance: { ky: "Жол берилген аралык", ru: "Допуск", en: "Tolerance" },
  toleranceLinks: {
    ky: "Учтары мындан жакын болсо, бир түйүнгө туташат.",
    ru: "Концы ближе этого друг к другу сходятся в одном узле.",
    en: "Ends closer than this to each other meet in one node.",
  },
  toleranceFittings: {
    ky: "Түтүк мындан жакын болсо, жабдык ага орнотулат.",
    ru: "Арматура встаёт на участок, если он ближе этого.",
    en: "A fitting goes onto a link that is closer than this.",
  },

  check: { ky: "Жазууларды текшерүү", ru: "Проверить записи", en: "Check the rows" },
  checkHelp: {
    ky: "Текшерүү эч нерсе сактабайт.",
    ru: "Проверка ничего не сохраняет.",
    en: "Checking saves nothing.",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Of a file's layer. */
export const geometryTexts: Readonly<Record<string, Text>> = {
  Point: { ky: "чекиттер", ru: "точки", en: "points" },
  LineString: { ky: "сызыктар", ru: "линии", en: "lines" },
  Polygon: { ky: "аянттар", ru: "площади", en: "areas" },
  Geometry: { ky: "ар кандай", ru: "разная", en: "mixed" },
};
