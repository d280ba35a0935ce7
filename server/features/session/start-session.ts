import { randomUUID } from "node:crypto";
import type { FastifyReply } from "fastify";
import { sessionLifetimeMs } from "#server/platform/auth/access.ts";
import { giveCookie } from "#server/platform/auth/cookie.ts";
import { insertSession } from "#server/platform/auth/queries.ts";
import { hashOfSecret, newSecret } from "#server/platform/auth/secrets.ts";
import type { City } from "#server/platform/city.ts";
import type { Queryable } from "#server/platform/db/database.ts";

/** Always a new secret, so that nobody can hand a browser a session and wait for it to be signed in. */
export async function startSession(
  tx: Queryable,
  city: City,
  personId: string,
  reply: FastifyReply,
): Promise<void> {
  const { request } = reply;
  const secret = newSecret();
  const at = new Date();
  const expiresAt = new Date(at.getTime() + sessionLifetimeMs);
  await insertSession(tx, {
    id: randomUUID(),
    secretHash: hashOfSecret(secret),
    personId,
    at,
    expiresAt,
    userAgent: request.headers["user-agent"]?.slice(0, 300) ?? null,
    ip: request.ip,
  });
  giveCookie(reply, city, secret, expiresAt);
}
