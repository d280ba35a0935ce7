import type { Text } from "#client/i18n/text.ts";

export const conflictMessages = {
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
  geometry: { ky: "Картадагы орду", ru: "Место на карте", en: "Place on the map" },
} as const satisfies Readonly<Record<string, Text>>;
