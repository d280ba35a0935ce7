import { randomUUID } from "node:crypto";
import { afterAll } from "vitest";
import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Role } from "#layers/kit/roles.ts";
import { buildApp } from "#server/app.ts";
import { hashOfPassword } from "#server/platform/auth/password.ts";
import { insertPerson } from "#server/platform/auth/queries.ts";
import { type Config, readConfig } from "#server/platform/config.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { Database } from "#server/platform/db/database.ts";
import { kant } from "./kant.ts";

type Options = {
  readonly config?: Partial<Config>;
  readonly layers?: readonly Layer[];
  readonly city?: Partial<Context["city"]>;
};

/** The whole server over a test's database, without a port: ask it with `app.inject()`. Closed after the last test. */
export async function testApp(db: Database, options: Options = {}): Promise<App> {
  const app = await buildApp({
    db,
    config: { ...readConfig({ LOG_LEVEL: "silent" }), ...options.config },
    city: { ...kant, ...options.city },
    layers: options.layers ?? layers,
  });
  afterAll(() => app.close());
  return app;
}

export const testPassword = "ачык эмес сөз";
let passwordHash: Promise<string> | undefined;

type NewPerson = { login?: string; roles?: readonly Role[]; organisationId?: string | null; demo?: boolean };

/** A person who can sign in with `testPassword`. */
export async function addPerson(
  db: Database,
  { login = `p${randomUUID()}`, roles = ["engineer"], organisationId = null, demo = false }: NewPerson = {},
): Promise<{ id: string; login: string }> {
  passwordHash ??= hashOfPassword(testPassword);
  const id = randomUUID();
  const actor = "system";
  const hash = await passwordHash;
  await db.write({ actor }, (tx) =>
    insertPerson(tx, {
      id,
      login,
      name: `${login} аты`,
      roles,
      organisationId,
      passwordHash: hash,
      demo,
      at: new Date(),
      actor,
    }),
  );
  return { id, login };
}

/** Headers of a signed-in browser on the city's own page. */
export async function signedIn(
  app: App,
  login: string,
  password = testPassword,
): Promise<{ cookie: string; "sec-fetch-site": "same-origin" }> {
  const answer = await app.inject({ method: "POST", url: "/api/session", payload: { login, password } });
  const [cookie] = answer.cookies;
  if (answer.statusCode !== 200 || !cookie)
    throw new Error(`Sign-in answered ${answer.statusCode}: ${answer.body}`);
  return { cookie: `${cookie.name}=${cookie.value}`, "sec-fetch-site": "same-origin" };
}

/** Headers of a new person with these roles, signed in. */
export async function as(app: App, db: Database, person: NewPerson = {}) {
  return await signedIn(app, (await addPerson(db, person)).login);
}
