import type { Language } from "#layers/kit/text.ts";

/** Chromium has no Kyrgyz month and weekday names. Kyrgyz as in CLDR 48. Russian months are in the genitive, for use in a date. */
export const monthsInDate: Readonly<Record<Language, readonly string[]>> = {
  ky: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь".split(" "),
  ru: "января февраля марта апреля мая июня июля августа сентября октября ноября декабря".split(" "),
  en: "January February March April May June July August September October November December".split(" "),
};

/** Months standing alone, as in the head of a calendar. */
export const months: Readonly<Record<Language, readonly string[]>> = {
  ky: "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(" "),
  ru: "Январь Февраль Март Апрель Май Июнь Июль Август Сентябрь Октябрь Ноябрь Декабрь".split(" "),
  en: monthsInDate.en,
};

/** Monday first, in all three languages. */
export const weekdays: Readonly<Record<Language, readonly string[]>> = {
  ky: "дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби".split(" "),
  ru: "понедельник вторник среда четверг пятница суббота воскресенье".split(" "),
  en: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" "),
};

export const weekdaysShort: Readonly<Record<Language, readonly string[]>> = {
  ky: "дш шш шр бш жм иш жк".split(" "),
  ru: "пн вт ср чт пт сб вс".split(" "),
  en: "Mo Tu We Th Fr Sa Su".split(" "),
};
