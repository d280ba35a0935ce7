import { fill, HttpProblem, notFound } from "../http/problems.ts";

export const fileTooLarge = (largest: number): HttpProblem =>
  new HttpProblem({
    status: 413,
    type: "file-too-large",
    title: { ky: "Файл өтө чоң", ru: "Файл слишком большой", en: "The file is too large" },
    detail: fill(
      {
        ky: "Файл {most} МБдан чоң болбосун. Аны бөлүктөргө бөлүңүз.",
        ru: "Файл должен быть не больше {most} МБ. Разделите его на части.",
        en: "A file may have at most {most} MB. Split it.",
      },
      { most: Math.round(largest / 1e6) },
    ),
  });

export const noSuchFile = (): HttpProblem =>
  notFound({
    ky: "Мындай файл жок же ал сизге ачык эмес.",
    ru: "Такого файла нет, или он вам не открыт.",
    en: "There is no such file, or it is not open to you.",
  });
