import type { FastifyRequest } from "fastify";
import type { City } from "../city.ts";
import type { Config } from "../config.ts";

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

const forwarding = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/** Demo people have public passwords: they are for a machine that nobody else reaches. */
export const servesDemoPeople = (config: Config, city: City): boolean =>
  city.demo && isLoopback(config.host) && config.trustProxy.length === 0 && config.tls === null;

/**
 * The same for one request: a proxy that TRUST_PROXY does not name, and a foreign name that points to 127.0.0.1, show
 * in its headers.
 */
export const demoPeopleMayAct = (config: Config, city: City, request: FastifyRequest): boolean =>
  servesDemoPeople(config, city) &&
  isLoopback(request.hostname) &&
  !forwarding.some((header) => header in request.headers);
