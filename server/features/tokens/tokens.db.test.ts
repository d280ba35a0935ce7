import { expect, test } from "vitest";
import { sql } from "#server/platform/db/sql.ts";
import { addPerson, as, signedIn, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
/** Tells who asks: no route of the program needs to. */
app.get("/whoami", async ({ identity }) => ({ ...identity }));

type Headers = Record<string, string>;
const make = (headers: Headers, payload: object) =>
  app.inject({ method: "POST", url: "/api/tokens", headers, payload });
const whoAmI = (authorization: string) => app.inject({ url: "/whoami", headers: { authorization } });
const basic = (name: string, password: string) =>
  `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`;

test("lets a program in as Bearer or as Basic password, read-only unless asked, and is stored as a hash", async () => {
  const headers = await as(app, db, { roles: ["engineer", "planner"] });
  const made = await make(headers, { name: "QGIS", roles: ["engineer"], days: 30 });
  expect(made.statusCode).toBe(201);
  const { secret, token } = made.json();
  expect(token).toMatchObject({ name: "QGIS", roles: ["engineer"], read_only: true, revoked_at: null });
  expect(secret).toMatch(/^shaar_[\w-]{43}$/);
  expect(await db.text(sql`select string_agg(t::text, '') from token t`)).not.toContain(secret);

  const expected = { actor: `token:${token.id}`, roles: ["public", "engineer"], readOnly: true };
  expect((await whoAmI(`Bearer ${secret}`)).json()).toMatchObject(expected);
  expect((await whoAmI(basic("anything", secret))).json()).toMatchObject(expected);
  const list = await app.inject({ url: "/api/tokens", headers });
  expect(list.json().tokens).toHaveLength(1);
  expect(list.body).not.toContain(secret);
});

test("is never stronger than its owner is now", async () => {
  const { id, login } = await addPerson(db, { roles: ["engineer", "planner"] });
  const headers = await signedIn(app, login);
  expect((await make(headers, { name: "x", roles: ["admin"], days: 1 })).statusCode).toBe(400);
  expect((await make(headers, { name: "x", roles: ["engineer"], days: 367 })).statusCode).toBe(400);
  const { secret } = (
    await make(headers, { name: "x", roles: ["engineer", "planner"], read_only: false, days: 1 })
  ).json();
  const admin = await as(app, db, { roles: ["admin"] });
  const patch = (payload: object) =>
    app.inject({ method: "PATCH", url: `/api/people/${id}`, headers: admin, payload });
  await patch({ roles: ["planner", "clerk"] });
  expect((await whoAmI(`Bearer ${secret}`)).json().roles).toEqual(["public", "planner"]);
  await patch({ disabled: true });
  expect((await whoAmI(`Bearer ${secret}`)).statusCode).toBe(401);
});

test("that is unknown, revoked or expired is refused everywhere, with a challenge that GIS programs understand", async () => {
  const headers = await as(app, db);
  const { secret, token } = (await make(headers, { name: "x", roles: ["engineer"], days: 1 })).json();
  const health = (authorization: string) => app.inject({ url: "/api/health", headers: { authorization } });
  expect((await health(`Bearer ${secret}`)).statusCode).toBe(200);
  expect((await app.inject({ method: "DELETE", url: `/api/tokens/${token.id}`, headers })).statusCode).toBe(
    204,
  );
  expect((await health(`Bearer ${secret}`)).statusCode).toBe(401);
  expect((await health("Bearer shaar_nothing")).statusCode).toBe(401);
  expect((await health(basic("", ""))).statusCode).toBe(401);

  const expiring = (await make(headers, { name: "y", roles: ["engineer"], days: 1 })).json();
  await db.write({ actor: "system" }, (tx) =>
    tx.execute(
      sql`update token set expires_at = now() - interval '1 second' where id = ${expiring.token.id}::uuid`,
    ),
  );
  expect((await health(`Bearer ${expiring.secret}`)).statusCode).toBe(401);
  const ogc = await app.inject({ url: "/ogc", headers: { authorization: "Bearer x" } });
  expect(ogc.statusCode).toBe(401);
  expect(ogc.headers["www-authenticate"]).toMatch(/^Basic/);
});

test("opens no account: it makes no tokens, changes no password, lists no people", async () => {
  const headers = await as(app, db, { roles: ["admin"] });
  const { secret } = (await make(headers, { name: "x", roles: ["admin"], read_only: false, days: 1 })).json();
  const withToken = { authorization: `Bearer ${secret}` };
  expect((await make(withToken, { name: "y", roles: ["admin"], days: 1 })).statusCode).toBe(403);
  expect((await app.inject({ url: "/api/people", headers: withToken })).statusCode).toBe(403);
  expect((await app.inject({ url: "/api/sessions", headers: withToken })).statusCode).toBe(403);
  const payload = { current_password: "x", password: "y" };
  expect(
    (await app.inject({ method: "PUT", url: "/api/password", headers: withToken, payload })).statusCode,
  ).toBe(403);
});

test("of another is seen and revoked by an administrator only", async () => {
  const owner = await as(app, db);
  const { token } = (await make(owner, { name: "x", roles: ["engineer"], days: 1 })).json();
  const other = await as(app, db, { roles: ["planner"] });
  expect((await app.inject({ url: "/api/tokens?of=all", headers: other })).statusCode).toBe(403);
  expect(
    (await app.inject({ method: "DELETE", url: `/api/tokens/${token.id}`, headers: other })).statusCode,
  ).toBe(404);
  const admin = await as(app, db, { roles: ["admin"] });
  const all = await app.inject({ url: "/api/tokens?of=all", headers: admin });
  expect(all.json().tokens.map(({ id }: { id: string }) => id)).toContain(token.id);
  expect(
    (await app.inject({ method: "DELETE", url: `/api/tokens/${token.id}`, headers: admin })).statusCode,
  ).toBe(204);
});
