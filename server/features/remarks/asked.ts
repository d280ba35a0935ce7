import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { remarkStates } from "#contract/remark-moves.ts";
import { remarkKinds } from "#contract/remarks.ts";
import { remark } from "#layers/general-plan/remark.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { personOf } from "#server/platform/auth/keeper.ts";
import { readView } from "#server/platform/rows/filter.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";
import { invalidParameter, oneOf, parameterText, type Query } from "#server/platform/rows/parameters.ts";
import { keyContains, wordsOf } from "#server/platform/rows/queries.ts";
import type { HeadFilter } from "./queries.ts";

const text = z.union([z.string(), z.array(z.string())]).optional();
export const remarksQuery = z.strictObject({
  state: text,
  kind: text,
  assignee: text,
  mine: text,
  unread: text,
  overdue: text,
  q: text,
  bbox: text,
  row: text,
  after: text,
  limit: text,
});

function readList(query: Query, name: string, known: readonly string[]): readonly string[] | undefined {
  const given = parameterText(query, name)?.split(",");
  const strange = given?.find((value) => !known.includes(value));
  if (strange !== undefined) throw invalidParameter(name, strange, oneOf(known));
  return given;
}

function isYes(query: Query, name: string): boolean {
  const given = parameterText(query, name);
  if (given === undefined || given === "true") return given === "true";
  throw invalidParameter(name, given, oneOf(["true"]));
}

export function readFilter(request: FastifyRequest, query: Query): HeadFilter {
  const states = readList(query, "state", remarkStates);
  const kinds = readList(query, "kind", remarkKinds);
  const assignee = parameterText(query, "assignee");
  if (assignee !== undefined && !isUuid(assignee)) throw invalidParameter("assignee", assignee, idCure);
  const words = parameterText(query, "q");
  const reader = personOf(request);
  return {
    ...(states && { states }),
    ...(kinds && { kinds }),
    ...(assignee && { assignee }),
    ...(isYes(query, "mine") && reader !== null && { mine: reader }),
    unread: isYes(query, "unread"),
    overdue: isYes(query, "overdue"),
    rows: [...(words ? [keyContains(wordsOf(words))] : []), ...readView(remark, query)],
  };
}

/** `row=functional_zone/0198…`: the remarks that this row now holds. */
export function readRow(query: Query, layers: readonly Layer[]): { layer: Layer; id: string } | undefined {
  const given = parameterText(query, "row");
  if (given === undefined) return undefined;
  const [name, id = ""] = given.split("/");
  const layer = layers.find((known) => known.id === name);
  if (!layer || !isUuid(id)) throw invalidParameter("row", given, rowCure);
  return { layer, id };
}

const idCure: Text = {
  ky: "Адамдын номерин бериңиз (uuid).",
  ru: "Укажите номер человека (uuid).",
  en: "Give the id of a person (a uuid).",
};
const rowCure: Text = {
  ky: "Катмар менен жазуунун номерин бериңиз: functional_zone/0198c1de-….",
  ru: "Укажите слой и номер записи: functional_zone/0198c1de-….",
  en: "Give the layer and the id of the row: functional_zone/0198c1de-….",
};
