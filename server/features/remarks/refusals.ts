import type { RemarkMove, RemarkState } from "#contract/remark-moves.ts";
import { remark } from "#layers/general-plan/remark.ts";
import type { Text } from "#layers/kit/text.ts";
import { unprocessable } from "#server/platform/changes/apply.ts";
import { fill, HttpProblem, notAllowed, notFound } from "#server/platform/http/problems.ts";

export const noSuchRemark = (): HttpProblem =>
  notFound({
    ky: "Мындай эскертүү жок же ал сизге ачык эмес. Тизмени жаңыртыңыз.",
    ru: "Такого замечания нет, или оно вам не открыто. Обновите список.",
    en: "There is no such remark, or it is not open to you. Load the list again.",
  });

export const noSuchFileHere = (): HttpProblem =>
  notFound({
    ky: "Мындай файл жок же аны автору алып салган.",
    ru: "Такого файла нет, или автор его отозвал.",
    en: "There is no such file, or its author has withdrawn it.",
  });

export const tooManyForPaper = (rows: number, most: number): HttpProblem =>
  new HttpProblem({
    status: 422,
    type: "too-many-rows",
    title: { ky: "Жазуулар өтө көп", ru: "Слишком много записей", en: "Too many rows" },
    detail: fill(
      {
        ky: "Бул сүзгүчтөр менен {rows} эскертүү бар, бир файлга эң көбү {most} батат. Сүзгүчтөрдү тарытыңыз: абалы, аткаруучусу же картада көрүнгөндөр.",
        ru: "С этими фильтрами замечаний {rows}, в один файл помещается {most}. Сузьте фильтры: состояние, исполнитель или только видимые на карте.",
        en: "{rows} remarks fit these filters; one file holds {most} at most. Narrow the filters: state, assignee, or only in view.",
      },
      { rows, most },
    ),
  });

const stateText = (state: RemarkState): Text => remark.fields.state.values[state];

const moveTexts: Readonly<Record<RemarkMove, Text>> = {
  take: { ky: "ишке алуу", ru: "взять в работу", en: "take into work" },
  answer: { ky: "жооп берүү", ru: "ответить", en: "answer" },
  resolve: { ky: "чечилди деп белгилөө", ru: "отметить решённым", en: "mark resolved" },
  reject: { ky: "четке кагуу", ru: "отклонить", en: "reject" },
  reopen: { ky: "кайра ачуу", ru: "открыть снова", en: "reopen" },
};

export const notFromHere = (move: RemarkMove, state: RemarkState): HttpProblem =>
  unprocessable([
    {
      layer: remark.id,
      field: "action",
      code: "not-from-here",
      value: move,
      message: fill(
        {
          ky: "Эскертүүнүн абалы: «{state}», ошондуктан «{move}» мүмкүн эмес.",
          ru: "Состояние замечания: «{state}», поэтому «{move}» невозможно.",
          en: "The remark is “{state}”, so it is not possible to “{move}”.",
        },
        { state: stateText(state), move: moveTexts[move] },
      ),
      cure: {
        ky: "Адегенде аны кайра ачыңыз же азыркы абалын караңыз.",
        ru: "Сначала откройте его снова или посмотрите нынешнее состояние.",
        en: "Reopen it first, or look at its present state.",
      },
    },
  ]);

export const notYourMove = (): HttpProblem =>
  notAllowed({
    ky: "Муну шаар куруу адиси, аткаруучу же автор гана кыла алат. Комментарий жаза аласыз.",
    ru: "Это может только специалист по градостроительству, исполнитель или автор. Вы можете написать комментарий.",
    en: "Only a planner, the assignee or the author can do this. You can write a comment.",
  });

export const notYourStep = (): HttpProblem =>
  notAllowed({
    ky: "Өзүңүздүн комментарийиңизди же файлыңызды гана алып сала аласыз.",
    ru: "Отозвать можно только свой комментарий или файл.",
    en: "You can withdraw only a comment or a file of your own.",
  });

export const notYoursToReword = (): HttpProblem =>
  notAllowed({
    ky: "Эскертүүнүн текстин автору гана, ал ачык турганда түзөтө алат. Комментарий жазыңыз.",
    ru: "Текст замечания исправляет только его автор и только пока оно открыто. Напишите комментарий.",
    en: "Only its author changes the text of a remark, and only while it is open. Write a comment.",
  });

export const badShape = (why: Text, cure: Text): HttpProblem =>
  unprocessable([{ layer: remark.id, field: "anchor", code: "invalid", message: why, cure }]);

export const crossesItself = (): HttpProblem =>
  badShape(
    {
      ky: "Аймактын чек арасы өзү менен кесилишет.",
      ru: "Граница участка пересекает сама себя.",
      en: "The outline crosses itself.",
    },
    {
      ky: "Чокуларын жылдырыңыз же кайра чийиңиз.",
      ru: "Передвиньте вершины или нарисуйте заново.",
      en: "Move its vertices, or draw it again.",
    },
  );

export const notAShape = (): HttpProblem =>
  badShape(
    {
      ky: "Картадагы жер окулбайт.",
      ru: "Место на карте не читается.",
      en: "The place on the map cannot be read.",
    },
    {
      ky: "Чекит, сызык же туюк аймак чийиңиз.",
      ru: "Нарисуйте точку, линию или замкнутый участок.",
      en: "Draw a point, a line or a closed area.",
    },
  );

export const noPlace = (): HttpProblem =>
  badShape(
    {
      ky: "Бул жазуунун картада орду жок.",
      ru: "У этой записи нет места на карте.",
      en: "This row has no place on the map.",
    },
    {
      ky: "Картадагы объектти же жерди тандаңыз.",
      ru: "Выберите объект или место на карте.",
      en: "Choose an object or a place on the map.",
    },
  );

export const noSuchPerson = (id: string): HttpProblem =>
  unprocessable([
    {
      layer: remark.id,
      field: "assignee_id",
      code: "no-such-person",
      value: id,
      message: {
        ky: "Мындай кызматкер жок.",
        ru: "Такого сотрудника нет.",
        en: "There is no such member of staff.",
      },
      cure: { ky: "Тизмеден тандаңыз.", ru: "Выберите из списка.", en: "Choose one from the list." },
    },
  ]);
