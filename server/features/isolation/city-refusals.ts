import type { Text } from "#layers/kit/text.ts";
import { fill, HttpProblem, notFound } from "#server/platform/http/problems.ts";

const cannotIsolate: Text = {
  ky: "Бул жерди жабуу эсептелбейт",
  ru: "Перекрытие здесь не рассчитать",
  en: "No isolation can be found here",
};

export const notAPipe = (layer: Text): HttpProblem =>
  new HttpProblem({
    status: 422,
    type: "not-a-pipe",
    title: cannotIsolate,
    detail: fill(
      {
        ky: "«{layer}» — суу же жылуулук түтүгү эмес. Авария турган түтүктү тандаңыз.",
        ru: "«{layer}» — не водопроводная и не тепловая труба. Выберите трубу, на которой авария.",
        en: "“{layer}” is no water main or heat pipe. Choose the pipe of the fault.",
      },
      { layer },
    ),
  });

export const noSuchPipe = (id: string): HttpProblem =>
  notFound(
    fill(
      {
        ky: "{id} деген түтүк жок. Ал өчүрүлгөн болушу мүмкүн: тарыхын караңыз.",
        ru: "Трубы {id} нет. Возможно, она удалена: посмотрите историю.",
        en: "There is no pipe {id}. It may have been removed: see its history.",
      },
      { id },
    ),
  );

export const notInService = (code: string): HttpProblem =>
  new HttpProblem({
    status: 422,
    type: "not-in-service",
    title: cannotIsolate,
    detail: fill(
      {
        ky: "«{code}» түтүгү бүгүн иштебейт: пландалган, өчүрүлгөн же алынган. Иштеп жаткан түтүктү тандаңыз.",
        ru: "Труба «{code}» сегодня не действует: планируется, отключена или изъята. Выберите действующую.",
        en: "Pipe “{code}” is not in service today: planned, shut down or taken out. Choose one that is.",
      },
      { code },
    ),
  });

export const beyondPipe = (chainage: number, length: number): HttpProblem =>
  new HttpProblem({
    status: 422,
    type: "beyond-the-pipe",
    title: cannotIsolate,
    detail: fill(
      {
        ky: "{chainage} м — түтүктүн узундугунан ({length} м) көп. Аны 0 менен узундугунун ортосунда бериңиз.",
        ru: "{chainage} м больше длины трубы ({length} м). Задайте от 0 до длины трубы.",
        en: "{chainage} m is more than the pipe’s length ({length} m). Give one from 0 to its length.",
      },
      { chainage, length: length.toFixed(1) },
    ),
  });
