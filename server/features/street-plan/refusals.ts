import {
  type PlanMove,
  type PlanMover,
  type PlanStage,
  planMoves,
  planMovesOf,
} from "#contract/street-plan-moves.ts";
import { planItem } from "#layers/council/plan-item.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import { languages, type Text } from "#layers/kit/text.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { fill, type HttpProblem, notAllowed, notFound, type Wrong } from "#server/platform/http/problems.ts";

export const noSuchItem = (): HttpProblem =>
  notFound({
    ky: "Планда мындай көчө жок же ал сизге ачык эмес. Тизмени жаңыртыңыз.",
    ru: "Такой улицы в плане нет, или она вам не открыта. Обновите список.",
    en: "There is no such street in the plan, or it is not open to you. Load the list again.",
  });

export const noSuchFileHere = (): HttpProblem =>
  notFound({
    ky: "Пландагы бул көчөдө мындай файл жок.",
    ru: "У этой улицы в плане нет такого файла.",
    en: "This street of the plan has no such file.",
  });

export const stageText = (stage: PlanStage): Text => planItem.fields.stage.values[stage];

export const moveTexts: Readonly<Record<PlanMove, Text>> = {
  draft: { ky: "план долбооруна киргизүү", ru: "включить в проект плана", en: "put into the draft plan" },
  return: { ky: "сунушка кайтаруу", ru: "вернуть в предложения", en: "return to the proposals" },
  tender: { ky: "тендер жарыялоо", ru: "объявить тендер", en: "put out to tender" },
  contract: { ky: "келишим түзүү", ru: "заключить договор", en: "sign a contract" },
  start: { ky: "иш баштоо", ru: "начать работы", en: "start the works" },
  accept: { ky: "акт менен кабыл алуу", ru: "принять по акту", en: "accept by an act" },
  warrant: { ky: "кепилдикке өткөрүү", ru: "перевести на гарантию", en: "put under warranty" },
  withdraw: { ky: "пландан кайтарып алуу", ru: "отозвать из плана", en: "withdraw from the plan" },
  restore: { ky: "кайра сунуштоо", ru: "снова предложить", en: "propose again" },
};

export const listOf = (texts: readonly Text[]): Text => {
  const say = (language: keyof Text): string => texts.map((text) => text[language]).join(", ");
  const [ky, ru, en] = languages.map(say);
  return { ky: ky ?? "", ru: ru ?? "", en: en ?? "" };
};

const proposer: Text = {
  ky: "көчөнү сунуштаган адам",
  ru: "тот, кто предложил улицу",
  en: "whoever proposed the street",
};

export const wrong = (
  field: string,
  code: string,
  value: unknown,
  { message, cure }: { readonly message: Text; readonly cure: Text },
): Wrong => ({ layer: planItem.id, field, code, value, message, cure });

export const refused = (...given: Parameters<typeof wrong>): HttpProblem => unprocessable([wrong(...given)]);

type Asked = { readonly move: PlanMove; readonly stage: PlanStage; readonly mover: PlanMover };

/** What this person can do instead; a comment is always one of it. */
const possible = (mover: PlanMover, stage: PlanStage): Text => {
  const moves = planMovesOf(mover, stage).map((move) => moveTexts[move]);
  const comment = { ky: "комментарий жазуу", ru: "написать комментарий", en: "write a comment" };
  return fill(
    { ky: "Азыр мүмкүн: {moves}.", ru: "Сейчас можно: {moves}.", en: "Possible now: {moves}." },
    { moves: listOf([...moves, comment]) },
  );
};

export const outOfTurn = ({ move, stage, mover }: Asked): HttpProblem =>
  refused("action", "out-of-turn", move, {
    message: fill(
      {
        ky: "Көчөнүн баскычы «{stage}», ошондуктан «{move}» мүмкүн эмес.",
        ru: "Стадия улицы «{stage}», поэтому «{move}» невозможно.",
        en: "The street is “{stage}”, so “{move}” is not possible.",
      },
      { stage: stageText(stage), move: moveTexts[move] },
    ),
    cure: possible(mover, stage),
  });

export function notYourStep({ move, stage, mover }: Asked): HttpProblem {
  const doers = planMoves[move].by.map((role) => roleTexts[role]);
  const message = fill(
    {
      ky: "«{move}» кадамын булар гана жасайт: {roles}.",
      ru: "Шаг «{move}» делают только: {roles}.",
      en: "Only these take the step “{move}”: {roles}.",
    },
    { move: moveTexts[move], roles: listOf([...doers, ...("own" in planMoves[move] ? [proposer] : [])]) },
  );
  const cure = possible(mover, stage);
  return notAllowed(
    fill({ ky: "{message} {cure}", ru: "{message} {cure}", en: "{message} {cure}" }, { message, cure }),
    [{ layer: planItem.id, field: "action", code: "not-your-step", value: move, message, cure }],
  );
}

export const notYoursToPlan = (): HttpProblem =>
  notAllowed({
    ky: "Пландагы көчөнү инженер, пландоочу же администратор гана киргизет жана өзгөртөт. Комментарий жаза аласыз.",
    ru: "Улицы в план вносят и меняют только инженер, планировщик или администратор. Вы можете написать комментарий.",
    en: "Only an engineer, a planner or an administrator enters and changes streets of the plan. You can write a comment.",
  });

export const notYoursToPay = (): HttpProblem =>
  notAllowed({
    ky: "Төлөмдү каржы бөлүмү же администратор гана жазат. Документти каржы бөлүмүнө бериңиз.",
    ru: "Оплату записывают только финансовый отдел или администратор. Передайте документ в финансовый отдел.",
    en: "Only the finance department or an administrator records payments. Give the document to the finance department.",
  });
