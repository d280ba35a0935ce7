import {
  type DigPermitMove,
  type DigPermitState,
  digPermitMovesOf,
  digPermitRule,
} from "#contract/dig-permit-moves.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Role, roleTexts } from "#layers/kit/roles.ts";
import { languages, type Text } from "#layers/kit/text.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { fill, type HttpProblem, notAllowed, notFound } from "#server/platform/http/problems.ts";
import { moveTexts } from "./move-texts.ts";

export const noSuchPermit = (): HttpProblem =>
  notFound({
    ky: "Мындай ордер жок же ал сизге ачык эмес. Тизмени жаңыртыңыз.",
    ru: "Такого ордера нет, или он вам не открыт. Обновите список.",
    en: "There is no such permit, or it is not open to you. Load the list again.",
  });

export const noSuchFileHere = (): HttpProblem =>
  notFound({
    ky: "Бул ордерде мындай файл жок.",
    ru: "У этого ордера нет такого файла.",
    en: "This permit has no such file.",
  });

export const listOf = (texts: readonly Text[]): Text => {
  const say = (language: keyof Text): string => texts.map((text) => text[language]).join(", ");
  const [ky, ru, en] = languages.map(say);
  return { ky: ky ?? "", ru: ru ?? "", en: en ?? "" };
};

const possible = (roles: readonly Role[], state: DigPermitState): Text => {
  const moves = digPermitMovesOf(roles, state).map((move) => moveTexts[move]);
  const comment = { ky: "комментарий жазуу", ru: "написать комментарий", en: "write a comment" };
  return fill(
    { ky: "Азыр мүмкүн: {moves}.", ru: "Сейчас можно: {moves}.", en: "Possible now: {moves}." },
    { moves: listOf([...moves, comment]) },
  );
};

type Asked = {
  readonly move: DigPermitMove;
  readonly state: DigPermitState;
  readonly roles: readonly Role[];
};

export const wrong = (
  field: string,
  code: string,
  value: unknown,
  { message, cure, place }: { message: Text; cure: Text; place?: [number, number] },
): HttpProblem =>
  unprocessable([{ layer: digPermit.id, field, code, value, message, cure, ...(place && { place }) }]);

export const outOfTurn = ({ move, state, roles }: Asked): HttpProblem =>
  wrong("action", "out-of-turn", move, {
    message: fill(
      {
        ky: "Ордердин абалы «{state}», ошондуктан «{move}» мүмкүн эмес.",
        ru: "Состояние ордера «{state}», поэтому «{move}» невозможно.",
        en: "The permit is “{state}”, so “{move}” is not possible.",
      },
      { state: digPermit.fields.state.values[state], move: moveTexts[move] },
    ),
    cure: possible(roles, state),
  });

export function notYourStep({ move, state, roles }: Asked): HttpProblem {
  const message = fill(
    {
      ky: "«{move}» кадамын булар гана жасайт: {roles}.",
      ru: "Шаг «{move}» делают только: {roles}.",
      en: "Only these take the step “{move}”: {roles}.",
    },
    { move: moveTexts[move], roles: listOf(digPermitRule(move).by.map((role) => roleTexts[role])) },
  );
  const cure = possible(roles, state);
  return notAllowed(
    fill({ ky: "{message} {cure}", ru: "{message} {cure}", en: "{message} {cure}" }, { message, cure }),
    [{ layer: digPermit.id, field: "action", code: "not-your-step", value: move, message, cure }],
  );
}

export const notYoursToChange = (): HttpProblem =>
  notAllowed({
    ky: "Күндөрдү диспетчер, инженер же мэриянын кызматкери төшөмө калыбына келгенге чейин гана өзгөртөт. Комментарий жаза аласыз.",
    ru: "Дни меняют диспетчер, инженер или сотрудник мэрии и только до восстановления покрытия. Вы можете написать комментарий.",
    en: "The days are changed by a dispatcher, an engineer or the town hall, and only until the surface is restored. You can write a comment.",
  });

export const notYoursToSign = (owner: Text): HttpProblem =>
  notAllowed(
    fill(
      {
        ky: "«{owner}» үчүн анын өз кызматкери же мэрия гана кол коёт.",
        ru: "За «{owner}» подписывает её сотрудник или мэрия.",
        en: "Only its own people or the town hall sign for “{owner}”.",
      },
      { owner },
    ),
  );

const chooseFromList: Text = {
  ky: "Тизмеден тандаңыз.",
  ru: "Выберите из списка.",
  en: "Choose one from the list.",
};

export const noSuchRow = (
  field: "street_id" | "applicant_id",
  layer: Pick<Layer, "title">,
  id: string,
): HttpProblem =>
  wrong(field, "no-such-row", id, {
    message: fill(
      {
        ky: "«{layer}» тизмесинде мындай жазуу жок.",
        ru: "В списке «{layer}» нет такой записи.",
        en: "“{layer}” has no such row.",
      },
      { layer: layer.title },
    ),
    cure: chooseFromList,
  });

export const noSuchSignOff = (id: string): HttpProblem =>
  wrong("sign_off_id", "no-such-row", id, {
    message: {
      ky: "Бул ордердин макулдашууларында мындай ээ жок.",
      ru: "В согласованиях этого ордера нет такого владельца.",
      en: "There is no such owner among those who sign this permit.",
    },
    cure: chooseFromList,
  });

export const alreadySigned = (owner: Text, signer: string): HttpProblem =>
  wrong("sign_off_id", "already-signed", signer, {
    message: fill(
      {
        ky: "«{owner}» үчүн кол коюлган: {signer}.",
        ru: "За «{owner}» уже подписано: {signer}.",
        en: "“{owner}” has signed already: {signer}.",
      },
      { owner, signer },
    ),
    cure: {
      ky: "Башка шарт болсо, комментарий жазыңыз.",
      ru: "Если условия другие, напишите комментарий.",
      en: "Write a comment if the terms have changed.",
    },
  });

export const notAllSigned = (owners: readonly Text[]): HttpProblem =>
  wrong("action", "not-all-signed", owners.length, {
    message: fill(
      {
        ky: "Бул жердеги тармактардын ээлери кол коё элек: {owners}.",
        ru: "Не подписали владельцы сетей в этом месте: {owners}.",
        en: "Owners of networks there have not signed: {owners}.",
      },
      { owners: listOf(owners) },
    ),
    cure: {
      ky: "Алардын макулдугун алып, колун жазыңыз. Авариялык казуу гана колсуз берилет.",
      ru: "Получите их согласие и запишите подписи. Без подписей выдаётся только аварийный ордер.",
      en: "Get their consent and write down the signatures. Only an emergency is permitted without.",
    },
  });
