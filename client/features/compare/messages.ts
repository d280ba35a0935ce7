import type { PluralText, Text } from "#client/i18n/text.ts";

export const messages = {
  compare: {
    ky: "Эки планды картада салыштыруу",
    ru: "Сравнить два плана на карте",
    en: "Compare two plans on the map",
  },
  stop: { ky: "Салыштыруудан чыгуу", ru: "Закончить сравнение", en: "Stop comparing" },
  left: { ky: "Сол жагында", ru: "Слева", en: "On the left" },
  right: { ky: "Оң жагында", ru: "Справа", en: "On the right" },
  divider: {
    ky: "Эки пландын ортосундагы сызык",
    ru: "Граница между двумя планами",
    en: "Line between the two plans",
  },
  divided: {
    ky: "{share} сол жагында: {left}; оң жагында: {right}",
    ru: "{share} слева: {left}; справа: {right}",
    en: "{share} on the left: {left}; on the right: {right}",
  },
  noSecondMap: {
    ky: "Бул түзмөк экинчи картаны тарта албайт. Айырмалардын тизмеси иштей берет.",
    ru: "Это устройство не может нарисовать вторую карту. Список различий работает.",
    en: "This device cannot draw a second map. The list of differences works.",
  },
  transitions: { ky: "Эмнеден эмнеге өтөт", ru: "Что во что переходит", en: "What becomes what" },
  places: { ky: "Айырмаланган жерлер", ru: "Различающиеся места", en: "Places that differ" },
  zones: { ky: "Зоналар", ru: "Зоны", en: "Zones" },
  hectares: { ky: "Аянты, га", ru: "Площадь, га", en: "Area, ha" },
  share: { ky: "Үлүшү, %", ru: "Доля, %", en: "Share, %" },
  differs: { ky: "Айырмаланат", ru: "Различается", en: "Differs" },
  unchanged: { ky: "Өзгөрбөйт", ru: "Не меняется", en: "Unchanged" },
  inside: { ky: "Чек ичинде", ru: "В границе", en: "Inside the boundary" },
  summary: {
    ky: "Айырмаланат: {area} ({share})",
    ru: "Различается: {area} ({share})",
    en: "Differs: {area} ({share})",
  },
  unassigned: { ky: "эч бир зонада эмес", ru: "вне зон", en: "in no zone" },
  countedTwice: { ky: "бир нече зонада", ru: "в нескольких зонах", en: "in several zones" },
  only: {
    ky: "Ушул өтүү гана: {from} → {to}",
    ru: "Только этот переход: {from} → {to}",
    en: "This transition only: {from} → {to}",
  },
  show: {
    ky: "Картада көрсөтүү: {from} → {to}, {area}",
    ru: "Показать на карте: {from} → {to}, {area}",
    en: "Show on the map: {from} → {to}, {area}",
  },
  sample: {
    ky: "Үлгү маалымат (чыныгы эмес)",
    ru: "Учебные данные (не настоящие)",
    en: "Sample data (not real)",
  },
  tooSmall: {
    ky: "{area} кичине жерлер тизмеде жок, бирок суммага кирет.",
    ru: "Места меньше {area} в списке не показаны, но входят в суммы.",
    en: "Places under {area} are not listed, but count in the sums.",
  },
  leftOut: {
    ky: "Дагы {count} кичирээк жер тизмеге батпай калды.",
    ru: {
      one: "Ещё {count} меньшее место не поместилось в список.",
      few: "Ещё {count} меньших места не поместились в список.",
      many: "Ещё {count} меньших мест не поместились в список.",
    },
    en: {
      one: "{count} more smaller place has no room in the list.",
      other: "{count} more smaller places have no room in the list.",
    },
  },
  onlyOne: {
    ky: "Салыштыра турган план жок",
    ru: "Сравнивать не с чем",
    en: "There is nothing to compare",
  },
  onlyOneNext: {
    ky: "Шаарда эки план варианты болушу керек: азыркы колдонуу жана долбоор. Вариантты «Маалымат» бөлүгүндө жүктөңүз же кошуңуз.",
    ru: "Нужны два варианта плана: существующее использование и проект. Загрузите или добавьте вариант в разделе «Данные».",
    en: "Two plan variants are needed: the existing use and a draft. Load or add one in the workspace “Data”.",
  },
  same: {
    ky: "Эки жагында бир эле план турат",
    ru: "С обеих сторон один и тот же план",
    en: "Both sides show the same plan",
  },
  sameNext: {
    ky: "Жогорудагы тизмелердин биринен башка вариантты тандаңыз.",
    ru: "Выберите другой вариант в одном из списков выше.",
    en: "Choose another variant in one of the lists above.",
  },
  none: { ky: "Айырма жок", ru: "Различий нет", en: "No differences" },
  noneNext: {
    ky: "Эки вариант жерди бирдей пайдаланат. Зонаны түзөтсөңүз, айырмасы бул жерде чыгат.",
    ru: "Оба варианта используют землю одинаково. Измените зону, и различие появится здесь.",
    en: "Both variants use the land alike. Change a zone, and the difference appears here.",
  },
  loading: { ky: "Айырмалар өлчөнүүдө", ru: "Различия измеряются", en: "Measuring the differences" },
} as const satisfies Readonly<Record<string, Text | PluralText>>;
