import { z } from "zod";
import { digPermitStates } from "#contract/dig-permit-moves.ts";
import type { Text } from "#layers/kit/text.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";
import { invalidParameter, oneOf, parameterText, type Query } from "#server/platform/rows/parameters.ts";
import { keyContains, wordsOf } from "#server/platform/rows/queries.ts";
import type { PermitFilter } from "./queries.ts";

const text = z.union([z.string(), z.array(z.string())]).optional();
export const permitsQuery = z.strictObject({
  open: text,
  overdue: text,
  state: text,
  street: text,
  q: text,
});

export function readFilter(query: Query): PermitFilter {
  const states = parameterText(query, "state")?.split(",");
  const strange = states?.find((value) => !digPermitStates.some((state) => state === value));
  if (strange !== undefined) throw invalidParameter("state", strange, oneOf(digPermitStates));
  const street = parameterText(query, "street");
  if (street !== undefined && !isUuid(street)) throw invalidParameter("street", street, idCure);
  const words = parameterText(query, "q");
  return {
    open: isYes(query, "open"),
    overdue: isYes(query, "overdue"),
    ...(states && { states }),
    ...(street && { street }),
    rows: words ? [keyContains(wordsOf(words))] : [],
  };
}

function isYes(query: Query, name: string): boolean {
  const given = parameterText(query, name);
  if (given === undefined || given === "true") return given === "true";
  throw invalidParameter(name, given, oneOf(["true"]));
}

const idCure: Text = {
  ky: "Көчөнүн номерин бериңиз (uuid).",
  ru: "Укажите номер улицы (uuid).",
  en: "Give the id of a street (a uuid).",
};
