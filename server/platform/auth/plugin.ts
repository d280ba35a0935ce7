import type { FastifyReply, FastifyRequest } from "fastify";
import type { App, Context } from "../context.ts";
import { type Access, AccessLookup, type Credential } from "./access.ts";
import { presentedToken } from "./authorization.ts";
import { giveCookie, sessionSecret, takeCookieBack } from "./cookie.ts";
import { demoPeopleMayAct } from "./demo-host.ts";
import { anonymous, type Identity } from "./identity.ts";
import { localAccess, newLocalSecret } from "./local-access.ts";
import { sessionEnded, tokenRefused } from "./refusals.ts";
import { refuseForeignWrite } from "./same-origin.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Who asks. */
    readonly identity: Identity;
    /** How that was proved; null for everybody without an account. */
    readonly credential: Credential | null;
  }
  interface FastifyInstance {
    readonly access: AccessLookup;
    /** Opens everything to a command on this machine: see local-access.ts. */
    readonly localSecret: string;
  }
  interface FastifyContextConfig {
    /** Answers a browser whose session has ended as it answers everybody, where other routes say 401. */
    endedSession?: "public";
  }
}

const routesThatTell = /^\/(api|ogc|tiles|open311)(\/|$|\?)/;

/** Gives every request its identity, from a session cookie or a token, before any route sees it. */
export async function setUpAuth(app: App, { db, city, config }: Context): Promise<void> {
  const accesses = new WeakMap<FastifyRequest, Access>();
  const lookup = new AccessLookup(db, (err) => app.log.warn({ err }, "the last use was not noted"));
  const localSecret = newLocalSecret();
  app.decorate("access", lookup);
  app.decorate("localSecret", localSecret);
  app.decorateRequest("identity", {
    getter(this: FastifyRequest) {
      return accesses.get(this)?.identity ?? anonymous;
    },
  });
  app.decorateRequest("credential", {
    getter(this: FastifyRequest) {
      return accesses.get(this)?.credential ?? null;
    },
  });

  const stopListening = await db.listen(`${db.schema}_session`, {
    message: () => lookup.forget(),
    gap: () => lookup.forget(),
  });
  app.addHook("onClose", async () => {
    await stopListening();
    await lookup.settle();
  });

  const mayAct = (access: Access, request: FastifyRequest): boolean =>
    !access.demo || demoPeopleMayAct(config, city, request);

  async function byToken(secret: string, request: FastifyRequest): Promise<void> {
    const access = localAccess(secret, localSecret) ?? (await lookup.find("token", secret))?.access;
    if (!access || !mayAct(access, request)) throw tokenRefused();
    accesses.set(request, access);
  }

  async function bySession(secret: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    refuseForeignWrite(request);
    const found = await lookup.find("session", secret);
    if (found && mayAct(found.access, request)) {
      accesses.set(request, found.access);
      if (found.touched) giveCookie(reply, city, secret, found.touched);
      return;
    }
    takeCookieBack(reply, city);
    const { config: route } = request.routeOptions;
    if (route.endedSession !== "public" && routesThatTell.test(request.url)) throw sessionEnded();
  }

  app.addHook("onRequest", async (request, reply) => {
    const token = presentedToken(request.headers.authorization);
    if (token !== undefined) return await byToken(token, request);
    const secret = sessionSecret(request, city);
    if (secret !== undefined) await bySession(secret, request, reply);
  });

  // A Basic challenge makes a browser ask for a password of its own; only GIS programs, which go to /ogc, need it.
  app.addHook("onSend", async (request, reply) => {
    if (reply.statusCode !== 401) return;
    void reply.header(
      "www-authenticate",
      request.url.startsWith("/ogc") ? 'Basic realm="Shaar"' : 'Bearer realm="Shaar"',
    );
  });
}
