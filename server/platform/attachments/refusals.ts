import { largestAttachment } from "#contract/attachments.ts";
import type { Text } from "#layers/kit/text.ts";
import { fill, HttpProblem, type Wrong } from "../http/problems.ts";

const refused = (status: number, type: string, wrong: Wrong, cause?: unknown): HttpProblem => {
  const problem = new HttpProblem({
    status,
    type,
    title: { ky: "Файл кабыл алынган жок", ru: "Файл не принят", en: "The file was not taken" },
    detail: wrong.message,
    wrongs: [wrong],
  });
  problem.cause = cause;
  return problem;
};

const takenTypes: Text = {
  ky: "JPEG, PNG, WebP сүрөтүн же PDF файлын тиркеңиз.",
  ru: "Приложите снимок JPEG, PNG, WebP или файл PDF.",
  en: "Attach a JPEG, PNG or WebP picture, or a PDF file.",
};

export const tooLarge = (): HttpProblem =>
  refused(413, "file-too-large", {
    field: "file",
    code: "too-large",
    message: fill(
      {
        ky: "Файл {most} МБдан чоң болбосун.",
        ru: "Файл должен быть не больше {most} МБ.",
        en: "A file may have at most {most} MB.",
      },
      { most: largestAttachment / 1e6 },
    ),
    cure: {
      ky: "Сүрөттү кичирейтиңиз же PDF файлын бөлүңүз.",
      ru: "Уменьшите снимок или разделите файл PDF.",
      en: "Make the picture smaller, or split the PDF file.",
    },
  });

export const wrongContent = (name: string): HttpProblem =>
  refused(422, "wrong-content", {
    field: "file",
    code: "wrong-content",
    value: name,
    message: fill(
      {
        ky: "«{name}» ичи боюнча сүрөт да, PDF да эмес.",
        ru: "«{name}» по содержанию не снимок и не PDF.",
        en: "By its content, “{name}” is neither a picture nor a PDF.",
      },
      { name },
    ),
    cure: takenTypes,
  });

export const cannotBeRead = (name: string, cause: unknown): HttpProblem =>
  refused(
    422,
    "picture-damaged",
    {
      field: "file",
      code: "damaged",
      value: name,
      message: fill(
        {
          ky: "«{name}» сүрөтү бузук же өтө чоң, аны окуу мүмкүн эмес.",
          ru: "Снимок «{name}» повреждён или слишком велик, прочитать его нельзя.",
          en: "The picture “{name}” is damaged or too large to be read.",
        },
        { name },
      ),
      cure: takenTypes,
    },
    cause,
  );
