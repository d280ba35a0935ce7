import { z } from "zod";
import { oneTimeLink, oneTimeUse, signedIn } from "#contract/session.ts";
import { findLink, useLink } from "#server/platform/auth/one-time-link.ts";
import { checkNewPassword, hashOfPassword } from "#server/platform/auth/password.ts";
import { deleteSessions, insertEvent } from "#server/platform/auth/queries.ts";
import { refuseForeignPage } from "#server/platform/auth/same-origin.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { personById, setPassword } from "./queries.ts";
import { deadLink } from "./refusals.ts";
import { startSession } from "./start-session.ts";

const params = z.strictObject({ secret: z.string().max(100) });

/** An invitation or a forgotten password: whoever has the link chooses a password, once. */
export function oneTimeRoutes(app: App, { db, city }: Context): void {
  const config = { endedSession: "public" } as const;

  app.get(
    "/api/one-time/:secret",
    {
      config,
      schema: { summary: "Whom a one-time link is for", params, response: responses({ 200: oneTimeLink }) },
    },
    async (request, reply) => {
      void reply.header("cache-control", "no-store");
      const link = await findLink(db, request.params.secret, new Date(), "look");
      if (!link) throw deadLink();
      return { login: link.login, name: link.name, purpose: link.purpose, expires_at: link.expires_at };
    },
  );

  app.post(
    "/api/one-time/:secret",
    {
      config,
      schema: {
        summary: "Choose a password by a one-time link and sign in",
        params,
        body: oneTimeUse,
        response: responses({ 200: signedIn }),
      },
    },
    async (request, reply) => {
      refuseForeignPage(request);
      const { secret } = request.params;
      const seen = await findLink(db, secret, new Date(), "look");
      if (!seen) throw deadLink();
      checkNewPassword(request.body.password, seen);
      const hash = await hashOfPassword(request.body.password);
      const personId = seen.person_id;
      const actor = `person:${personId}`;
      const person = await db.write({ actor }, async (tx) => {
        const at = new Date();
        if (!(await findLink(tx, secret, at, "lock"))) throw deadLink();
        await useLink(tx, secret, at);
        await setPassword(tx, personId, hash);
        await deleteSessions(tx, personId);
        await insertEvent(tx, { personId, at, actor, action: "password_set", detail: { by: seen.purpose } });
        await startSession(tx, city, personId, reply);
        return await personById(tx, personId);
      });
      app.access.forget();
      if (!person) throw deadLink();
      return { person };
    },
  );
}
