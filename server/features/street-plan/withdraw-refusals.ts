import type { PlanStage } from "#contract/street-plan-moves.ts";
import { fill, type HttpProblem } from "#server/platform/http/problems.ts";
import { decidedText } from "./amend-refusals.ts";
import { refused, stageText } from "./refusals.ts";

export const decidedAlready = (stage: PlanStage): HttpProblem =>
  refused("action", "decided-already", stage, {
    message: fill(
      {
        ky: "Көчөнүн баскычы «{stage}»: кеңеш аны чечкен, ошондуктан пландан кайтарып алууга болбойт.",
        ru: "Стадия улицы «{stage}»: кенеш принял по ней решение, отозвать её из плана нельзя.",
        en: "The street is “{stage}”: the council has decided on it, so it cannot be withdrawn.",
      },
      { stage: stageText(stage) },
    ),
    cure: {
      ky: "Анын иштерин «Тактоо» аркылуу себеби менен алып салыңыз.",
      ru: "Уберите её работы через «Уточнение» с указанием причины.",
      en: "Take its works out by an amendment with its reason.",
    },
  });

export const decidedMeanwhile = (year: number, resolution: string): HttpProblem =>
  refused("action", "decided-meanwhile", "restore", {
    message: decidedText(year, resolution),
    cure: {
      ky: "Көчөнү «Тактоо» катары кайра сунуштаңыз же кийинки жылдын планына кошуңуз.",
      ru: "Предложите улицу заново как «Уточнение» или внесите её в план следующего года.",
      en: "Propose the street anew as an amendment, or put it into the plan of the next year.",
    },
  });

export const isWithdrawn = (): HttpProblem =>
  refused("action", "withdrawn", "edit", {
    message: {
      ky: "Көчө пландан кайтарып алынган, аны өзгөртүүгө болбойт.",
      ru: "Улица отозвана из плана, менять её нельзя.",
      en: "The street was withdrawn from the plan and cannot be changed.",
    },
    cure: {
      ky: "Адегенде аны кайра сунуштаңыз.",
      ru: "Сначала снова предложите её.",
      en: "Propose it again first.",
    },
  });
