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
  changedMeanwhile: {
    ky: "Башка адам да өзгөрткөн",
    ru: "Запись изменил другой человек",
    en: "Somebody else changed this row",
  },
  chooseVersion: {
    ky: "Айырмаланган ар бир талаада кайсы мааниси калаарын тандаңыз.",
    ru: "Выберите для каждого различия, какое значение оставить.",
    en: "For each difference choose the value to keep.",
  },
  mine: { ky: "Меники", ru: "Моё", en: "Mine" },
  theirs: { ky: "Азыркысы", ru: "Сейчас в базе", en: "Theirs" },
  merge: { ky: "Бириктирип сактоо", ru: "Объединить и сохранить", en: "Merge and save" },
  theirsRemoved: {
    ky: "Сиз түзөтүп жатканда башка адам бул жазууну өчүргөн. Тарыхынан калыбына келтирсе болот.",
    ru: "Пока вы правили, запись удалил другой человек. Её можно восстановить из истории.",
    en: "While you were editing, somebody removed the row. It can be restored from its history.",
  },
  inserted: { ky: "кошулду", ru: "добавлена", en: "added" },
  updated: { ky: "өзгөртүлдү", ru: "изменена", en: "changed" },
  removedVersion: { ky: "өчүрүлдү", ru: "удалена", en: "removed" },
  restore: { ky: "Ушул абалына келтирүү", ru: "Вернуть это состояние", en: "Restore this state" },
  shapeChanged: {
    ky: "Картадагы формасы өзгөргөн",
    ru: "Изменилась форма на карте",
    en: "Its shape on the map changed",
  },
  nothingSelected: { ky: "Эч нерсе тандалган жок", ru: "Ничего не выбрано", en: "Nothing selected" },
  discard: { ky: "Түзөтүүнү таштоо", ru: "Отбросить правки", en: "Discard the edits" },
  geometry: { ky: "Картадагы орду", ru: "Место на карте", en: "Place on the map" },
} as const satisfies Readonly<Record<string, Text>>;

export const selectedCount: PluralText = {
  ky: "{count} жазуу тандалды",
  ru: { one: "Выбрана {count} запись", few: "Выбрано {count} записи", many: "Выбрано {count} записей" },
  en: { one: "{count} row selected", other: "{count} rows selected" },
};
