import { type FaultMove, type FaultState, faultMovesOf, ruleOf } from "#contract/fault-moves.ts";
import { type FaultKind, type FaultNetwork, kindsOf } from "#contract/faults.ts";
import { type Role, roleTexts } from "#layers/kit/roles.ts";
import { languages, type Text } from "#layers/kit/text.ts";
import { fault } from "#layers/operations/fault.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { fill, type HttpProblem, notAllowed, notFound } from "#server/platform/http/problems.ts";

export const noSuchFault = (): HttpProblem =>
  notFound({
    ky: "Мындай авария жок же ал сизге ачык эмес. Тизмени жаңыртыңыз.",
    ru: "Такой аварии нет, или она вам не открыта. Обновите список.",
    en: "There is no such fault, or it is not open to you. Load the list again.",
  });

export const noSuchFileHere = (): HttpProblem =>
  notFound({
    ky: "Бул аварияда мындай файл жок.",
    ru: "У этой аварии нет такого файла.",
    en: "This fault has no such file.",
  });

const stateText = (state: FaultState): Text => fault.fields.state.values[state];

const moveTexts: Readonly<Record<FaultMove, Text>> = {
  assign: { ky: "бригада дайындоо", ru: "назначить бригаду", en: "assign a crew" },
  arrive: { ky: "жеттик", ru: "прибыли", en: "arrived" },
  isolate: { ky: "жапкычтар жабылды", ru: "задвижки закрыты", en: "valves closed" },
  repair: { ky: "оңдолду", ru: "отремонтировано", en: "repaired" },
  restore: { ky: "калыбына келтирилди", ru: "подача восстановлена", en: "restored" },
  verify: { ky: "текшерүү", ru: "проверить", en: "verify" },
  reject: { ky: "четке кагуу", ru: "отклонить", en: "reject" },
  duplicate: { ky: "кайталанган деп белгилөө", ru: "отметить повтором", en: "mark as a duplicate" },
  reopen: { ky: "кайра ачуу", ru: "открыть снова", en: "reopen" },
};

const listOf = (texts: readonly Text[]): Text => {
  const say = (language: keyof Text): string => texts.map((text) => text[language]).join(", ");
  const [ky, ru, en] = languages.map(say);
  return { ky: ky ?? "", ru: ru ?? "", en: en ?? "" };
};

/** What this person can do instead; a comment is always one of it. */
const possible = (roles: readonly Role[], state: FaultState): Text => {
  const moves = faultMovesOf(roles, state).map((move) => moveTexts[move]);
  const comment = { ky: "комментарий жазуу", ru: "написать комментарий", en: "write a comment" };
  return fill(
    { ky: "Азыр мүмкүн: {moves}.", ru: "Сейчас можно: {moves}.", en: "Possible now: {moves}." },
    { moves: listOf([...moves, comment]) },
  );
};

type Asked = { readonly move: FaultMove; readonly state: FaultState; readonly roles: readonly Role[] };

export const outOfTurn = ({ move, state, roles }: Asked): HttpProblem =>
  unprocessable([
    {
      layer: fault.id,
      field: "action",
      code: "out-of-turn",
      value: move,
      message: fill(
        {
          ky: "Авариянын абалы «{state}», ошондуктан «{move}» мүмкүн эмес.",
          ru: "Состояние аварии «{state}», поэтому «{move}» невозможно.",
          en: "The fault is “{state}”, so “{move}” is not possible.",
        },
        { state: stateText(state), move: moveTexts[move] },
      ),
      cure: possible(roles, state),
    },
  ]);

export function notYourStep({ move, state, roles }: Asked): HttpProblem {
  const message = fill(
    {
      ky: "«{move}» кадамын булар гана жасайт: {roles}.",
      ru: "Шаг «{move}» делают только: {roles}.",
      en: "Only these take the step “{move}”: {roles}.",
    },
    { move: moveTexts[move], roles: listOf(ruleOf(move).by.map((role) => roleTexts[role])) },
  );
  const cure = possible(roles, state);
  return notAllowed(
    fill({ ky: "{message} {cure}", ru: "{message} {cure}", en: "{message} {cure}" }, { message, cure }),
    [{ layer: fault.id, field: "action", code: "not-your-step", value: move, message, cure }],
  );
}

export const notYoursToEnter = (): HttpProblem =>
  notAllowed({
    ky: "Өткөн кадамдардын убактысын диспетчер же инженер гана жазат. Билинген убактысын гана бериңиз, калганын кадамдар менен жазасыз.",
    ru: "Время прошедших шагов вносят только диспетчер или инженер. Укажите только, когда стало известно, остальное запишется шагами.",
    en: "Only a dispatcher or an engineer enters the times of steps that are past. Give the time of awareness only; the steps write the others.",
  });

export const notYoursToCorrect = (): HttpProblem =>
  notAllowed({
    ky: "Жабылган авариянын жазуусун инженер гана түзөтөт. Комментарий жаза аласыз.",
    ru: "Запись закрытой аварии исправляет только инженер. Вы можете написать комментарий.",
    en: "Only an engineer corrects a fault that is closed. You can write a comment.",
  });

const wrong = (field: string, code: string, value: unknown, message: Text, cure: Text): HttpProblem =>
  unprocessable([{ layer: fault.id, field, code, value, message, cure }]);

const chooseFromList: Text = {
  ky: "Тизмеден тандаңыз.",
  ru: "Выберите из списка.",
  en: "Choose one from the list.",
};

export const kindOfAnother = (kind: FaultKind, network: FaultNetwork): HttpProblem =>
  wrong(
    "kind",
    "wrong-kind",
    kind,
    fill(
      {
        ky: "«{kind}» «{network}» тармагында болбойт.",
        ru: "«{kind}» не бывает в сети «{network}».",
        en: "“{kind}” does not happen to the network “{network}”.",
      },
      { kind: fault.fields.kind.values[kind], network: fault.fields.network.values[network] },
    ),
    fill(
      { ky: "Булардан тандаңыз: {kinds}.", ru: "Выберите из: {kinds}.", en: "Choose from: {kinds}." },
      { kinds: listOf(kindsOf[network].map((each) => fault.fields.kind.values[each])) },
    ),
  );

export const noSuchCrew = (id: string): HttpProblem =>
  wrong(
    "crew_id",
    "no-such-crew",
    id,
    { ky: "Мындай бригада жок.", ru: "Такой бригады нет.", en: "There is no such crew." },
    chooseFromList,
  );

export const noSuchStreet = (id: string): HttpProblem =>
  wrong(
    "street_id",
    "no-such-row",
    id,
    { ky: "Мындай көчө жок.", ru: "Такой улицы нет.", en: "There is no such street." },
    {
      ky: "Тизмеден тандаңыз же бош калтырып, дарегин айтылгандай жазыңыз.",
      ru: "Выберите из списка или оставьте пустым и запишите адрес, как он назван.",
      en: "Choose one from the list, or leave it empty and write the address as it was said.",
    },
  );

export const noSuchValve = (id: string): HttpProblem =>
  wrong(
    "valve",
    "no-such-row",
    id,
    {
      ky: "Бул тармакта мындай жапкыч жок.",
      ru: "В этой сети нет такой задвижки.",
      en: "There is no such valve in this network.",
    },
    {
      ky: "Картадан жапкычты тандаңыз.",
      ru: "Выберите задвижку на карте.",
      en: "Choose the valve on the map.",
    },
  );

const chooseOther: Text = {
  ky: "Башка аварияны тандаңыз.",
  ru: "Выберите другую аварию.",
  en: "Choose another fault.",
};

export const noSuchOriginal = (id: string): HttpProblem =>
  wrong(
    "original_id",
    "no-such-row",
    id,
    {
      ky: "Бул тармакта мындай авария жок.",
      ru: "В этой сети нет такой аварии.",
      en: "There is no such fault in this network.",
    },
    chooseOther,
  );

export const duplicateOfItself = (id: string): HttpProblem =>
  wrong(
    "original_id",
    "itself",
    id,
    {
      ky: "Авария өзүнүн кайталанышы боло албайт.",
      ru: "Авария не может быть повтором самой себя.",
      en: "A fault cannot be a duplicate of itself.",
    },
    chooseOther,
  );

/** No chains: whoever looks for the original finds it in one step. */
export const originalIsDuplicate = (code: string, original: string): HttpProblem =>
  wrong(
    "original_id",
    "is-duplicate",
    code,
    fill(
      {
        ky: "{code} өзү {original} авариясынын кайталанышы.",
        ru: "{code} сама повтор аварии {original}.",
        en: "{code} is itself a duplicate of {original}.",
      },
      { code, original },
    ),
    fill({ ky: "{original} тандаңыз.", ru: "Выберите {original}.", en: "Choose {original}." }, { original }),
  );

export const hasItsOwnDuplicates = (code: string): HttpProblem =>
  wrong(
    "original_id",
    "has-duplicates",
    code,
    fill(
      {
        ky: "Бул аварияга кайталангандар байланган ({code}).",
        ru: "К этой аварии уже привязаны повторы ({code}).",
        en: "Others are duplicates of this fault already ({code}).",
      },
      { code },
    ),
    {
      ky: "Тескерисинче белгилеңиз: экинчисин ушул авариянын кайталанышы кылыңыз.",
      ru: "Отметьте наоборот: вторую аварию повтором этой.",
      en: "Do it the other way round: mark the other one as a duplicate of this.",
    },
  );
