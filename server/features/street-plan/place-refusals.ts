import type { Text } from "#layers/kit/text.ts";
import { fill, type HttpProblem, notFound, type Wrong } from "#server/platform/http/problems.ts";
import { refused, wrong } from "./refusals.ts";

export const noSuchStreet = (id: string): HttpProblem =>
  refused("street_id", "no-such-row", id, {
    message: { ky: "Мындай көчө жок.", ru: "Такой улицы нет.", en: "There is no such street." },
    cure: {
      ky: "Көчөнү картадан же тизмеден тандаңыз.",
      ru: "Выберите улицу на карте или из списка.",
      en: "Choose the street on the map or from the list.",
    },
  });

/** Asked for a look-up, where nothing was to be saved. */
export const streetNotFound = (): HttpProblem =>
  notFound({
    ky: "Мындай көчө жок. Көчөнү картадан же тизмеден тандаңыз.",
    ru: "Такой улицы нет. Выберите улицу на карте или из списка.",
    en: "There is no such street. Choose the street on the map or from the list.",
  });

export const streetEnded = (id: string, name: Text, day: string, year: number): HttpProblem =>
  refused("street_id", "street-ended", id, {
    message: fill(
      {
        ky: "{name} {day} күнүнөн тартып жок, аны {year}-жылдын планына киргизүүгө болбойт.",
        ru: "{name} не существует с {day}, в план {year} года её включить нельзя.",
        en: "{name} has not existed since {day}, so it cannot stand in the plan of {year}.",
      },
      { name, day, year },
    ),
    cure: {
      ky: "Анын ордуна келген көчөнү же мурунку жылды тандаңыз.",
      ru: "Выберите улицу, которая её заменила, или более ранний год.",
      en: "Choose the street that replaced it, or an earlier year.",
    },
  });

const bothOrNeither: Text = {
  ky: "Бөлүктүн башталышын да, аягын да жазыңыз же бүт көчө үчүн экөөнү тең бош калтырыңыз.",
  ru: "Укажите и начало, и конец участка или оставьте оба пустыми для всей улицы.",
  en: "Give both the start and the end of the part, or leave both empty for the whole street.",
};

export const oneEndOnly = (field: string): Wrong =>
  wrong(field, "missing", null, {
    message: {
      ky: "Көчөнүн бөлүгүнүн бир гана учу жазылган.",
      ru: "Указан только один конец участка улицы.",
      en: "Only one end of the part of the street is given.",
    },
    cure: bothOrNeither,
  });

export const startBehindEnd = (from: number, to: number): Wrong =>
  wrong("from_chainage_m", "start-behind-end", from, {
    message: fill(
      {
        ky: "Башталышы ({from} м) аягынан ({to} м) мурун болушу керек.",
        ru: "Начало ({from} м) должно быть раньше конца ({to} м).",
        en: "The start ({from} m) must come before the end ({to} m).",
      },
      { from, to },
    ),
    cure: bothOrNeither,
  });

export const beyondStreet = (to: number, length: number): Wrong =>
  wrong("to_chainage_m", "beyond-end", to, {
    message: fill(
      {
        ky: "Бөлүк {to} м чейин, көчөнүн узундугу болсо {length} м.",
        ru: "Участок до {to} м, а длина улицы {length} м.",
        en: "The part goes to {to} m, but the street is {length} m long.",
      },
      { to, length: length.toFixed(1) },
    ),
    cure: fill(
      {
        ky: "{length} м ашпасын же бүт көчө үчүн эки учун бош калтырыңыз.",
        ru: "Не больше {length} м, или оставьте оба конца пустыми для всей улицы.",
        en: "At most {length} m, or leave both ends empty for the whole street.",
      },
      { length: length.toFixed(1) },
    ),
  });

export const sharesDoNotAddUp = (sum: string): Wrong =>
  wrong("shares", "shares-do-not-add-up", sum, {
    message: fill(
      {
        ky: "Каржылоо үлүштөрүнүн суммасы {sum} %, ал 100,00 % болушу керек.",
        ru: "Сумма долей финансирования {sum} %, а должно быть 100,00 %.",
        en: "The shares of the funding sources add up to {sum} %; it must be 100.00 %.",
      },
      { sum },
    ),
    cure: {
      ky: "Үлүштөрдү суммасы 100,00 % болгудай өзгөртүңүз.",
      ru: "Измените доли так, чтобы вместе было 100,00 %.",
      en: "Change the shares so that they make 100.00 % together.",
    },
  });

export const sourceTwice = (id: string): Wrong =>
  wrong("shares", "twice", id, {
    message: {
      ky: "Бир каржылоо булагы эки жолу жазылган.",
      ru: "Один источник финансирования указан дважды.",
      en: "One funding source is given twice.",
    },
    cure: {
      ky: "Анын үлүштөрүн бир сапка кошуңуз.",
      ru: "Сложите его доли в одну строку.",
      en: "Put its shares into one line.",
    },
  });

export const noSuchSource = (id: string): Wrong =>
  wrong("shares", "no-such-row", id, {
    message: {
      ky: "Мындай каржылоо булагы жок.",
      ru: "Такого источника финансирования нет.",
      en: "There is no such funding source.",
    },
    cure: { ky: "Тизмеден тандаңыз.", ru: "Выберите из списка.", en: "Choose one from the list." },
  });

export const noWorks = (): Wrong =>
  wrong("works", "no-works", null, {
    message: {
      ky: "Көчөдө бир да иш жазылган эмес.",
      ru: "На улице не указано ни одной работы.",
      en: "The street has no work.",
    },
    cure: {
      ky: "Жок дегенде бир иш кошуңуз.",
      ru: "Добавьте хотя бы одну работу.",
      en: "Add at least one work.",
    },
  });
