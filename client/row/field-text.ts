import type { Language } from "#client/i18n/text.ts";
import type { Formats } from "#client/i18n/use-format.ts";
import type { Field } from "#layers/kit/field.ts";
import { messages } from "./messages.ts";

export type Words = { readonly format: Formats; readonly language: Language };

/** A stored value in the reader's words, without its unit; undefined when it is unknown. */
export function fieldText(field: Field, value: unknown, { format, language }: Words): string | undefined {
  if (value === null || value === undefined) return undefined;
  switch (field.kind) {
    case "number":
      return typeof value === "number" ? format.number(value, field.decimals) : String(value);
    case "money":
      return typeof value === "number" ? format.money(value) : String(value);
    case "rate":
      return format.number(Number(value), 4);
    case "boolean":
      return (value === true ? messages.yes : messages.no)[language];
    case "choice":
      return field.values[String(value)]?.[language] ?? String(value);
    case "date":
      return format.date(String(value));
    case "timestamp":
      return format.dateTime(String(value));
    case "json":
      return Object.entries(value)
        .map(([key, one]) => `${key}: ${String(one)}`)
        .join("; ");
    default:
      return String(value);
  }
}
