import type { FastifyRequest } from "fastify";
import type { Link } from "#contract/ogc.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import type { Format } from "./negotiate.ts";

export const mediaTypes = {
  json: "application/json",
  geojson: "application/geo+json",
  html: "text/html",
  schema: "application/schema+json",
  openapi: "application/vnd.oai.openapi+json;version=3.0",
  mergePatch: "application/merge-patch+json",
} as const;

/** Addresses as the client wrote them, also behind a proxy that TRUST_PROXY names. */
export const ogcBase = (request: FastifyRequest): string => `${request.protocol}://${request.host}/ogc`;

export type Query = Readonly<Record<string, string>>;

export function withQuery(address: string, query: Query): string {
  const text = Object.entries(query)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join("&");
  return text === "" ? address : `${address}?${text}`;
}

/** The answer in this form, and the same in the other. */
export function selfAndAlternate(
  address: string,
  query: Query,
  { format, json, language }: { format: Format; json: string; language: Language },
): Link[] {
  const forms = [
    { f: "json", type: json, title: asJson },
    { f: "html", type: `${mediaTypes.html}`, title: asHtml },
  ] as const;
  return forms
    .map(({ f, type, title }) => ({
      href: withQuery(address, { ...query, f }),
      rel: f === format ? "self" : "alternate",
      type,
      title: title[language],
    }))
    .sort((a, b) => b.rel.localeCompare(a.rel));
}

const asJson: Text = { ky: "JSON түрүндө", ru: "В виде JSON", en: "As JSON" };
const asHtml: Text = { ky: "Барак түрүндө", ru: "В виде страницы", en: "As a page" };
