import type { Text } from "#layers/kit/text.ts";

export const monthsMissing: Text = {
  ky: "«{name}»: бул айлар киргизилген эмес: {months}. Он эки ай толмоюнча айлар кошулбайт, ошондуктан бул сан {instead}.",
  ru: "«{name}»: не введены месяцы: {months}. Пока не введены все двенадцать, месяцы не складываются, поэтому это число {instead}.",
  en: "“{name}”: months not entered: {months}. Until all twelve are entered they do not count, so this figure is {instead}.",
};
export const staysUnknown: Text = { ky: "белгисиз", ru: "неизвестно", en: "unknown" };
export const takenElsewhere: Text = {
  ky: "башка булактан алынды",
  ru: "взято из другого источника",
  en: "taken from another source",
};
export const billedNotSplit: Text = {
  ky: "Акысы эсептелген суу эсептегич жана норма боюнча бөлүнгөн эмес: баары эсептегич боюнча деп алынды. Жоготуунун жалпы көлөмү ошол эле бойдон, эсепке алуу каталары ашыкча чыгышы мүмкүн.",
  ru: "Начисленная вода не разделена на учтённую приборами и по норме: вся принята как учтённая. На общие потери это не влияет, ошибки учёта могут быть завышены.",
  en: "Billed water is not split into metered and unmetered: all of it was taken as metered. Losses as a whole stay the same; data handling errors may come out too large.",
};
export const partAboveBilled: Text = {
  ky: "Акысы эсептелген суунун бир бөлүгү ({part}) анын баарынан ({billed}) көп: калган бөлүгү нөлдөн аз чыгат, ошондуктан белгисиз бойдон калды.",
  ru: "Часть начисленной воды ({part}) больше всей начисленной ({billed}): остаток был бы меньше нуля и потому оставлен неизвестным.",
  en: "A part of billed water ({part}) exceeds all of it ({billed}): what is left would be below zero and therefore stays unknown.",
};
export const percentOver100: Text = {
  ky: "Эсептегичтердин кем көрсөтүүсү {percent} %: 100дөн аз болушу керек. Ал эсепке кирген жок, каттоодон оңдоңуз.",
  ru: "Недоучёт водомеров {percent} %: должно быть меньше 100. В расчёт он не вошёл; исправьте его в реестре.",
  en: "Under-registration of meters is {percent} %: it must be below 100. It was not used; correct it in the register.",
};
export const leakageDiffers: Text = {
  ky: "Агып кетүүнүн жазылган бөлүктөрү ({parts}) баланстан калган агып кетүүгө ({real}) барабар эмес: баланстан калганы көрсөтүлдү.",
  ru: "Записанные части утечек ({parts}) не сходятся с тем, что осталось по балансу ({real}): показан остаток баланса.",
  en: "The parts of real losses that were entered ({parts}) differ from what the balance leaves ({real}): the balance's is shown.",
};
export const zonesDiffer: Text = {
  ky: "Зоналарга кирген суу ({zones}) шаар тарткан сууга ({city}) барабар эмес: айырма зоналардын жоготуусунда көрүнбөйт. Зоналардын эсептегичтерин текшериңиз.",
  ru: "Вода, поданная в зоны ({zones}), не сходится с поднятой городом ({city}): разницы нет в потерях зон. Проверьте водомеры зон.",
  en: "The input of the zones ({zones}) does not add up to the city's ({city}): the difference is in no zone's losses. Check the zones' meters.",
};
