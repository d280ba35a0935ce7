import type { PluralText, Text } from "#client/i18n/text.ts";

export const messages = {
  attributes: { ky: "Маалыматы", ru: "Сведения", en: "Attributes" },
  history: { ky: "Тарыхы", ru: "История", en: "History" },
  edit: { ky: "Түзөтүү", ru: "Изменить", en: "Edit" },
  reshape: { ky: "Формасын өзгөртүү", ru: "Изменить форму", en: "Reshape" },
  remove: { ky: "Жазууну өчүрүү", ru: "Удалить запись", en: "Remove the row" },
  removeNote: {
    ky: "Өчүрүү ката киргизилген жазуулар үчүн гана. Жер алдынан алынган нерсеге «Күчүндө, чейин» күнүн коюңуз: ал тарыхта калат.",
    ru: "Удаляют только то, чего никогда не было. Если предмет изъят из земли, поставьте ему дату «Действует до»: он останется в истории.",
    en: "Remove only what never existed. A thing taken out of the ground gets a “Valid to” date and stays in the history.",
  },
  reason: { ky: "Себеби", ru: "Причина", en: "Reason" },
  reasonNeeded: { ky: "Себебин жазыңыз", ru: "Укажите причину", en: "Give the reason" },
  save: { ky: "Сактоо", ru: "Сохранить", en: "Save" },
  cancel: { ky: "Жокко чыгаруу", ru: "Отмена", en: "Cancel" },
  close: { ky: "Жабуу", ru: "Закрыть", en: "Close" },
  more: { ky: "Башка аракеттер", ru: "Другие действия", en: "More actions" },
  zoomTo: { ky: "Картадан көрсөтүү", ru: "Показать на карте", en: "Show on the map" },
  copyLink: { ky: "Шилтемесин көчүрүү", ru: "Скопировать ссылку", en: "Copy the link" },
  linkCopied: { ky: "Шилтеме көчүрүлдү", ru: "Ссылка скопирована", en: "Link copied" },
  saved: { ky: "Сакталды", ru: "Сохранено", en: "Saved" },
  removed: { ky: "Жазуу өчүрүлдү", ru: "Запись удалена", en: "Row removed" },
  further: { ky: "Кошумча", ru: "Дополнительно", en: "More" },
  sample: {
    ky: "Үлгү маалымат (чыныгы эмес)",
    ru: "Учебные данные (не настоящие)",
    en: "Sample data (not real)",
  },
  newRow: { ky: "Жаңы жазуу", ru: "Новая запись", en: "New row" },
  drawFirst: {
    ky: "Картага чийиңиз: чокуларын басып коюңуз, бүткөндө Enter же кош басуу.",
    ru: "Нарисуйте на карте: отмечайте вершины, закончите клавишей Enter или двойным щелчком.",
    en: "Draw on the map: click the vertices, finish with Enter or a double click.",
  },
  notFound: { ky: "Жазуу табылган жок", ru: "Запись не найдена", en: "Row not found" },
  mergeAndLook: {
    ky: "Бириктирип, картадан көрүү",
    ru: "Объединить и посмотреть на карте",
    en: "Merge and look at the map",
  },
  neighboursChanged: {
    ky: "Сиздин өзгөртүүңүз тийген бул зоналарды башка адам да өзгөрткөн. Бириктиргенде анын өзгөртүүсү калат, сиздин кадамдарыңыз анын үстүнө кайра жасалат.",
    ru: "Эти зоны, которых касается ваша правка, изменил и другой человек. При объединении его изменения останутся, а ваши шаги повторятся поверх них.",
    en: "Somebody else has changed these zones, which your work touches. Merging keeps their changes and takes your steps again on top of them.",
  },
  takenIn: {
    ky: "Башка адамдын өзгөртүүлөрү кабыл алынды. Картаны карап, сактаңыз.",
    ru: "Чужие изменения приняты. Проверьте карту и сохраните.",
    en: "Their changes are taken in. Look at the map and save.",
  },
  inserted: { ky: "кошулду", ru: "добавлена", en: "added" },
  updated: { ky: "өзгөртүлдү", ru: "изменена", en: "changed" },
  removedVersion: { ky: "өчүрүлдү", ru: "удалена", en: "removed" },
  tookBack: {
    ky: "мурунку өзгөртүү кайтарылды",
    ru: "отмена прежней правки",
    en: "an earlier change taken back",
  },
  restore: { ky: "Ушул абалына келтирүү", ru: "Вернуть это состояние", en: "Restore this state" },
  shapeChanged: {
    ky: "Картадагы формасы өзгөргөн",
    ru: "Изменилась форма на карте",
    en: "Its shape on the map changed",
  },
  nothingSelected: { ky: "Эч нерсе тандалган жок", ru: "Ничего не выбрано", en: "Nothing selected" },
  leaveGaps: {
    ky: "Ушундай калтырып сактоо",
    ru: "Сохранить как есть",
    en: "Save and leave it so",
  },
  landReason: {
    ky: "Зонанын жери башка зонага өттү",
    ru: "Земля зоны перешла к другой зоне",
    en: "The zone's land went to another zone",
  },
  heir: { ky: "Жери кимге өтөт", ru: "Кому перейдёт земля", en: "Who gets the land" },
  noHeir: { ky: "эч кимге: бош жер калат", ru: "никому: останется незанятой", en: "nobody: it stays a gap" },
  shapeOf: {
    ky: "{area}, чокулары: {count}",
    ru: "{area}, вершин: {count}",
    en: "{area}, vertices: {count}",
  },
  discard: { ky: "Түзөтүүнү таштоо", ru: "Отбросить правки", en: "Discard the edits" },
  print: { ky: "Ушуну басып чыгаруу", ru: "Напечатать это", en: "Print this" },
} as const satisfies Readonly<Record<string, Text>>;

export const selectedCount: PluralText = {
  ky: "{count} жазуу тандалды",
  ru: { one: "Выбрана {count} запись", few: "Выбрано {count} записи", many: "Выбрано {count} записей" },
  en: { one: "{count} row selected", other: "{count} rows selected" },
};
