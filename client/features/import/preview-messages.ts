import type { Text } from "#client/i18n/text.ts";

export const messages = {
  good: { ky: "жарактуу", ru: "годных", en: "good" },
  bad: { ky: "каталуу", ru: "с ошибками", en: "with faults" },
  duplicates: { ky: "кайталанган", ru: "повторов", en: "duplicates" },
  onMap: {
    ky: "Картада кызгылт түс менен көрүнөт, каталуулары кызыл. Алар али сактала элек.",
    ru: "На карте они розовые, с ошибками — красные. Они ещё не сохранены.",
    en: "On the map they are pink, those with faults red. They are not saved yet.",
  },
  sampled: {
    ky: "Жазуулар көп: картада алардын тең бөлүштүрүлгөн бир бөлүгү гана көрүнөт.",
    ru: "Записей много: на карте показана только равномерная часть.",
    en: "There are many rows: the map shows an even sample of them.",
  },
  loadedBefore: {
    ky: "Ушул эле файл бул катмарга мурда жүктөлгөн: {when}.",
    ru: "Этот же файл уже загружали в этот слой: {when}.",
    en: "This very file was loaded into this layer before: {when}.",
  },
  attribution: {
    ky: "Картада булагы көрсөтүлөт: {text}",
    ru: "На карте будет указан источник: {text}",
    en: "The map will name the source: {text}",
  },
  nothingGood: {
    ky: "Сактай турган жазуу жок. Кемчиликтерин төмөндөн көрүп, жөндөөлөрдү же файлды оңдоңуз.",
    ru: "Сохранять нечего. Посмотрите ошибки ниже и исправьте настройки или файл.",
    en: "There is nothing to save. See the faults below, and correct the settings or the file.",
  },
  noRows: {
    ky: "Шарттарга туура келген бир да жазуу жок.",
    ru: "Ни одна запись не подходит под условия.",
    en: "No row fits the conditions.",
  },

  nodes: { ky: "Тармактын түйүндөрү", ru: "Узлы сети", en: "Nodes of the network" },
  nodesNew: { ky: "жаңы", ru: "новых", en: "new" },
  nodesExisting: { ky: "бар түйүнгө туташат", ru: "существующих", en: "existing" },
  nodesNote: {
    ky: "Жаңы түйүндөр картада толук тегерек, барлары ичи бош тегерек. Учтар түйүнгө жылат.",
    ru: "Новые узлы на карте — закрашенные кружки, существующие — пустые. Концы линий сдвинутся на узел.",
    en: "New nodes are filled circles on the map, existing ones are hollow. Ends of lines move onto their node.",
  },
  checkAgain: { ky: "Кайра текшерүү", ru: "Проверить снова", en: "Check again" },
  confirmNodes: {
    ky: "Түйүндөрдү картадан карап чыктым, туура",
    ru: "Я просмотрел(а) узлы на карте, всё верно",
    en: "I have looked at the nodes on the map; they are right",
  },

  firstRows: { ky: "Алгачкы жазуулар", ru: "Первые записи", en: "First rows" },
  badRows: { ky: "Каталуу жазуулар", ru: "Записи с ошибками", en: "Rows with faults" },
  number: { ky: "№", ru: "№", en: "No." },
  row: { ky: "{number}-жазуу", ru: "Запись {number}", en: "Row {number}" },
  place: { ky: "картадагы орду", ru: "место на карте", en: "place on the map" },
  more: { ky: "Дагы көрсөтүү", ru: "Показать ещё", en: "Show more" },
  leaveOut: {
    ky: "Каталууларын калтырып, жарактууларын гана сактоо",
    ru: "Сохранить только годные, без записей с ошибками",
    en: "Save only the good rows, without those with faults",
  },

  back: { ky: "Жөндөөлөргө кайтуу", ru: "Назад к настройкам", en: "Back to the settings" },
  save: { ky: "Сактоо: {count}", ru: "Сохранить: {count}", en: "Save {count}" },
} as const satisfies Readonly<Record<string, Text>>;
