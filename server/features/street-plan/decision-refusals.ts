import { fill, type HttpProblem, notAllowed } from "#server/platform/http/problems.ts";
import { refused } from "./refusals.ts";

export const notYoursToDecide = (): HttpProblem =>
  notAllowed({
    ky: "Кеңештин токтомун анын катчысы же администратор гана жазат. Токтомду катчыга бериңиз.",
    ru: "Постановление кенеша вносит только его секретарь или администратор. Передайте постановление секретарю.",
    en: "Only the council's secretary or an administrator records its decision. Give the resolution to the secretary.",
  });

export const approvedAlready = (year: number, resolution: string): HttpProblem =>
  refused("year", "approved-already", year, {
    message: fill(
      {
        ky: "{year}-жылдын планы мурун бекитилген (токтом № {resolution}).",
        ru: "План {year} года уже утверждён (постановление № {resolution}).",
        en: "The plan of {year} is approved already (resolution No. {resolution}).",
      },
      { year, resolution },
    ),
    cure: {
      ky: "Бекитилген пландын көчөсүн «Тактоо» аркылуу өзгөртүңүз.",
      ru: "Меняйте улицы утверждённого плана через «Уточнение».",
      en: "Change streets of the approved plan by an amendment.",
    },
  });

export const nothingToApprove = (year: number): HttpProblem =>
  refused("year", "empty-draft", year, {
    message: fill(
      {
        ky: "{year}-жылдын план долбоорунда бир да көчө жок.",
        ru: "В проекте плана {year} года нет ни одной улицы.",
        en: "The draft plan of {year} has no street.",
      },
      { year },
    ),
    cure: {
      ky: "Адегенде сунушталган көчөлөрдү план долбооруна киргизиңиз.",
      ru: "Сначала включите предложенные улицы в проект плана.",
      en: "First put proposed streets into the draft plan.",
    },
  });

export const notCarried = (votesFor: number, votesAgainst: number): HttpProblem =>
  refused("votes_for", "not-carried", votesFor, {
    message: fill(
      {
        ky: "Макул {for}, каршы {against}: план бекитилген эмес.",
        ru: "За {for}, против {against}: план не утверждён.",
        en: "{for} for and {against} against: the plan was not approved.",
      },
      { for: votesFor, against: votesAgainst },
    ),
    cure: {
      ky: "Добуштарды протокол боюнча текшериңиз же планды оңдоп, кайра кеңешке чыгарыңыз.",
      ru: "Сверьте голоса с протоколом или доработайте план и вынесите его снова.",
      en: "Check the votes against the minutes, or change the plan and bring it to the council again.",
    },
  });

export const notReady = (codes: string): HttpProblem =>
  refused("year", "not-ready", codes, {
    message: fill(
      {
        ky: "Бул көчөлөрдүн сметасы же каржылоо үлүштөрү толук эмес: {codes}.",
        ru: "У этих улиц нет полной сметы или долей финансирования: {codes}.",
        en: "These streets have no whole estimate or no whole shares: {codes}.",
      },
      { codes },
    ),
    cure: {
      ky: "Аларды толуктаңыз же сунушка кайтарыңыз.",
      ru: "Дополните их или верните в предложения.",
      en: "Complete them, or return them to the proposals.",
    },
  });
