import type { FaultState } from "#contract/fault-moves.ts";
import type { Text } from "#layers/kit/text.ts";
import { fault } from "#layers/operations/fault.ts";
import { fill, type HttpProblem, notFound, refusal } from "#server/platform/http/problems.ts";

export const noSuchFault = (): HttpProblem =>
  notFound({
    ky: "Мындай авария жок же ал сизге ачык эмес. Тизмени жаңыртыңыз.",
    ru: "Такой аварии нет, или она вам не открыта. Обновите список.",
    en: "There is no such fault, or it is not open to you. Load the list again.",
  });

/** Residents are told about what is broken, once. */
export const nothingToTell = (state: FaultState): HttpProblem =>
  refusal(
    422,
    "nothing-to-tell",
    { ky: "Билдирүү жок", ru: "Объявления нет", en: "No notice" },
    fill(
      {
        ky: "Авариянын абалы «{state}»: тургундарга билдирүү жасалбайт. Кайталанса, биринчи аварияны ачыңыз.",
        ru: "Состояние аварии «{state}»: объявление жителям не делается. Если это повтор, откройте первую аварию.",
        en: "The fault is “{state}”: no notice is made of it. If it is a duplicate, open the first fault.",
      },
      { state: fault.fields.state.values[state] },
    ),
  );

export const tooManyLines = (lines: number, most: number): HttpProblem =>
  refusal(
    422,
    "too-many-rows",
    { ky: "Жазуулар өтө көп", ru: "Слишком много записей", en: "Too many rows" },
    fill(
      {
        ky: "Бул мезгилде {lines} авария бар, журналга эң көбү {most} батат. Мезгилди кыскартыңыз же бир тармакты тандаңыз.",
        ru: "За этот период {lines} аварий, в журнал помещается {most}. Сократите период или выберите одну сеть.",
        en: "There are {lines} faults in these days; a journal holds {most}. Choose fewer days or one network.",
      },
      { lines, most },
    ),
  );

export const dayCure: Text = {
  ky: "Күндү мындай бериңиз: 2026-11-29.",
  ru: "Укажите день так: 2026-11-29.",
  en: "Give a day like 2026-11-29.",
};
export const orderCure: Text = {
  ky: "Башталышы аягынан кеч болбосун.",
  ru: "Начало не должно быть позже конца.",
  en: "The first day must not be after the last.",
};
export const lengthCure: Text = {
  ky: "Журнал 366 күндөн узун болбойт: мезгилди кыскартыңыз.",
  ru: "Журнал не длиннее 366 дней: сократите период.",
  en: "A journal covers at most 366 days: choose fewer.",
};
