import { randomUUID } from "node:crypto";
import { z } from "zod";
import { madeToken, newToken, tokenQuery, tokens } from "#contract/tokens.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import { insertEvent } from "#server/platform/auth/queries.ts";
import { requirePerson, requireRole } from "#server/platform/auth/require.ts";
import { hashOfSecret, newSecret, tokenPrefix } from "#server/platform/auth/secrets.ts";
import type { App, Context } from "#server/platform/context.ts";
import { badRequest, fill, notFound } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { allTokens, insertToken, revokeToken, tokenById, tokensOf } from "./queries.ts";

const dayMs = 24 * 3_600_000;

/** Tokens: how machines come in. A person makes them at a browser, never stronger than themselves. */
export function tokenRoutes(app: App, { db }: Context): void {
  app.get(
    "/api/tokens",
    {
      schema: {
        summary: "My tokens, or everybody's",
        querystring: tokenQuery,
        response: responses({ 200: tokens }),
      },
    },
    async (request, reply) => {
      const { personId } = requirePerson(request);
      void reply.header("cache-control", "no-store");
      if (request.query.of === "me") return { tokens: await tokensOf(db, personId) };
      requireRole(request, ["admin"]);
      return { tokens: await allTokens(db) };
    },
  );

  app.post(
    "/api/tokens",
    {
      schema: {
        summary: "Make a token; its secret is shown once",
        body: newToken,
        response: responses({ 201: madeToken }),
      },
    },
    async (request, reply) => {
      const { personId, actor } = requirePerson(request);
      const { name, roles, read_only, days } = request.body;
      for (const role of roles) if (!request.identity.roles.includes(role)) throw notYourRole(role);
      const secret = newSecret(tokenPrefix);
      const id = randomUUID();
      const at = new Date();
      const made = await db.write({ actor, reason: "token made" }, async (tx) => {
        await insertToken(tx, {
          id,
          secretHash: hashOfSecret(secret),
          personId,
          name,
          roles: [...new Set(roles)],
          readOnly: read_only,
          at,
          expiresAt: new Date(at.getTime() + days * dayMs),
        });
        await insertEvent(tx, {
          personId,
          at,
          actor,
          action: "token_made",
          detail: { token: id, name, roles, read_only },
        });
        return await tokenById(tx, id);
      });
      if (!made) throw noSuchToken();
      void reply.header("cache-control", "no-store");
      return reply.code(201).send({ token: made, secret });
    },
  );

  app.delete(
    "/api/tokens/:id",
    {
      schema: {
        summary: "Revoke a token",
        params: z.strictObject({ id: z.uuid() }),
        response: responses({ 204: z.null() }),
      },
    },
    async (request, reply) => {
      const { personId, actor } = requirePerson(request);
      const { id } = request.params;
      const known = await tokenById(db, id);
      const mine = known?.owner.id === personId;
      if (!known || !(mine || request.identity.roles.includes("admin"))) throw noSuchToken();
      await db.write({ actor, reason: "token revoked" }, async (tx) => {
        const at = new Date();
        const revoked = await revokeToken(tx, id, at);
        if (revoked > 0) {
          await insertEvent(tx, {
            personId: known.owner.id,
            at,
            actor,
            action: "token_revoked",
            detail: { token: id },
          });
        }
      });
      app.access.forget();
      return reply.code(204).send(null);
    },
  );
}

const notYourRole = (role: keyof typeof roleTexts) =>
  badRequest([
    {
      code: "not-your-role",
      field: "roles",
      value: role,
      message: fill(
        {
          ky: "Сизде «{role}» ролу жок, ошондуктан токенге бере албайсыз. Өз ролдоруңуздан тандаңыз.",
          ru: "У вас нет роли «{role}», и дать её токену нельзя. Выберите из своих ролей.",
          en: "You do not have the role “{role}”, so a token cannot get it from you. Choose from your own roles.",
        },
        { role: roleTexts[role] },
      ),
    },
  ]);

const noSuchToken = () =>
  notFound({
    ky: "Мындай токен жок. Тизмени жаңыртыңыз.",
    ru: "Такого токена нет. Обновите список.",
    en: "There is no such token. Load the list again.",
  });
