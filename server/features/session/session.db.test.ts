import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createDemoPeople, demoPassword } from "#server/platform/auth/demo.ts";
import { sql } from "#server/platform/db/sql.ts";
import { selfSigned } from "#test/support/self-signed.ts";
import { addPerson, as, signedIn, testApp, testPassword } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);

const signIn = (
  login: string,
  password: string,
  headers: Record<string, string> = {},
  remoteAddress = "127.0.0.1",
) =>
  app.inject({ method: "POST", url: "/api/session", payload: { login, password }, headers, remoteAddress });

describe("signing in", () => {
  test("gives a cookie that only our own pages and no script can use, and names the person", async () => {
    const { id, login } = await addPerson(db, { roles: ["engineer", "planner"] });
    const answer = await signIn(login.toUpperCase(), testPassword);
    expect(answer.statusCode).toBe(200);
    expect(answer.json().person).toMatchObject({ id, login, roles: ["engineer", "planner"] });
    expect(answer.cookies).toMatchObject([
      { name: "shaar_kant", httpOnly: true, sameSite: "Lax", path: "/" },
    ]);
    const cookie = `shaar_kant=${answer.cookies[0]?.value}`;
    const who = await app.inject({ url: "/api/session", headers: { cookie } });
    expect(who.json().person.id).toBe(id);
    expect(answer.body + who.body).not.toContain("argon2");
  });

  test("stores neither the cookie's secret nor the password", async () => {
    const { login } = await addPerson(db);
    const answer = await signIn(login, testPassword);
    const secret = answer.cookies[0]?.value ?? "";
    const stored = await db.text(
      sql`select string_agg(s::text, '') || (select string_agg(p::text, '') from person p) from session s`,
    );
    expect(secret.length).toBeGreaterThan(40);
    expect(stored).not.toContain(secret);
    expect(stored).not.toContain(testPassword);
    expect(stored).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
  });

  test("refuses a wrong password and an unknown login alike, in the reader's language", async () => {
    const { login } = await addPerson(db);
    const wrong = await signIn(login, "башка сөз", { "accept-language": "ru" });
    const unknown = await signIn("эч ким", "башка сөз", { "accept-language": "ru" });
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.json()).toEqual(unknown.json());
    expect(wrong.json().detail).toContain("Неверный логин или пароль");
    expect(wrong.headers["www-authenticate"]).toMatch(/^Bearer/);
  });

  test("lets nobody guess: the eleventh try waits, from this address and for this login only", async () => {
    const { login } = await addPerson(db);
    for (let attempt = 0; attempt < 10; attempt++) await signIn(login, "жок", {}, "10.0.0.1");
    const refused = await signIn(login, testPassword, { "accept-language": "ky" }, "10.0.0.1");
    expect(refused.statusCode).toBe(429);
    expect(Number(refused.headers["retry-after"])).toBeGreaterThan(500);
    expect(refused.json().detail).toContain("10 мүнөттөн кийин");
    expect((await signIn(login, testPassword, {}, "10.0.0.2")).statusCode).toBe(200);
  });

  test("of a disabled person is refused, and what was signed in ends at once", async () => {
    const { id, login } = await addPerson(db);
    const headers = await signedIn(app, login);
    const admin = await as(app, db, { roles: ["admin"] });
    expect((await app.inject({ url: "/api/sessions", headers })).statusCode).toBe(200);
    const disabled = await app.inject({
      method: "PATCH",
      url: `/api/people/${id}`,
      headers: admin,
      payload: { disabled: true },
    });
    expect(disabled.statusCode).toBe(200);
    expect((await app.inject({ url: "/api/sessions", headers })).statusCode).toBe(401);
    expect((await signIn(login, testPassword)).statusCode).toBe(401);
  });

  test("ends the session that the browser had before", async () => {
    const first = await as(app, db);
    const { login } = await addPerson(db);
    await signIn(login, testPassword, first);
    expect((await app.inject({ url: "/api/sessions", headers: first })).statusCode).toBe(401);
  });
});

describe("a session", () => {
  test("that has ended says so once and is then forgotten by the browser", async () => {
    const headers = await as(app, db);
    const out = await app.inject({ method: "DELETE", url: "/api/session", headers });
    expect(out.statusCode).toBe(204);
    const later = await app.inject({ url: "/api/health", headers });
    expect(later.statusCode).toBe(401);
    expect(later.json().type).toBe("/problems/session-ended");
    expect(later.cookies).toMatchObject([{ name: "shaar_kant", value: "" }]);
    const who = await app.inject({ url: "/api/session", headers });
    expect(who.statusCode).toBe(200);
    expect(who.json().person).toBeNull();
  });

  test("ends by itself, and lives on while it is used", async () => {
    const { id, login } = await addPerson(db);
    const headers = await signedIn(app, login);
    const set = (column: "expires_at" | "seen_at", value: string) =>
      db.write({ actor: "system" }, (tx) =>
        tx.execute(
          column === "seen_at"
            ? sql`update session set seen_at = ${value}::timestamptz, expires_at = now() + interval '1 day' where person_id = ${id}::uuid`
            : sql`update session set expires_at = ${value}::timestamptz where person_id = ${id}::uuid`,
        ),
      );
    await set("seen_at", new Date(Date.now() - 3_600_000).toISOString());
    app.access.forget();
    const used = await app.inject({ url: "/api/sessions", headers });
    expect(used.cookies[0]?.expires?.getTime()).toBeGreaterThan(Date.now() + 6 * 86_400_000);
    await app.access.settle();
    const [row] = await db.many(
      z.object({ expires_at: z.string() }),
      sql`select expires_at from session where person_id = ${id}::uuid`,
    );
    expect(Date.parse(row?.expires_at ?? "")).toBeGreaterThan(Date.now() + 6 * 86_400_000);

    await set("expires_at", new Date(Date.now() - 1000).toISOString());
    app.access.forget();
    expect((await app.inject({ url: "/api/sessions", headers })).statusCode).toBe(401);
  });

  test("taken away by another process ends here at once", async () => {
    const { id, login } = await addPerson(db);
    const headers = await signedIn(app, login);
    expect((await app.inject({ url: "/api/sessions", headers })).statusCode).toBe(200);
    await db.write({ actor: "system" }, (tx) =>
      tx.execute(sql`delete from session where person_id = ${id}::uuid`),
    );
    await expect
      .poll(async () => (await app.inject({ url: "/api/sessions", headers })).statusCode, { timeout: 5000 })
      .toBe(401);
  });

  test("is listed with its browser, and one or all others can be ended", async () => {
    const { login } = await addPerson(db);
    const here = await signedIn(app, login);
    const phone = await signedIn(app, login);
    const third = await signedIn(app, login);
    const list = await app.inject({ url: "/api/sessions", headers: here });
    const { sessions } = list.json<{ sessions: { id: string; current: boolean; ip: string }[] }>();
    expect(sessions.map(({ current }) => current).sort()).toEqual([false, false, true]);
    expect(sessions[0]?.ip).toBe("127.0.0.1");
    const other = (await app.inject({ url: "/api/sessions", headers: phone }))
      .json<{ sessions: { id: string; current: boolean }[] }>()
      .sessions.find(({ current }) => current);
    expect(
      (await app.inject({ method: "DELETE", url: `/api/sessions/${other?.id}`, headers: here })).statusCode,
    ).toBe(204);
    expect((await app.inject({ url: "/api/sessions", headers: phone })).statusCode).toBe(401);
    expect((await app.inject({ method: "DELETE", url: "/api/sessions", headers: here })).statusCode).toBe(
      204,
    );
    expect((await app.inject({ url: "/api/sessions", headers: third })).statusCode).toBe(401);
    expect((await app.inject({ url: "/api/sessions", headers: here })).statusCode).toBe(200);
  });

  test("of another person cannot be ended, nor told from one that never was", async () => {
    const theirs = await as(app, db);
    const mine = await as(app, db);
    const id = (await app.inject({ url: "/api/sessions", headers: theirs })).json().sessions[0].id;
    const never = "00000000-0000-4000-8000-000000000000";
    const [real, unreal] = await Promise.all(
      [id, never].map((each) =>
        app.inject({ method: "DELETE", url: `/api/sessions/${each}`, headers: mine }),
      ),
    );
    expect([real?.statusCode, unreal?.statusCode]).toEqual([404, 404]);
    expect(real?.json().detail).toBe(unreal?.json().detail);
    expect((await app.inject({ url: "/api/sessions", headers: theirs })).statusCode).toBe(200);
  });
});

describe("a write with a cookie", () => {
  const write = async (headers: Record<string, string>) =>
    (await app.inject({ method: "DELETE", url: "/api/sessions", headers })).statusCode;

  test("is taken from our own page and refused from any other, and from one that does not tell", async () => {
    const { cookie } = await as(app, db);
    expect(await write({ cookie, "sec-fetch-site": "same-origin" })).toBe(204);
    expect(await write({ cookie, origin: "http://city.kg:8080", host: "city.kg:8080" })).toBe(204);
    expect(await write({ cookie })).toBe(403);
    expect(await write({ cookie, "sec-fetch-site": "same-site" })).toBe(403);
    expect(await write({ cookie, "sec-fetch-site": "cross-site", origin: "http://localhost:80" })).toBe(403);
    expect(await write({ cookie, origin: "http://city.kg:9999", host: "city.kg:8080" })).toBe(403);
    expect(await write({ cookie, origin: "null" })).toBe(403);
  });

  test("signing in from a foreign page is refused, so that nobody is signed in as another", async () => {
    const { login } = await addPerson(db);
    expect((await signIn(login, testPassword, { origin: "http://evil.example" })).statusCode).toBe(403);
    expect((await signIn(login, testPassword, { origin: "http://localhost" })).statusCode).toBe(200);
  });
});

describe("the own password", () => {
  const change = (headers: Record<string, string>, current_password: string, password: string) =>
    app.inject({ method: "PUT", url: "/api/password", headers, payload: { current_password, password } });

  test("is changed by who knows it, and signs out everywhere else", async () => {
    const { login } = await addPerson(db);
    const here = await signedIn(app, login);
    const elsewhere = await signedIn(app, login);
    expect((await change(here, "жаңылыш сөз", "беш бармак бирдей эмес")).statusCode).toBe(403);
    expect((await change(here, testPassword, "беш бармак бирдей эмес")).statusCode).toBe(204);
    expect((await app.inject({ url: "/api/sessions", headers: here })).statusCode).toBe(200);
    expect((await app.inject({ url: "/api/sessions", headers: elsewhere })).statusCode).toBe(401);
    expect((await signIn(login, testPassword)).statusCode).toBe(401);
    expect((await signIn(login, "беш бармак бирдей эмес")).statusCode).toBe(200);
  });

  test("must be long and not one's own name", async () => {
    const { login } = await addPerson(db, { login: "айгүл.токтогулова" });
    const headers = await signedIn(app, login);
    const short = await change({ ...headers, "accept-language": "en" }, testPassword, "123456789");
    expect(short.statusCode).toBe(400);
    expect(short.json().errors).toMatchObject([{ field: "password", code: "too-short" }]);
    expect(short.json().detail).toContain("at least 10 characters");
    expect((await change(headers, testPassword, "Айгүл.Токтогулова")).statusCode).toBe(400);
    expect((await change(headers, testPassword, "aaaaaaaaaaaa")).statusCode).toBe(400);
  });
});

describe("demo people", async () => {
  await createDemoPeople(db);
  const demoSignIn = (on: typeof app, headers: Record<string, string> = {}) =>
    on.inject({
      method: "POST",
      url: "/api/session",
      payload: { login: "council", password: demoPassword },
      headers,
    });
  const offered = async (on: typeof app, headers: Record<string, string> = {}) =>
    (await on.inject({ url: "/api/session", headers })).json().demo_people.length;

  test("are told and let in on a demo city that only this machine reaches", async () => {
    expect(await offered(app)).toBe(9);
    expect((await demoSignIn(app)).statusCode).toBe(200);
    await createDemoPeople(db);
    expect(await db.text(sql`select count(*)::text from person where demo`)).toBe("9");
  });

  const directory = mkdtempSync(join(tmpdir(), "shaar-https-"));
  afterAll(() => rmSync(directory, { recursive: true, force: true }));
  const tls = { certificate: join(directory, "cert.pem"), key: join(directory, "key.pem") };
  const made = selfSigned();
  writeFileSync(tls.certificate, made.certificate);
  writeFileSync(tls.key, made.key);

  test.for([
    ["a city of one's own", { city: { demo: false } }],
    ["an office LAN", { config: { host: "0.0.0.0" } }],
    ["a proxy", { config: { trustProxy: ["127.0.0.1"] } }],
    ["https", { config: { tls } }],
  ] as const)("are neither told nor let in on %s", async ([, options]) => {
    const elsewhere = await testApp(db, options);
    expect(await offered(elsewhere)).toBe(0);
    expect((await demoSignIn(elsewhere)).statusCode).toBe(401);
  });

  test.for([
    ["a proxy that was not configured", { "x-forwarded-for": "203.0.113.5" }],
    ["a foreign name that points here", { host: "kant.example" }],
  ] as const)("are neither told nor let in through %s", async ([, headers]) => {
    expect(await offered(app, headers)).toBe(0);
    expect((await demoSignIn(app, headers)).statusCode).toBe(401);
  });

  test("lose an open session when the server becomes reachable", async () => {
    const answer = await demoSignIn(app);
    const cookie = `shaar_kant=${answer.cookies[0]?.value}`;
    const open = await testApp(db, { config: { host: "0.0.0.0" } });
    expect((await app.inject({ url: "/api/sessions", headers: { cookie } })).statusCode).toBe(200);
    expect((await open.inject({ url: "/api/sessions", headers: { cookie } })).statusCode).toBe(401);
  });

  test("keep their password", async () => {
    const headers = await signedIn(app, "clerk", demoPassword);
    const answer = await app.inject({
      method: "PUT",
      url: "/api/password",
      headers,
      payload: { current_password: demoPassword, password: "меники болсун мында" },
    });
    expect(answer.statusCode).toBe(409);
  });
});

test("https gets a cookie that no other host and no plain page can touch", async () => {
  const proxied = await testApp(db, { config: { trustProxy: ["127.0.0.1"] } });
  const { login } = await addPerson(db);
  const headers = { "x-forwarded-proto": "https", host: "kant.kg" };
  const answer = await proxied.inject({
    method: "POST",
    url: "/api/session",
    payload: { login, password: testPassword },
    headers,
  });
  expect(answer.cookies).toMatchObject([{ name: "__Host-shaar_kant", secure: true, httpOnly: true }]);
});
