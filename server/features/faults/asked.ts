import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { faultStates } from "#contract/fault-moves.ts";
import { faultKinds, faultNetworks } from "#contract/faults.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { fault } from "#layers/operations/fault.ts";
import { personOf } from "#server/platform/auth/keeper.ts";
import { readView } from "#server/platform/rows/filter.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";
import { invalidParameter, oneOf, parameterText, type Query } from "#server/platform/rows/parameters.ts";
import { keyContains, wordsOf } from "#server/platform/rows/queries.ts";
import { type AgeClass, ageStepYears, type FaultFilter, type Place } from "./queries.ts";
import { stages, stageTimes } from "./stages.ts";

const text = z.union([z.string(), z.array(z.string())]).optional();
export const faultsFilters = {
  open: text,
  state: text,
  network: text,
  kind: text,
  street: text,
  crew: text,
  asset: text,
  mine: text,
  overdue: text,
  year: text,
  age: text,
  stage: text,
  q: text,
  bbox: text,
};
export const faultsQuery = z.strictObject({ ...faultsFilters, after: text, limit: text });

export function readFilter(request: FastifyRequest, query: Query, layers: readonly Layer[]): FaultFilter {
  const states = readList(query, "state", faultStates);
  const kinds = readList(query, "kind", faultKinds);
  const networks = readNetworks(query);
  const [street, crew, asset] = ["street", "crew", "asset"].map((name) => readId(query, name));
  const reader = personOf(request);
  const words = parameterText(query, "q");
  return {
    open: isYes(query, "open"),
    overdue: isYes(query, "overdue"),
    ...(states && { states }),
    ...(networks && { networks }),
    ...(kinds && { kinds }),
    ...(street && { street: street === "none" ? null : street }),
    ...(crew && { crew }),
    ...(isYes(query, "mine") && reader !== null && { crew: reader }),
    ...(asset && { asset }),
    ...readYear(query),
    ...readAge(query, layers),
    ...readStage(query),
    rows: [...(words ? [keyContains(wordsOf(words))] : []), ...readView(fault, query)],
  };
}

export const readNetworks = (query: Query) => readList(query, "network", faultNetworks);

function readList<V extends string>(
  query: Query,
  name: string,
  known: readonly V[],
): readonly V[] | undefined {
  const given = parameterText(query, name)?.split(",");
  const strange = given?.find((value) => !known.some((one) => one === value));
  if (strange !== undefined) throw invalidParameter(name, strange, oneOf(known));
  return given && known.filter((value) => given.includes(value));
}

function isYes(query: Query, name: string): boolean {
  const given = parameterText(query, name);
  if (given === undefined || given === "true") return given === "true";
  throw invalidParameter(name, given, oneOf(["true"]));
}

function readId(query: Query, name: string): string | undefined {
  const given = parameterText(query, name);
  if (given !== undefined && !isUuid(given) && !(name === "street" && given === "none"))
    throw invalidParameter(name, given, idCure);
  return given;
}

export function readYear(query: Query): { year?: number } {
  const given = parameterText(query, "year");
  if (given === undefined) return {};
  if (!/^(19|20|21)\d\d$/.test(given)) throw invalidParameter("year", given, yearCure);
  return { year: Number(given) };
}

/** Layers of pipes: what lies in the ground between nodes. */
export const pipesOf = (layers: readonly Layer[]): string[] =>
  layers.filter(({ network }) => network?.role === "link").map(({ id }) => id);

function readAge(query: Query, layers: readonly Layer[]): { age?: AgeClass } {
  const given = parameterText(query, "age");
  if (given === undefined) return {};
  if (given !== "unknown" && !(/^\d{1,3}$/.test(given) && Number(given) % ageStepYears === 0))
    throw invalidParameter("age", given, oneOf(["0", "10", "20", "…", "unknown"]));
  return { age: { fromYears: given === "unknown" ? null : Number(given), pipes: pipesOf(layers) } };
}

function readStage(query: Query): Pick<FaultFilter, "between" | "cutKnown"> {
  const given = parameterText(query, "stage");
  if (given === undefined) return {};
  if (given === "customer_hours") return { between: stageTimes.isolation_to_restoration, cutKnown: true };
  const stage = stages.find((known) => known === given);
  if (!stage) throw invalidParameter("stage", given, oneOf([...stages, "customer_hours"]));
  return { between: stageTimes[stage] };
}

/** Where the page before ended, as `next` told it. */
export function readAfter(query: Query): Place | null {
  const given = parameterText(query, "after");
  if (given === undefined) return null;
  const [, rank = "", key = "", id = ""] = /^([0-3])_(-?\d{1,12}(?:\.\d{1,6})?)_(.*)$/.exec(given) ?? [];
  if (!isUuid(id)) throw invalidParameter("after", given, afterCure);
  return { rank: Number(rank), key: Number(key), id };
}

export const nextOf = ({ rank, key, id }: Place): string => `${rank}_${key}_${id}`;

/** `at=74.85,42.888`. */
export function readPlace(query: Query): readonly [number, number] {
  const given = parameterText(query, "at") ?? "";
  const [longitude, latitude, ...rest] = given
    .split(",")
    .map((part) => (part === "" ? Number.NaN : Number(part)));
  const isPlace =
    rest.length === 0 &&
    longitude !== undefined &&
    latitude !== undefined &&
    Math.abs(longitude) <= 180 &&
    Math.abs(latitude) <= 90;
  if (!isPlace) throw invalidParameter("at", given, placeCure);
  return [longitude, latitude];
}

const idCure: Text = {
  ky: "Жазуунун номерин бериңиз (uuid).",
  ru: "Укажите номер записи (uuid).",
  en: "Give the id of a row (a uuid).",
};
const yearCure: Text = {
  ky: "Жылды төрт сан менен бериңиз: 2013.",
  ru: "Укажите год четырьмя цифрами: 2013.",
  en: "Give the year with four digits: 2013.",
};
const afterCure: Text = {
  ky: "Мурунку беттин «next» маанисин бериңиз.",
  ru: "Укажите значение «next» предыдущей страницы.",
  en: "Give the “next” of the page before.",
};
const placeCure: Text = {
  ky: "Узундук менен кеңдикти үтүр аркылуу бериңиз: 74.85,42.888.",
  ru: "Укажите долготу и широту через запятую: 74.85,42.888.",
  en: "Give longitude and latitude with a comma between: 74.85,42.888.",
};
