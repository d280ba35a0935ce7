import type { FastifyRequest } from "fastify";
import { notAllowed } from "../http/problems.ts";

const safeMethods = new Set(["GET", "HEAD", "OPTIONS"]);

export const isWrite = (request: FastifyRequest): boolean => !safeMethods.has(request.method);

function origin(request: FastifyRequest): "own" | "foreign" | "untold" {
  // Pages cannot set it; browsers send it to https and to localhost.
  const site = request.headers["sec-fetch-site"];
  if (typeof site === "string") return site === "same-origin" ? "own" : "foreign";
  const told = request.headers.origin;
  if (told === undefined) return "untold";
  if (!URL.canParse(told)) return "foreign";
  const { protocol, host } = new URL(told);
  // Through URL, which drops the port that goes without saying.
  const own = `${protocol}//${request.host}`;
  return URL.canParse(own) && new URL(own).host === host ? "own" : "foreign";
}

/** A browser adds the cookie to whatever any site sends here: only our own pages may write with it. */
export function refuseForeignWrite(request: FastifyRequest): void {
  if (isWrite(request) && origin(request) !== "own") throw foreignPage();
}

/** For a route that makes a session: a foreign page must not sign somebody in as another. Programs tell no origin. */
export function refuseForeignPage(request: FastifyRequest): void {
  if (origin(request) === "foreign") throw foreignPage();
}

const foreignPage = () =>
  notAllowed({
    ky: "Бул суроо башка сайттан келди, ошондуктан аткарылган жок. Шаардын барагын ачып, ошол жерден кайталаңыз.",
    ru: "Запрос пришёл с другого сайта и потому не выполнен. Откройте страницу города и повторите оттуда.",
    en: "The request came from another site and was not carried out. Open the city's own page and repeat it there.",
  });
