import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { expected } from "../changes/expected.ts";
import { badRequest, fill, type HttpProblem } from "../http/problems.ts";
import { unknownParameter } from "../http/setup.ts";
import { type FilterValue, isQueryable, readValue } from "./filter-value.ts";

/** The query string as it came, before a layer gives its parameters a meaning. */
export type Query = Readonly<Record<string, unknown>>;

export const invalidParameter = (field: string, value: unknown, cure: Text): HttpProblem =>
  badRequest([
    {
      code: "invalid-parameter",
      field,
      value,
      message: fill(
        {
          ky: "«{field}» параметри туура эмес: {value}. {cure}",
          ru: "Неверный параметр «{field}»: {value}. {cure}",
          en: "The parameter “{field}” is not valid: {value}. {cure}",
        },
        { field, value: String(value).slice(0, 200), cure },
      ),
      cure,
    },
  ]);

const givenOnce = {
  ky: "Бир жолу гана бериңиз.",
  ru: "Укажите его один раз.",
  en: "Give it once.",
};
const noControlCharacters = {
  ky: "Көрүнбөгөн белгилерди алып салыңыз.",
  ru: "Уберите непечатаемые знаки.",
  en: "Remove the control characters.",
};

/** One parameter as text. Given twice it is refused, because either value would be a guess. */
export function parameterText(query: Query, name: string): string | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw invalidParameter(name, value, givenOnce);
  // PostgreSQL has no text with a zero character.
  if (value.includes("\0")) throw invalidParameter(name, JSON.stringify(value), noControlCharacters);
  return value;
}

export const oneOf = (values: readonly string[]): Text => {
  const list = values.join(", ");
  return {
    ky: `Булардан тандаңыз: ${list}.`,
    ru: `Выберите из: ${list}.`,
    en: `Choose from: ${list}.`,
  };
};

/** One of a few words. */
export function readChoice<V extends string>(
  query: Query,
  name: string,
  { known, otherwise }: { known: readonly V[]; otherwise: V },
): V {
  const text = parameterText(query, name);
  if (text === undefined) return otherwise;
  const value = known.find((one) => one === text);
  if (value === undefined) throw invalidParameter(name, text, oneOf(known));
  return value;
}

export type PropertyFilter = { readonly name: string; readonly value: FilterValue };

/** Every parameter that names a field of the layer; one that is neither a field nor in `known` is refused. */
export function readPropertyFilters(layer: Layer, query: Query, known: readonly string[]): PropertyFilter[] {
  const filters: PropertyFilter[] = [];
  for (const name of Object.keys(query)) {
    if (known.includes(name)) continue;
    const field = Object.hasOwn(layer.fields, name) ? layer.fields[name] : undefined;
    if (!field || !isQueryable(field)) throw unknownParameter(name);
    const text = parameterText(query, name) ?? "";
    const value = readValue(field, text);
    if (value === undefined) throw invalidParameter(name, text, expected(field));
    filters.push({ name, value });
  }
  return filters;
}

/** A whole number from `least` on. More than `most` gives `most`: asking for much is not a mistake. */
export function readCount(
  query: Query,
  name: string,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  const text = parameterText(query, name);
  if (text === undefined) return otherwise;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least)) {
    throw invalidParameter(
      name,
      text,
      fill(
        {
          ky: "{least} же андан чоң бүтүн сан жазыңыз.",
          ru: "Введите целое число от {least}.",
          en: "Give a whole number from {least} on.",
        },
        { least },
      ),
    );
  }
  return Math.min(number, most);
}
