import type { Problem } from "#contract/problem.ts";
import type { Language } from "#layers/kit/text.ts";
import { HttpProblem, told } from "../http/problems.ts";
import type { KeptProblem } from "./queries.ts";

export const keep = (error: unknown): KeptProblem => {
  if (!(error instanceof HttpProblem)) return failed;
  const { status, type, title, detail, wrongs } = error;
  return { status, type, title, detail, wrongs: wrongs.map((wrong) => ({ ...wrong })) };
};

export const tell = (problem: KeptProblem, language: Language): Problem => ({
  type: `/problems/${problem.type}`,
  title: problem.title[language],
  status: problem.status,
  detail: problem.detail[language],
  ...(problem.wrongs.length > 0 && { errors: problem.wrongs.map((wrong) => told(wrong, language)) }),
});

const failed: KeptProblem = {
  status: 500,
  type: "failed",
  title: { ky: "Ката кетти", ru: "Произошла ошибка", en: "Something went wrong" },
  detail: {
    ky: "Сервердин ичинде ката кетти, ал журналга жазылды. Эч нерсе сакталган жок. Кайра аракет кылыңыз.",
    ru: "На сервере произошла ошибка, она записана в журнал. Ничего не сохранено. Повторите.",
    en: "An error happened on the server and is in its log. Nothing was saved. Try again.",
  },
  wrongs: [],
};

/** Its process ended every time it was tried. */
export const interrupted = (): HttpProblem =>
  new HttpProblem({
    status: 500,
    type: "interrupted",
    title: { ky: "Иш үзүлдү", ru: "Работа прервана", en: "The work was interrupted" },
    detail: {
      ky: "Сервер бул иштин учурунда бир нече жолу токтоду. Эч нерсе сакталган жок. Кайра баштаңыз.",
      ru: "Во время этой работы сервер несколько раз останавливался. Ничего не сохранено. Начните снова.",
      en: "The server ended several times during this work. Nothing was saved. Start it again.",
    },
  });

export const tooLong = (minutes: number): HttpProblem =>
  new HttpProblem({
    status: 503,
    type: "too-slow",
    title: { ky: "Өтө көпкө созулду", ru: "Слишком долго", en: "It took too long" },
    detail: {
      ky: `Иш ${minutes} мүнөттө бүткөн жок жана токтотулду. Файлды бөлүктөргө бөлүңүз.`,
      ru: `Работа не уложилась в ${minutes} мин и остановлена. Разделите файл на части.`,
      en: `The work did not end within ${minutes} minutes and was stopped. Split the file.`,
    },
  });
