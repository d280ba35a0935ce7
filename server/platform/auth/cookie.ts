import type { CookieSerializeOptions } from "@fastify/cookie";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { City } from "../city.ts";

const isSecure = (request: FastifyRequest): boolean => request.protocol === "https";

/** Cookies do not know ports, so the city stands in the name. Browsers hold `__Host-` to this very host and to https. */
const nameOf = (request: FastifyRequest, city: City): string =>
  `${isSecure(request) ? "__Host-" : ""}shaar_${city.id}`;

const options = (request: FastifyRequest): CookieSerializeOptions => ({
  path: "/",
  httpOnly: true,
  sameSite: "lax",
  secure: isSecure(request),
});

export const sessionSecret = (request: FastifyRequest, city: City): string | undefined =>
  request.cookies[nameOf(request, city)];

export function giveCookie(reply: FastifyReply, city: City, secret: string, expiresAt: Date): void {
  const { request } = reply;
  void reply.setCookie(nameOf(request, city), secret, { ...options(request), expires: expiresAt });
}

export function takeCookieBack(reply: FastifyReply, city: City): void {
  void reply.clearCookie(nameOf(reply.request, city), options(reply.request));
}
