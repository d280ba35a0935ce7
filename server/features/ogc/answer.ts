import type { FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "#layers/kit/text.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";

export const languageOf = (request: FastifyRequest): Language =>
  preferredLanguage(request.headers["accept-language"]);

/** The same address answers in two forms and three languages, and as much as the reader may see. */
export function answer(reply: FastifyReply, type: string, text: string, language: Language): FastifyReply {
  // A media type with parameters of its own goes out as bytes: for text Fastify adds a charset, and GDAL knows no such type.
  const hasParameters = type.includes(";");
  const isUnicode = type === "application/geo+json" || type.startsWith("text/");
  return reply
    .headers({
      vary: "Accept, Accept-Language, Authorization, Cookie",
      "content-language": language,
      "cache-control": "no-cache",
    })
    .type(isUnicode ? `${type}; charset=utf-8` : type)
    .send(hasParameters ? Buffer.from(text) : text);
}
