import type { FastifyRequest } from "fastify";
import { HttpProblem } from "#server/platform/http/problems.ts";
import { invalidParameter, parameterText, type Query } from "#server/platform/rows/parameters.ts";

export type Format = "json" | "html";

type Range = { readonly type: string; readonly weight: number };

const rangesOf = (accept: string): Range[] =>
  accept.split(",").map((part) => {
    const [type = "", ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    const q = parameters.map((parameter) => /^q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
    return { type, weight: q === undefined ? 1 : Number(q) };
  });

/** The weight of a media type in Accept: the most exact range that covers it decides (RFC 9110, 12.5.1). */
function weightOf(ranges: readonly Range[], type: string): number {
  const [main = ""] = type.split("/");
  for (const range of [type, `${main}/*`, "*/*"]) {
    const match = ranges.find((candidate) => candidate.type === range);
    if (match) return match.weight;
  }
  return 0;
}

/**
 * The form of an answer: `f` decides, else Accept. `json` lists the media types that mean it, its own first; GIS
 * programs and browsers that take anything get JSON and HTML as they prefer.
 */
export function negotiate(request: FastifyRequest, json: readonly string[], hasHtml = true): Format {
  const f = parameterText(request.query as Query, "f");
  if (f === "json" || (f === "html" && hasHtml)) return f;
  if (f !== undefined) throw invalidParameter("f", f, hasHtml ? jsonOrHtml : jsonOnly);
  const { accept } = request.headers;
  if (accept === undefined || accept.trim() === "") return "json";
  const ranges = rangesOf(accept);
  const forJson = Math.max(...json.map((type) => weightOf(ranges, type)));
  const forHtml = hasHtml ? weightOf(ranges, "text/html") : 0;
  if (forJson <= 0 && forHtml <= 0) throw notAcceptable(json[0] ?? "application/json", hasHtml);
  return forHtml > forJson ? "html" : "json";
}

const jsonOrHtml = { ky: "json же html жазыңыз.", ru: "Укажите json или html.", en: "Give json or html." };
const jsonOnly = { ky: "json жазыңыз.", ru: "Укажите json.", en: "Give json." };

function notAcceptable(json: string, hasHtml: boolean): HttpProblem {
  const offered = hasHtml ? `${json}, text/html` : json;
  return new HttpProblem({
    status: 406,
    type: "not-acceptable",
    title: { ky: "Мындай түрү жок", ru: "Нет такого вида", en: "Not acceptable" },
    detail: {
      ky: `Бул дарек мындай түрлөрдө гана жооп берет: ${offered}.`,
      ru: `Этот адрес отвечает только в виде: ${offered}.`,
      en: `This address answers as ${offered} only.`,
    },
  });
}
