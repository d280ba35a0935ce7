import type { FastifyRequest } from "fastify";
import type { City } from "../city.ts";
import type { Config } from "../config.ts";

const isLoopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host);

const forwarding = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/**
 * Whether demo people may act: their passwords are public, so only on a machine that nobody else reaches. A proxy that
 * TRUST_PROXY does not name, and a foreign name that points to 127.0.0.1, show in the headers of the request.
 */
export const demoPeopleMayAct = (config: Config, city: City, request: FastifyRequest): boolean =>
  city.demo &&
  isLoopback(config.host) &&
  config.trustProxy.length === 0 &&
  config.tls === null &&
  isLoopback(request.hostname) &&
  !forwarding.some((header) => header in request.headers);
