import { z } from "zod";
import { openSessions, passwordChange } from "#contract/session.ts";
import { checkNewPassword, hashOfPassword, isPassword } from "#server/platform/auth/password.ts";
import { deleteSessions, insertEvent } from "#server/platform/auth/queries.ts";
import { requirePerson } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { signInNeeded } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { deleteSession, personWithPassword, sessionsOf, setPassword } from "./queries.ts";
import { demoPasswordStays, noSuchSession, tooManyTries, wrongPassword } from "./refusals.ts";
import { SignInTries } from "./sign-in-tries.ts";

/** What people do with their own account. */
export function accountRoutes(app: App, { db }: Context): void {
  const tries = new SignInTries();

  app.get(
    "/api/sessions",
    { schema: { summary: "Where I am signed in", response: responses({ 200: openSessions }) } },
    async (request, reply) => {
      const { personId, sessionId } = requirePerson(request);
      void reply.header("cache-control", "no-store");
      const sessions = await sessionsOf(db, personId, new Date());
      return { sessions: sessions.map((each) => ({ ...each, current: each.id === sessionId })) };
    },
  );

  app.delete(
    "/api/sessions",
    { schema: { summary: "Sign me out everywhere else", response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      const { personId, sessionId, actor } = requirePerson(request);
      await db.write({ actor }, (tx) => deleteSessions(tx, personId, sessionId));
      app.access.forget();
      return reply.code(204).send(null);
    },
  );

  app.delete(
    "/api/sessions/:id",
    {
      schema: {
        summary: "End one of my sessions",
        params: z.strictObject({ id: z.uuid() }),
        response: responses({ 204: z.null() }),
      },
    },
    async (request, reply) => {
      const { personId, actor } = requirePerson(request);
      const ended = await db.write({ actor }, (tx) => deleteSession(tx, request.params.id, personId));
      if (ended === 0) throw noSuchSession();
      app.access.forget();
      return reply.code(204).send(null);
    },
  );

  app.put(
    "/api/password",
    {
      schema: { summary: "Change my password", body: passwordChange, response: responses({ 204: z.null() }) },
    },
    async (request, reply) => {
      const { personId, sessionId, actor } = requirePerson(request);
      const { current_password, password } = request.body;
      const person = await personWithPassword(db, personId);
      if (!person) throw signInNeeded();
      if (person.demo) throw demoPasswordStays();
      const waitMs = tries.take(person.login, request.ip);
      if (waitMs > 0) throw tooManyTries(person.login, waitMs);
      if (!(await isPassword(person.password_hash, current_password))) throw wrongPassword();
      tries.giveBack(person.login, request.ip);
      checkNewPassword(password, person);
      const hash = await hashOfPassword(password);
      await db.write({ actor }, async (tx) => {
        await setPassword(tx, personId, hash);
        await deleteSessions(tx, personId, sessionId);
        await insertEvent(tx, { personId, at: new Date(), actor, action: "password_set" });
      });
      app.access.forget();
      return reply.code(204).send(null);
    },
  );
}
