import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { session, signedIn, signIn } from "#contract/session.ts";
import { sessionSecret, takeCookieBack } from "#server/platform/auth/cookie.ts";
import { demoPassword, demoPeople } from "#server/platform/auth/demo.ts";
import { demoPeopleMayAct } from "#server/platform/auth/demo-host.ts";
import { readableLayers } from "#server/platform/auth/identity.ts";
import { isPassword } from "#server/platform/auth/password.ts";
import { refuseForeignPage } from "#server/platform/auth/same-origin.ts";
import { lastChangeOf } from "#server/platform/changes/last-change.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { accountRoutes } from "./account-routes.ts";
import { oneTimeRoutes } from "./one-time-routes.ts";
import { deleteSession, demoLogins, personById, personSigningIn } from "./queries.ts";
import { tooManyTries, wrongLogin } from "./refusals.ts";
import { SignInTries } from "./sign-in-tries.ts";
import { startSession } from "./start-session.ts";

export function sessionRoutes(app: App, context: Context): void {
  const { db, city, config, layers } = context;
  const tries = new SignInTries();
  const anyone = { endedSession: "public" } as const;

  app.get(
    "/api/session",
    {
      config: anyone,
      schema: { summary: "Who is signed in, and the city", response: responses({ 200: session }) },
    },
    async (request, reply) => {
      const { credential } = request;
      void reply.header("cache-control", "no-store");
      const signedInPerson =
        credential?.kind === "session" ? await personById(db, credential.personId) : undefined;
      const logins = demoPeopleMayAct(config, city, request) ? await demoLogins(db) : new Set();
      return {
        person: signedInPerson ?? null,
        city,
        demo_people: demoPeople
          .filter(({ login }) => logins.has(login))
          .map(({ login }) => ({ login, password: demoPassword, role: login })),
        last_change: lastChangeOf(
          app.changeFeed,
          readableLayers(request.identity, layers).map(({ id }) => id),
        ),
      };
    },
  );

  app.post(
    "/api/session",
    { config: anyone, schema: { summary: "Sign in", body: signIn, response: responses({ 200: signedIn }) } },
    async (request, reply) => {
      refuseForeignPage(request);
      const { login, password } = request.body;
      const waitMs = tries.take(login, request.ip);
      if (waitMs > 0) throw tooManyTries(login, waitMs);
      const person = await personSigningIn(db, login);
      const mayAct = person !== undefined && (!person.demo || demoPeopleMayAct(config, city, request));
      const fits = await isPassword(mayAct ? person.password_hash : null, password);
      if (!mayAct || !fits) throw wrongLogin();
      tries.giveBack(login, request.ip);
      await endPresentSession(request);
      const { id, name, roles, organisation_id } = person;
      await db.write({ actor: `person:${id}`, reason: "signed in" }, (tx) =>
        startSession(tx, city, id, reply),
      );
      return { person: { id, login: person.login, name, roles, organisation_id } };
    },
  );

  app.delete(
    "/api/session",
    { config: anyone, schema: { summary: "Sign out", response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      await endPresentSession(request);
      if (sessionSecret(request, city) !== undefined) takeCookieBack(reply, city);
      return reply.code(204).send(null);
    },
  );

  async function endPresentSession({ credential, identity }: FastifyRequest): Promise<void> {
    if (credential?.kind !== "session" || identity.actor === null) return;
    await db.write({ actor: identity.actor, reason: "signed out" }, (tx) =>
      deleteSession(tx, credential.sessionId, credential.personId),
    );
    app.access.forget();
  }

  accountRoutes(app, context);
  oneTimeRoutes(app, context);
}
