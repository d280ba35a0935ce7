import { z } from "zod";
import type { Text } from "#layers/kit/text.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";
import { invalidParameter, parameterText, type Query } from "#server/platform/rows/parameters.ts";

const text = z.union([z.string(), z.array(z.string())]).optional();
export const measuredQuery = z.strictObject({ street: text, from: text, to: text });

/** `street=<uuid>&from=120&to=480.5`, in metres from the street's start; without both it is the whole street. */
export function readAsked(query: Query) {
  const street = parameterText(query, "street") ?? "";
  if (!isUuid(street)) throw invalidParameter("street", street, idCure);
  return { street, from: readChainage(query, "from"), to: readChainage(query, "to") };
}

function readChainage(query: Query, name: string): number | null {
  const given = parameterText(query, name);
  if (given === undefined || given === "") return null;
  if (!/^\d{1,6}(\.\d{1,6})?$/.test(given)) throw invalidParameter(name, given, chainageCure);
  return Number(given);
}

const idCure: Text = {
  ky: "Көчөнүн номерин бериңиз (uuid).",
  ru: "Укажите номер улицы (uuid).",
  en: "Give the id of a street (a uuid).",
};
const chainageCure: Text = {
  ky: "Көчөнүн башынан метр менен бериңиз: 120.5.",
  ru: "Укажите метры от начала улицы: 120.5.",
  en: "Give metres from the start of the street: 120.5.",
};
