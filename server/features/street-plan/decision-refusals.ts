import { planItem } from "#layers/council/plan-item.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill, type HttpProblem, notAllowed, type Wrong } from "#server/platform/http/problems.ts";
import type { Lapsed } from "./decision-queries.ts";
import { refused } from "./refusals.ts";

const lapsedTexts = {
  price: {
    field: "works",
    message: {
      ky: "{street} ({code}): «{work}» ишинин «{title}» баасы {since} күчүндө эмес.",
      ru: "{street} ({code}): цена «{title}» работы «{work}» {since} не действует.",
      en: "{street} ({code}): the price “{title}” of “{work}” is not in force {since}.",
    },
    cure: {
      ky: "Көчөдө күчүндөгү бааны тандаңыз, болбосо көчөнү сунушка кайтарыңыз.",
      ru: "Выберите на улице действующую цену или верните улицу в предложения.",
      en: "Choose a price in force on that street, or return the street to the proposals.",
    },
  },
  source: {
    field: "shares",
    message: {
      ky: "{street} ({code}): «{title}» каржылоо булагы {since} күчүндө эмес.",
      ru: "{street} ({code}): источник финансирования «{title}» {since} не действует.",
      en: "{street} ({code}): the funding source “{title}” is not in force {since}.",
    },
    cure: {
      ky: "Үлүшүн башка булакка бериңиз, болбосо көчөнү сунушка кайтарыңыз.",
      ru: "Передайте его долю другому источнику или верните улицу в предложения.",
      en: "Give its share to another source, or return the street to the proposals.",
    },
  },
  street: {
    field: "street_id",
    message: {
      ky: "{street} ({code}): көчө {since} жок.",
      ru: "{street} ({code}): улицы {since} нет.",
      en: "{street} ({code}): the street is not there {since}.",
    },
    cure: {
      ky: "Анын ордуна келген көчөнү тандаңыз же көчөнү пландан кайтарып алыңыз.",
      ru: "Выберите улицу, которая её заменила, или отзовите улицу из плана.",
      en: "Choose the street that replaced it, or withdraw the street from the plan.",
    },
  },
} as const satisfies Readonly<Record<Lapsed["what"], { field: string; message: Text; cure: Text }>>;

const anyMore: Text = { ky: "эми", ru: "больше", en: "any more" };
const sinceText = (day: string): Text =>
  fill({ ky: "{day} күнүнөн тартып", ru: "с {day}", en: "since {day}" }, { day });

export function notInForce({ id, code, street, what, work, title, ended_on }: Lapsed): Wrong {
  const { field, message, cure } = lapsedTexts[what];
  const since = ended_on === null ? anyMore : sinceText(ended_on);
  const values = { street, code, since, title: title ?? "", work: work ? streetWorks[work] : "" };
  return {
    ...{ layer: planItem.id, id, field, code: `${what}-ended`, value: ended_on },
    ...{ message: fill(message, values), cure },
  };
}

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
