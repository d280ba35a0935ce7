import { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import { allOf, type Sql } from "../db/sql.ts";
import { isInDegrees, readBox } from "./box.ts";
import { isUuid } from "./filter-value.ts";
import { isNamed } from "./labels.ts";
import { invalidParameter, parameterText, type Query, readPropertyFilters } from "./parameters.ts";
import { hasIds, inForce, isOfVariant, propertiesEqual, touchesBox, wordsOf } from "./queries.ts";
import { readInterval } from "./time.ts";

/** Every queryable field of the layer may stand in the query string too, which only the handler knows. */
export const rowQuery = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What narrows the rows of a layer beside its own fields. */
export const filterParameters = ["q", "bbox", "datetime", "variant", "ids"] as const;

const mostIds = 1000;

/**
 * The rows that a query string asks for: `q` words, `bbox` in degrees, `datetime` when they were there, `variant` of the
 * plan, `ids`, and any field by its value. `known` are the route's own
 * parameters, `readable` the layers whose names the reader may search.
 */
export function readRowFilter(
  layer: Layer,
  query: Query,
  { readable, known }: { readable: readonly Layer[]; known: readonly string[] },
): Sql {
  const properties = readPropertyFilters(layer, query, [...filterParameters, ...known]);
  return allOf([
    ...readWords(layer, query, readable),
    ...readView(layer, query),
    ...readTime(query),
    ...readVariant(layer, query),
    ...readIds(query),
    propertiesEqual(layer, properties),
  ]);
}

export function readWords(layer: Layer, query: Query, readable: readonly Layer[]): Sql[] {
  const text = parameterText(query, "q");
  return text === undefined ? [] : [isNamed(layer, readable, wordsOf(text))];
}

/** In degrees, west first. */
export function readView(layer: Layer, query: Query): Sql[] {
  const text = parameterText(query, "bbox");
  if (text === undefined) return [];
  const box = readBox(text);
  if (!box || !isInDegrees(box)) throw invalidParameter("bbox", text, boxCure);
  return [touchesBox(layer, box)];
}

export function readTime(query: Query): Sql[] {
  const text = parameterText(query, "datetime");
  if (text === undefined) return [];
  const interval = readInterval(text);
  if (!interval) throw invalidParameter("datetime", text, timeCure);
  return [inForce(interval)];
}

/** Layers without variants are the same in all of them. */
export function readVariant(layer: Layer, query: Query): Sql[] {
  const text = parameterText(query, "variant");
  if (text === undefined) return [];
  if (!isUuid(text)) throw invalidParameter("variant", text, idCure);
  return layer.variants ? [isOfVariant(text)] : [];
}

function readIds(query: Query): Sql[] {
  const text = parameterText(query, "ids");
  if (text === undefined) return [];
  const ids = text.split(",");
  if (ids.length > mostIds || !ids.every(isUuid)) throw invalidParameter("ids", text, idCure);
  return [hasIds(ids)];
}

const boxCure = {
  ky: "Төрт сан бериңиз: батыш, түштүк, чыгыш, түндүк.",
  ru: "Укажите четыре числа: запад, юг, восток, север.",
  en: "Give four numbers: west, south, east, north.",
};
export const timeCure = {
  ky: "Күндү (2013-05-23), учурду (2013-05-23T12:00:00Z) же аралыкты (2013-01-01/2013-12-31, ../2013-12-31) бериңиз.",
  ru: "Укажите день (2013-05-23), момент (2013-05-23T12:00:00Z) или промежуток (2013-01-01/2013-12-31, ../2013-12-31).",
  en: "Give a day (2013-05-23), an instant (2013-05-23T12:00:00Z) or an interval (2013-01-01/2013-12-31, ../2013-12-31).",
};
const idCure = {
  ky: "Жазуунун id номерин бериңиз, бир нече болсо үтүр менен.",
  ru: "Укажите id записи, несколько — через запятую.",
  en: "Give the id of a row; several with commas between them.",
};
