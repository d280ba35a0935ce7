import type { FastifyRequest } from "fastify";
import { presentedToken } from "#server/platform/auth/authorization.ts";
import { sessionSecret } from "#server/platform/auth/cookie.ts";
import type { City } from "#server/platform/city.ts";
import type { App } from "#server/platform/context.ts";

/** Notifications tell of taken rights at once; this is for sessions and tokens that just expire. */
const againMs = 60_000;

/**
 * Calls `ended` when the person of an open answer no longer has the rights that it was opened with. Answers the way to
 * stop watching.
 */
export function rightsWatch(app: App, city: City, request: FastifyRequest, ended: () => void): () => void {
  const { identity, credential } = request;
  // The public's rights and those of this very machine do not change.
  if (credential === null || credential.kind === "local") return () => undefined;
  const token = presentedToken(request.headers.authorization);
  const secret = token ?? sessionSecret(request, city);
  if (secret === undefined) return () => undefined;
  const kind = token === undefined ? "session" : "token";
  const check = async (): Promise<void> => {
    const found = await app.access.find(kind, secret);
    if (found?.access.identity.roles.join(" ") !== identity.roles.join(" ")) ended();
  };
  // A database that does not answer now takes no rights away; the next check is soon.
  const checkQuietly = (): void => void check().catch(() => undefined);
  const timer = setInterval(checkQuietly, againMs);
  timer.unref();
  const stopListening = app.access.onForget(checkQuietly);
  return () => {
    clearInterval(timer);
    stopListening();
  };
}
