import type { Layer } from "#layers/kit/define-layer.ts";
import { allOf, type Sql } from "#server/platform/db/sql.ts";
import { isInDegrees, readBox } from "#server/platform/rows/box.ts";
import { readTime } from "#server/platform/rows/filter.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";
import {
  invalidParameter,
  parameterText,
  type Query,
  readCount,
  readPropertyFilters,
} from "#server/platform/rows/parameters.ts";
import { propertiesEqual, touchesBox } from "#server/platform/rows/queries.ts";
import { afterCure } from "#server/platform/rows/sort.ts";
import { type Crs, readCrs } from "./crs.ts";

export const limits = { least: 1, most: 10_000, otherwise: 100 } as const;

/** Parameters of `/items` that are not fields. A test holds that no layer has a field of one of these names. */
export const reservedParameters: readonly string[] = [
  "f",
  "limit",
  "after",
  "bbox",
  "bbox-crs",
  "crs",
  "datetime",
  "resultType",
];

export type ItemsQuery = {
  readonly where: Sql;
  readonly limit: number;
  readonly after: string | null;
  readonly crs: Crs;
  readonly hits: boolean;
};

export function readItemsQuery(layer: Layer, query: Query, list: readonly Crs[]): ItemsQuery {
  const properties = readPropertyFilters(layer, query, reservedParameters);
  return {
    where: allOf([
      ...boxCondition(layer, query, list),
      ...readTime(query),
      propertiesEqual(layer, properties),
    ]),
    limit: readCount(query, "limit", limits),
    after: readAfter(query),
    crs: readCrs(list, query, "crs"),
    hits: readHits(query),
  };
}

function boxCondition(layer: Layer, query: Query, list: readonly Crs[]): Sql[] {
  const crs = readCrs(list, query, "bbox-crs");
  const text = parameterText(query, "bbox");
  if (text === undefined) return [];
  const box = readBox(text, crs.northFirst);
  const inDegrees = crs.srid === 4326;
  if (!box || (inDegrees ? !isInDegrees(box) : box.west > box.east))
    throw invalidParameter("bbox", text, boxCure);
  return [touchesBox(layer, box, crs.srid)];
}

function readAfter(query: Query): string | null {
  const text = parameterText(query, "after");
  if (text === undefined) return null;
  if (!isUuid(text)) throw invalidParameter("after", text, afterCure);
  return text;
}

function readHits(query: Query): boolean {
  const text = parameterText(query, "resultType") ?? "results";
  if (text !== "results" && text !== "hits") throw invalidParameter("resultType", text, hitsCure);
  return text === "hits";
}

const boxCure = {
  ky: "Төрт же алты сан бериңиз: батыш, түштүк, чыгыш, түндүк (EPSG:4326 үчүн түштүк, батыш, түндүк, чыгыш).",
  ru: "Укажите четыре или шесть чисел: запад, юг, восток, север (для EPSG:4326 юг, запад, север, восток).",
  en: "Give four or six numbers: west, south, east, north (for EPSG:4326 south, west, north, east).",
};
const hitsCure = {
  ky: "results же hits жазыңыз.",
  ru: "Укажите results или hits.",
  en: "Give results or hits.",
};
