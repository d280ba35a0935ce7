import type { Fault } from "#contract/problem.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { expected, fieldLabel } from "#server/platform/changes/expected.ts";
import { expectedGeometry } from "#server/platform/changes/geometry.ts";
import { fill } from "#server/platform/http/problems.ts";
import { cures, messages } from "./fault-texts.ts";
import type { RowProblem } from "./read-row.ts";

/** What is wrong with a row and how to cure it, in all languages. */
export function explain(layer: Layer, problem: RowProblem): { message: Text; cure: Text | null } {
  const { code, field = "", value = "", params = {} } = problem;
  const words = {
    ...params,
    field: field === "geom" ? place : fieldLabel(layer, field),
    value: String(value),
    layer: layer.title,
  };
  const message = fill(messages[code] ?? messages["unreadable"] ?? place, words);
  const cure = cures[code];
  if (cure) return { message, cure: fill(cure, words) };
  const known = layer.fields[field];
  if (known) return { message, cure: expected(known) };
  return {
    message,
    cure: field === "geom" && layer.geometry !== "none" ? expectedGeometry[layer.geometry] : null,
  };
}

export function told(layer: Layer, number: number, problem: RowProblem, language: Language): Fault {
  const { message, cure } = explain(layer, problem);
  return {
    index: number - 1,
    layer: layer.id,
    ...(problem.field !== undefined && { field: problem.field }),
    ...(problem.value !== undefined && { value: problem.value }),
    code: problem.code,
    message: message[language],
    ...(cure && { cure: cure[language] }),
  };
}

const place: Text = { ky: "картадагы орду", ru: "место на карте", en: "place on the map" };
