import type { PluralText, Text } from "#client/i18n/text.ts";

export const messages = {
  step: { ky: "{step}-кадам, баары 4", ru: "Шаг {step} из 4", en: "Step {step} of 4" },
  stepFile: { ky: "Файл", ru: "Файл", en: "File" },
  stepSettings: { ky: "Катмар жана тилкелер", ru: "Слой и столбцы", en: "Layer and columns" },
  stepPreview: {
    ky: "Сактоодон мурун карап чыгуу",
    ru: "Просмотр перед сохранением",
    en: "Look before saving",
  },
  stepDone: { ky: "Даяр", ru: "Готово", en: "Done" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },

  choose: { ky: "Файл тандоо", ru: "Выбрать файл", en: "Choose a file" },
  drop: {
    ky: "Файлды бул жерге сүйрөп келиңиз же тандаңыз",
    ru: "Перетащите файл сюда или выберите его",
    en: "Drop a file here, or choose one",
  },
  formats: {
    ky: "GeoJSON, GeoPackage, ZIP ичиндеги Shapefile, CSV, Excel, KML, DXF, OSM (.osm, .pbf); 500 МБга чейин",
    ru: "GeoJSON, GeoPackage, Shapefile в ZIP, CSV, Excel, KML, DXF, OSM (.osm, .pbf); до 500 МБ",
    en: "GeoJSON, GeoPackage, zipped Shapefile, CSV, Excel, KML, DXF, OSM (.osm, .pbf); up to 500 MB",
  },
  nothingYet: {
    ky: "Сиз сактамайынча картада эч нерсе өзгөрбөйт.",
    ru: "Пока вы не сохраните, на карте ничего не изменится.",
    en: "Nothing on the map changes until you save.",
  },
  sampleCity: {
    ky: "Картадагы шаар — үлгү маалымат (чыныгы эмес). Сиз жүктөгөн жазуулар үлгү деп белгиленбейт.",
    ru: "Город на карте — учебные данные (не настоящие). Загруженные вами записи учебными не помечаются.",
    en: "The city on the map is sample data (not real). Rows that you load are not marked as sample data.",
  },
  uploading: { ky: "«{name}» жүктөлүүдө", ru: "«{name}» загружается", en: "Uploading “{name}”" },
  starting: { ky: "Кезекте турат", ru: "В очереди", en: "Waiting for its turn" },
  working: { ky: "Аткарылып жатат", ru: "Выполняется", en: "Working" },
  savingNote: {
    ky: "Баары сакталат же эч нерсе сакталбайт.",
    ru: "Сохранится всё или ничего.",
    en: "Everything is saved, or nothing.",
  },
  mayLeave: {
    ky: "Бул бөлүктү жапсаңыз болот: иш серверде уланат, ал тизмеде калат.",
    ru: "Панель можно закрыть: работа идёт на сервере и останется в списке.",
    en: "You may close this panel: the work goes on at the server and stays in the list.",
  },
  stopped: {
    ky: "Токтотулду. Эч нерсе сакталган жок.",
    ru: "Остановлено. Ничего не сохранено.",
    en: "Stopped. Nothing was saved.",
  },
  notLoaded: { ky: "Файл жүктөлгөн жок", ru: "Файл не загружен", en: "The file was not loaded" },
  otherFile: { ky: "Башка файл", ru: "Другой файл", en: "Another file" },
  readAgain: { ky: "Кайра окуу", ru: "Прочитать снова", en: "Read it again" },

  past: { ky: "Мурунку жүктөөлөр", ru: "Прошлые загрузки", en: "Past loads" },
  nonePast: {
    ky: "Азырынча эч нерсе жүктөлгөн эмес.",
    ru: "Пока ничего не загружали.",
    en: "Nothing has been loaded yet.",
  },
  open: { ky: "«{name}» жүктөөсүн ачуу", ru: "Открыть загрузку «{name}»", en: "Open the load “{name}”" },
  you: { ky: "сиз", ru: "вы", en: "you" },
  undo: { ky: "Жүктөөнү толугу менен кайтаруу", ru: "Отменить всю загрузку", en: "Undo the whole load" },
  undoNote: {
    ky: "«{name}» файлынан жүктөлгөн жазуулардын баары ({count}) шаардын маалыматынан алынат. Тарыхы калат.",
    ru: "Все записи, загруженные из «{name}» ({count}), будут убраны из данных города. История останется.",
    en: "All rows loaded from “{name}” ({count}) are taken out of the city's data. Their history stays.",
  },
  undone: { ky: "Жүктөө кайтарылды", ru: "Загрузка отменена", en: "The load was undone" },
  keep: { ky: "Калтыруу", ru: "Оставить", en: "Keep it" },

  showOnMap: { ky: "Картадан көрсөтүү", ru: "Показать на карте", en: "Show on the map" },
  openTable: { ky: "Таблицаны ачуу", ru: "Открыть таблицу", en: "Open the table" },
  another: { ky: "Дагы файл жүктөө", ru: "Загрузить ещё файл", en: "Load another file" },
  into: { ky: "«{layer}» катмарына", ru: "в слой «{layer}»", en: "into the layer “{layer}”" },
} as const satisfies Readonly<Record<string, Text>>;

export const stateTexts = {
  reading: { ky: "окулууда", ru: "читается", en: "being read" },
  read: { ky: "бүтө элек", ru: "не закончена", en: "not finished" },
  checking: { ky: "текшерилүүдө", ru: "проверяется", en: "being checked" },
  checked: { ky: "сактала элек", ru: "не сохранена", en: "not saved" },
  saving: { ky: "сакталууда", ru: "сохраняется", en: "being saved" },
  saved: { ky: "жүктөлдү", ru: "загружена", en: "loaded" },
  failed: { ky: "болгон жок", ru: "не удалась", en: "failed" },
  discarded: { ky: "ташталды", ru: "отброшена", en: "discarded" },
  undone: { ky: "кайтарылды", ru: "отменена", en: "undone" },
} as const satisfies Readonly<Record<string, Text>>;

export const busyTitles = {
  reading: { ky: "Файлды окуу", ru: "Чтение файла", en: "Reading the file" },
  checking: { ky: "Жазууларды текшерүү", ru: "Проверка записей", en: "Checking the rows" },
  saving: { ky: "Сактоо", ru: "Сохранение", en: "Saving" },
} as const satisfies Readonly<Record<string, Text>>;

export const rowsText: PluralText = {
  ky: "{count} жазуу",
  ru: { one: "{count} запись", few: "{count} записи", many: "{count} записей" },
  en: { one: "{count} row", other: "{count} rows" },
};

export const loadedText: PluralText = {
  ky: "{count} жазуу жүктөлдү",
  ru: {
    one: "Загружена {count} запись",
    few: "Загружено {count} записи",
    many: "Загружено {count} записей",
  },
  en: { one: "{count} row loaded", other: "{count} rows loaded" },
};
