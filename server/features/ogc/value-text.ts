import type { Field } from "#layers/kit/field.ts";
import type { Language } from "#layers/kit/text.ts";
import { units } from "#layers/kit/unit.ts";

const yes = { ky: "ооба", ru: "да", en: "yes" };
const no = { ky: "жок", ru: "нет", en: "no" };

/** A decimal comma and thin groups where the language has them; the browser's own `ky` locale cannot be relied on. */
export function numberText(value: number, decimals: number, language: Language): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(decimals).split(".");
  const groups = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, "\u202f") : whole;
  const digits = fraction.replace(/0+$/, "");
  return `${value < 0 ? "−" : ""}${groups}${digits && (language === "en" ? "." : ",") + digits}`;
}

const dayText = (day: string, language: Language): string =>
  language === "en" ? day : day.split("-").reverse().join(".");

/** A stored value as a person reads it, without its unit; empty where it is unknown. */
export function valueText(field: Field, value: unknown, language: Language): string {
  if (value === null || value === undefined) return "";
  switch (field.kind) {
    case "choice":
      return field.values[String(value)]?.[language] ?? String(value);
    case "boolean":
      return (value === true ? yes : no)[language];
    case "number":
      return numberText(Number(value), field.decimals, language);
    case "money":
      return numberText(Number(value), 0, language);
    case "rate":
      return language === "en" ? String(value) : String(value).replace(".", ",");
    case "date":
      return dayText(String(value), language);
    case "timestamp":
      return `${dayText(String(value).slice(0, 10), language)} ${String(value).slice(11, 16)} UTC`;
    case "json":
      return JSON.stringify(value);
    default:
      return String(value);
  }
}

export function fieldTitle(field: Field, language: Language): string {
  const unit = field.kind === "number" || field.kind === "rate" ? field.unit : undefined;
  return unit ? `${field.label[language]}, ${units[unit][language]}` : field.label[language];
}
