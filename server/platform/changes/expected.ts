import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import type { Text } from "#layers/kit/text.ts";
import { units } from "#layers/kit/unit.ts";
import { fill } from "../http/problems.ts";

const listed = 12;

/** What a field accepts, in words: the cure beside every refused value. */
export function expected(field: Field): Text {
  switch (field.kind) {
    case "number":
      return expectedNumber(field);
    case "choice": {
      const names = Object.entries(field.values);
      const some = (language: keyof Text): string =>
        names
          .slice(0, listed)
          .map(([code, label]) => `${code} (${label[language]})`)
          .join(", ") + (names.length > listed ? ", …" : "");
      return {
        ky: `Булардын бирин тандаңыз: ${some("ky")}.`,
        ru: `Выберите одно из: ${some("ru")}.`,
        en: `Choose one of: ${some("en")}.`,
      };
    }
    case "text":
      return fill(
        {
          ky: "Узундугу {max} белгиге чейинки текст жазыңыз же бош калтырыңыз.",
          ru: "Введите текст не длиннее {max} знаков или оставьте пустым.",
          en: "Enter a text of at most {max} characters, or leave it empty.",
        },
        { max: field.maxLength },
      );
    case "year":
      return {
        ky: "Жылды төрт сан менен жазыңыз, мисалы 1968.",
        ru: "Введите год четырьмя цифрами, например 1968.",
        en: "Enter the year in four digits, such as 1968.",
      };
    case "money":
      return {
        ky: "Сумманы бүтүн сом менен жазыңыз.",
        ru: "Введите сумму целым числом сомов.",
        en: "Enter the amount in whole som.",
      };
    case "rate":
      return {
        ky: "Үтүрдөн кийин төрттөн ашпаган орундуу сан жазыңыз, мисалы 4.4800.",
        ru: "Введите число с четырьмя знаками после запятой или меньше, например 4.4800.",
        en: "Enter a number with up to four decimals, such as 4.4800.",
      };
    case "boolean":
      return { ky: "Ооба же жок деп тандаңыз.", ru: "Выберите да или нет.", en: "Choose yes or no." };
    case "date":
      return {
        ky: "Күндү ЖЖЖЖ-АА-КК түрүндө жазыңыз, мисалы 2013-05-23.",
        ru: "Введите дату в виде ГГГГ-ММ-ДД, например 2013-05-23.",
        en: "Enter the date as YYYY-MM-DD, such as 2013-05-23.",
      };
    case "timestamp":
      return {
        ky: "Убакытты ISO 8601 түрүндө жазыңыз.",
        ru: "Введите время в виде ISO 8601.",
        en: "Enter the time in ISO 8601.",
      };
    case "reference":
    case "element":
    case "uuid":
      return {
        ky: "Тизмеден бар жазууну тандаңыз.",
        ru: "Выберите существующую запись из списка.",
        en: "Choose an existing row from the list.",
      };
    case "json":
      return { ky: "JSON объектисин бериңиз.", ru: "Передайте объект JSON.", en: "Give a JSON object." };
  }
}

function expectedNumber(field: Extract<Field, { kind: "number" }>): Text {
  const whole = field.decimals === 0;
  const unit = field.unit ? units[field.unit] : { ky: "", ru: "", en: "" };
  const range = [field.min, field.max].every((end) => end !== undefined)
    ? `${field.min} … ${field.max}`
    : field.min !== undefined
      ? `≥ ${field.min}`
      : field.max !== undefined
        ? `≤ ${field.max}`
        : "";
  return fill(
    {
      ky: whole ? "Бүтүн сан жазыңыз: {range} {unit}." : "Сан жазыңыз: {range} {unit}.",
      ru: whole ? "Введите целое число: {range} {unit}." : "Введите число: {range} {unit}.",
      en: whole ? "Enter a whole number: {range} {unit}." : "Enter a number: {range} {unit}.",
    },
    { range, unit },
  );
}

export const fieldLabel = (layer: Layer, name: string): Text =>
  layer.fields[name]?.label ?? { ky: name, ru: name, en: name };
