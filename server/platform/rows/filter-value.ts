import type { Field } from "#layers/kit/field.ts";
import { isDay } from "./time.ts";

export type FilterValue = string | number | boolean;

const largestInteger = 2_147_483_647;
const longestText = 2000;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isUuid = (text: string): boolean => uuid.test(text);

/** Instants of recording are not facts about the thing, and further data have no fixed form. */
export const isQueryable = (field: Field): boolean => field.kind !== "timestamp" && field.kind !== "json";

/** The text of a query parameter as a value of the field, or undefined when it is none. */
export function readValue(field: Field, text: string): FilterValue | undefined {
  switch (field.kind) {
    case "text":
      return text.length <= longestText ? text : undefined;
    case "choice":
      return Object.hasOwn(field.values, text) ? text : undefined;
    case "boolean":
      return new Map([
        ["true", true],
        ["1", true],
        ["false", false],
        ["0", false],
      ]).get(text.toLowerCase());
    case "number":
      return field.decimals === 0 ? readInteger(text, largestInteger) : readDecimal(text);
    case "year":
      return readInteger(text, largestInteger);
    case "money":
      return readInteger(text, Number.MAX_SAFE_INTEGER);
    case "rate":
      return /^\d{1,10}(\.\d{1,4})?$/.test(text) ? text : undefined;
    case "date":
      return isDay(text) ? text : undefined;
    case "reference":
    case "element":
    case "uuid":
      return isUuid(text) ? text.toLowerCase() : undefined;
    case "timestamp":
    case "json":
      return undefined;
  }
}

function readInteger(text: string, most: number): number | undefined {
  if (!/^-?\d{1,16}$/.test(text)) return undefined;
  const number = Number(text);
  return Math.abs(number) <= most ? number : undefined;
}

export function readDecimal(text: string): number | undefined {
  if (!/^[-+]?(\d{1,400}(\.\d{0,400})?|\.\d{1,400})(e[-+]?\d{1,4})?$/i.test(text.trim())) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
