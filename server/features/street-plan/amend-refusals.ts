import type { PlanStage } from "#contract/street-plan-moves.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill, type HttpProblem } from "#server/platform/http/problems.ts";
import { refused, stageText } from "./refusals.ts";

export const decidedText = (year: number, resolution: string): Text =>
  fill(
    {
      ky: "{year}-жылдын планы бекитилген (токтом № {resolution}).",
      ru: "План {year} года утверждён (постановление № {resolution}).",
      en: "The plan of {year} is approved (resolution No. {resolution}).",
    },
    { year, resolution },
  );

export const amendmentNeeded = (year: number, resolution: string): HttpProblem =>
  refused("amendment", "amendment-needed", year, {
    message: decidedText(year, resolution),
    cure: {
      ky: "Өзгөртүүнү «Тактоо» катары жөнөтүп, себебин жазыңыз.",
      ru: "Отправьте изменение как «Уточнение» и укажите причину.",
      en: "Send the change as an amendment and give its reason.",
    },
  });

export const notApprovedYet = (year: number): HttpProblem =>
  refused("amendment", "not-approved-yet", year, {
    message: fill(
      {
        ky: "{year}-жылдын планы али бекитиле элек, тактоо керек эмес.",
        ru: "План {year} года ещё не утверждён, уточнение не нужно.",
        en: "The plan of {year} is not approved yet, so no amendment is needed.",
      },
      { year },
    ),
    cure: {
      ky: "Өзгөртүүнү тактоосуз жөнөтүңүз.",
      ru: "Отправьте изменение без уточнения.",
      en: "Send the change without an amendment.",
    },
  });

export const underContract = (stage: PlanStage): HttpProblem =>
  refused("amendment", "under-contract", stage, {
    message: fill(
      {
        ky: "Көчөнүн баскычы «{stage}»: көлөмдөрү келишимде жазылган, аларды тактоого болбойт.",
        ru: "Стадия улицы «{stage}»: объёмы записаны в договоре, уточнить их нельзя.",
        en: "The street is “{stage}”: its quantities are what the contract says and cannot be amended.",
      },
      { stage: stageText(stage) },
    ),
    cure: {
      ky: "Кошумча жумуштарды кийинки жылдын планына өзүнчө көчө кылып киргизиңиз.",
      ru: "Дополнительные работы внесите отдельной улицей в план следующего года.",
      en: "Enter further works as a street of the next year's plan.",
    },
  });

export const placeIsDecided = (field: "street_id" | "year", value: unknown): HttpProblem =>
  refused(field, "is-decided", value, {
    message: {
      ky: "Бекитилген көчөнүн өзүн жана жылын алмаштырууга болбойт.",
      ru: "У утверждённой улицы нельзя заменить саму улицу и год.",
      en: "The street and the year of an approved street stay as the council decided.",
    },
    cure: {
      ky: "Башка көчөнү өзүнчө тактоо катары кошуңуз, мунун жумуштарын болсо алып салыңыз.",
      ru: "Добавьте другую улицу отдельным уточнением, а работы этой уберите.",
      en: "Add the other street by an amendment of its own, and take the works out of this one.",
    },
  });

/** A proposal goes into a plan that is decided only as an amendment. */
export const draftOfApprovedYear = (year: number, resolution: string): HttpProblem =>
  refused("action", "amendment-needed", "draft", {
    message: decidedText(year, resolution),
    cure: {
      ky: "Көчөнү өзгөртүү терезесинен «Тактоо» катары себеби менен кошуңуз же кийинки жылга коюңуз.",
      ru: "Добавьте улицу через её правку как «Уточнение» с причиной или перенесите на следующий год.",
      en: "Edit the street and send it as an amendment with its reason, or move it to the next year.",
    },
  });
