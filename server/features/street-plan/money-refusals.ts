import type { PlannedWork } from "#contract/street-plan.ts";
import type { PlanStage } from "#contract/street-plan-moves.ts";
import { planWork } from "#layers/council/plan-work.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { fill, type HttpProblem } from "#server/platform/http/problems.ts";
import { refused, stageText } from "./refusals.ts";

export const notYet = (on: string, today: string, field: string): HttpProblem =>
  refused(field, "in-the-future", on, {
    message: fill(
      {
        ky: "{on} али келе элек: бүгүн {today}.",
        ru: "{on} ещё не наступило: сегодня {today}.",
        en: "{on} has not come yet: today is {today}.",
      },
      { on, today },
    ),
    cure: {
      ky: "Иш чындап болгон күндү жазыңыз.",
      ru: "Укажите день, когда это действительно произошло.",
      en: "Give the day on which it really happened.",
    },
  });

export const warrantyBeforeAct = (until: string, acceptedOn: string): HttpProblem =>
  refused("until", "before-act", until, {
    message: fill(
      {
        ky: "Кепилдик {until} күнү бүтөт, акт болсо {acceptedOn} күнү түзүлгөн.",
        ru: "Гарантия заканчивается {until}, а акт подписан {acceptedOn}.",
        en: "The warranty ends on {until}, but the act is of {acceptedOn}.",
      },
      { until, acceptedOn },
    ),
    cure: {
      ky: "Актыдан кийинки күндү жазыңыз же бош калтырыңыз: үч жыл коюлат.",
      ru: "Укажите день после акта или оставьте пустым: будет три года.",
      en: "Give a day after the act, or leave it empty: it will be three years.",
    },
  });

export const noAmountsGiven = (): HttpProblem =>
  refused("amounts", "missing", null, {
    message: {
      ky: "Бир да сумма жазылган эмес.",
      ru: "Не указано ни одной суммы.",
      en: "No amount is given.",
    },
    cure: {
      ky: "Жок дегенде бир иштин суммасын жазыңыз.",
      ru: "Впишите сумму хотя бы по одной работе.",
      en: "Enter the amount of at least one work.",
    },
  });

export const amountTooLarge = (amount: number, most: number): HttpProblem =>
  refused("amounts", "too-much", amount, {
    message: fill(
      {
        ky: "{amount} сом — {most} сомдон ашык.",
        ru: "{amount} сомов — больше {most} сомов.",
        en: "{amount} som is above {most} som.",
      },
      { amount, most },
    ),
    cure: {
      ky: "Сумманы документ боюнча текшериңиз: ашык нөл бар окшойт.",
      ru: "Сверьте сумму с документом: похоже, есть лишний ноль.",
      en: "Check the amount against the document: it seems to have a zero too many.",
    },
  });

export const notItsWork = (id: string): HttpProblem =>
  refused("amounts", "no-such-row", id, {
    message: {
      ky: "Сумма жазылган иш бул көчөнүкү эмес же эки жолу жазылган.",
      ru: "Работа, по которой указана сумма, не этой улицы или указана дважды.",
      en: "An amount is given for a work that is not of this street, or that is given twice.",
    },
    cure: {
      ky: "Барактагы тизмени жаңыртып, ар бир ишке бир сумма жазыңыз.",
      ru: "Обновите страницу и укажите по одной сумме на работу.",
      en: "Load the street again and give one amount for each work.",
    },
  });

export const paidAboveAct = (
  { id, work }: Pick<PlannedWork, "id" | "work">,
  { paid, accepted }: { readonly paid: number; readonly accepted: number },
): HttpProblem =>
  unprocessable([
    {
      layer: planWork.id,
      id,
      field: "amounts",
      code: "paid-above-act",
      value: paid,
      message: fill(
        {
          ky: "«{work}» иши боюнча төлөм {paid} сом болот, актылар боюнча болсо {accepted} сом кабыл алынган.",
          ru: "По работе «{work}» будет оплачено {paid} сомов, а по актам принято {accepted} сомов.",
          en: "{paid} som would be paid for “{work}”, but the acts accept {accepted} som.",
        },
        { work: streetWorks[work], paid, accepted },
      ),
      cure: fill(
        {
          ky: "Бардыгы биригип {accepted} сомдон ашпаган сумманы жазыңыз же актыны текшериңиз.",
          ru: "Впишите сумму, чтобы вместе было не больше {accepted} сомов, или проверьте акт.",
          en: "Enter an amount so that all payments stay within {accepted} som, or check the act.",
        },
        { accepted },
      ),
    },
  ]);

export const notToBePaid = (stage: PlanStage): HttpProblem =>
  refused("action", "out-of-turn", "pay", {
    message: fill(
      {
        ky: "Көчөнүн баскычы «{stage}», ошондуктан төлөм жазууга болбойт.",
        ru: "Стадия улицы «{stage}», поэтому оплату записать нельзя.",
        en: "The street is “{stage}”, so no payment can be recorded.",
      },
      { stage: stageText(stage) },
    ),
    cure: {
      ky: "Төлөм иш башталгандан кийин жазылат: адегенде «иш баштоо» кадамын жазыңыз.",
      ru: "Оплату записывают после начала работ: сначала запишите шаг «начать работы».",
      en: "Payments are recorded once the works have begun: record the step “start the works” first.",
    },
  });
