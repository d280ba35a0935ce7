import type { Layer } from "#layers/kit/define-layer.ts";
import { fill, type HttpProblem } from "../http/problems.ts";
import { unprocessable } from "./apply.ts";

type Asked = {
  readonly layer: Pick<Layer, "id">;
  /** In characters. */
  readonly longest: number;
  readonly needed: boolean;
  readonly field?: string;
};

/** Characters as a person counts them: a letter with a mark is one, and so is an emoji. */
const charactersIn = (text: string): number => [...text.normalize("NFC")].length;

/** What a person wrote, as it is stored. PostgreSQL has no text with a zero character. */
export function readSaid(given: string | undefined, asked: Asked & { needed: true }): string;
export function readSaid(given: string | undefined, asked: Asked): string | undefined;
export function readSaid(given: string | undefined, asked: Asked): string | undefined {
  const text = given?.replaceAll("\0", "").normalize("NFC").trim() ?? "";
  if (text === "") {
    if (asked.needed) throw textMissing(asked);
    return undefined;
  }
  const length = charactersIn(text);
  if (length > asked.longest) throw textTooLong(length, asked);
  return text;
}

const textMissing = ({ layer, field = "text" }: Asked): HttpProblem =>
  unprocessable([
    {
      layer: layer.id,
      field,
      code: "missing",
      message: { ky: "Текст бош.", ru: "Текст пуст.", en: "The text is empty." },
      cure: {
        ky: "Эмне айткыңыз келгенин жазыңыз.",
        ru: "Напишите, что вы хотите сказать.",
        en: "Write what you want to say.",
      },
    },
  ]);

const textTooLong = (length: number, { layer, longest, field = "text" }: Asked): HttpProblem =>
  unprocessable([
    {
      layer: layer.id,
      field,
      code: "too-long",
      value: length,
      message: fill(
        {
          ky: "Текстте {length} белги бар, {most} белгиге чейин гана болот.",
          ru: "В тексте {length} знаков, а можно не больше {most}.",
          en: "The text has {length} characters; {most} are the most.",
        },
        { length, most: longest },
      ),
      cure: {
        ky: "Кыскартыңыз же PDF файл катары тиркеңиз.",
        ru: "Сократите его или приложите как файл PDF.",
        en: "Shorten it, or attach it as a PDF file.",
      },
    },
  ]);
