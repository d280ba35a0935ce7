import { z } from "zod";
import { account, accountDetails, accountPatch, accounts, invited, newAccount } from "#contract/people.ts";
import { actorNames } from "#server/platform/auth/queries.ts";
import { requireAdmin } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { change, invite, linkAgain } from "./people.ts";
import { accountById, allAccounts, eventsOf } from "./queries.ts";
import { noSuchPerson } from "./refusals.ts";

const params = z.strictObject({ id: z.uuid() });

/** Accounts, for administrators. Nobody is deleted: what they wrote keeps its author. */
export function peopleRoutes(app: App, { db }: Context): void {
  app.get(
    "/api/people",
    { schema: { summary: "Everybody who has an account", response: responses({ 200: accounts }) } },
    async (request, reply) => {
      requireAdmin(request);
      void reply.header("cache-control", "no-store");
      return { people: await allAccounts(db) };
    },
  );

  app.post(
    "/api/people",
    { schema: { summary: "Invite a person", body: newAccount, response: responses({ 201: invited }) } },
    async (request, reply) => {
      const actor = requireAdmin(request);
      void reply.header("cache-control", "no-store");
      return reply.code(201).send(await invite(db, actor, request.body));
    },
  );

  app.get(
    "/api/people/:id",
    {
      schema: {
        summary: "An account and what was done to it",
        params,
        response: responses({ 200: accountDetails }),
      },
    },
    async (request, reply) => {
      requireAdmin(request);
      void reply.header("cache-control", "no-store");
      const { id } = request.params;
      const person = await accountById(db, id);
      if (!person) throw noSuchPerson(id);
      const events = await eventsOf(db, id);
      const names = await actorNames(db, [...new Set(events.map(({ actor }) => actor))]);
      return {
        person,
        events: events.map((event) => ({ ...event, actor: names.get(event.actor) ?? event.actor })),
      };
    },
  );

  app.patch(
    "/api/people/:id",
    {
      schema: {
        summary: "Change a name, login, roles or organisation; disable or enable",
        params,
        body: accountPatch,
        response: responses({ 200: account }),
      },
    },
    async (request) => {
      const actor = requireAdmin(request);
      const changed = await change(db, actor, request.params.id, request.body);
      app.access.forget();
      return changed;
    },
  );

  app.post(
    "/api/people/:id/link",
    {
      schema: {
        summary: "A new one-time link to choose a password",
        params,
        response: responses({ 201: invited }),
      },
    },
    async (request, reply) => {
      const actor = requireAdmin(request);
      void reply.header("cache-control", "no-store");
      return reply.code(201).send(await linkAgain(db, actor, request.params.id));
    },
  );
}
