import type { FastifyRequest, HTTPMethods } from "fastify";
import type { App } from "#server/platform/context.ts";
import { fill, HttpProblem } from "#server/platform/http/problems.ts";

const all = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"] as const satisfies readonly HTTPMethods[];

type Method = (typeof all)[number];

/** OPTIONS tells the methods of an address; the others are refused with 405, which names them too (RFC 9110, 15.5.6). */
export function refuseOtherMethods(
  app: App,
  url: string,
  methods: readonly Method[],
  /** Fewer, where not every reader may write. */
  allowed: (request: FastifyRequest) => readonly Method[] = () => methods,
): void {
  const allow = (request: FastifyRequest): string => [...allowed(request), "OPTIONS"].join(", ");
  app.options(url, async (request, reply) => await reply.code(204).header("allow", allow(request)).send());
  app.route({
    method: all.filter((method) => !methods.includes(method)),
    url,
    handler: async (request) => {
      throw notAllowed(request.method, allow(request));
    },
  });
}

const notAllowed = (method: string, allow: string) =>
  new HttpProblem({
    status: 405,
    type: "method-not-allowed",
    title: { ky: "Мындай аракет жок", ru: "Метод не поддерживается", en: "Method not allowed" },
    detail: fill(
      {
        ky: "Бул дарек {method} кабыл албайт. Кабыл алгандары: {allow}.",
        ru: "Этот адрес не принимает {method}. Принимает: {allow}.",
        en: "This address does not take {method}. It takes: {allow}.",
      },
      { method, allow },
    ),
    headers: { allow },
  });
