import { describe, expect, test } from "vitest";
import { accountRoles } from "#contract/people.ts";
import { createDemoPeople } from "#server/platform/auth/demo.ts";
import { firstAdminLink } from "#server/platform/auth/first-admin.ts";
import { sql } from "#server/platform/db/sql.ts";
import { addPerson, as, signedIn, testApp, testPassword } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);

const secretOf = (path: string): string => path.split("#")[1] ?? "";
const useLink = (path: string, password: string) =>
  app.inject({ method: "POST", url: `/api/one-time/${secretOf(path)}`, payload: { password } });

test("the database knows the roles that the program knows", async () => {
  const { id } = await addPerson(db, { roles: accountRoles });
  expect(await db.text(sql`select array_length(roles, 1)::text from person where id = ${id}::uuid`)).toBe(
    "9",
  );
  await expect(
    db.write({ actor: "system" }, (tx) =>
      tx.execute(sql`update person set roles = '{king}' where id = ${id}::uuid`),
    ),
  ).rejects.toThrow(/person_roles_check/);
});

test("the first administrator comes in by the printed link, which is printed until it was used", async () => {
  await db.write({ actor: "system" }, (tx) =>
    tx.execute(sql`update person set disabled_at = now() where 'admin' = any(roles)`),
  );
  const lost = await firstAdminLink(db);
  const link = await firstAdminLink(db);
  expect(lost?.path).toMatch(/^\/one-time#[\w-]{43}$/);
  expect((await useLink(lost?.path ?? "", "ала-тоонун кары")).statusCode).toBe(404);
  const first = await useLink(link?.path ?? "", "ала-тоонун кары");
  expect(first.json()).toMatchObject({ person: { login: "admin", roles: ["admin"] } });
  expect(await firstAdminLink(db)).toBeNull();
  const [cookie] = first.cookies;
  const people = await app.inject({
    url: "/api/people",
    headers: { cookie: `${cookie?.name}=${cookie?.value}` },
  });
  expect(people.statusCode).toBe(200);
});

test("sample people neither keep the first administrator out nor lend a login", async () => {
  await db.write({ actor: "system" }, async (tx) => {
    await tx.execute(
      sql`update person set login = 'a' || id, disabled_at = now() where 'admin' = any(roles)`,
    );
  });
  await createDemoPeople(db);
  const link = await firstAdminLink(db);
  const used = await useLink(link?.path ?? "", "ала-тоонун кары");
  expect(used.json().person).toMatchObject({ login: "administrator", roles: ["admin"] });
});

describe("an invitation", () => {
  test("is a link by which its person alone chooses the password, once", async () => {
    const admin = await as(app, db, { roles: ["admin"] });
    const made = await app.inject({
      method: "POST",
      url: "/api/people",
      headers: admin,
      payload: { login: "бакыт", name: "Бакыт Үлгү", roles: ["engineer", "engineer"] },
    });
    expect(made.statusCode).toBe(201);
    const { person, link } = made.json();
    expect(person).toMatchObject({ login: "бакыт", roles: ["engineer"], has_password: false });
    expect(await db.text(sql`select string_agg(l::text, '') from one_time_link l`)).not.toContain(
      secretOf(link.path),
    );

    const shown = await app.inject({ url: `/api/one-time/${secretOf(link.path)}` });
    expect(shown.json()).toMatchObject({ login: "бакыт", name: "Бакыт Үлгү", purpose: "invite" });
    expect((await useLink(link.path, "кыска")).statusCode).toBe(400);
    expect((await useLink(link.path, "суу баштан тунат")).statusCode).toBe(200);
    expect((await useLink(link.path, "дагы бир жолу сөз")).statusCode).toBe(404);
    expect((await app.inject({ url: `/api/one-time/${secretOf(link.path)}` })).statusCode).toBe(404);
    await signedIn(app, "бакыт", "суу баштан тунат");

    const details = await app.inject({ url: `/api/people/${person.id}`, headers: admin });
    expect(details.json().person.has_password).toBe(true);
    expect(details.json().events.map(({ action }: { action: string }) => action)).toEqual([
      "password_set",
      "link_made",
      "created",
    ]);
    expect(details.json().events[0].actor).toBe("Бакыт Үлгү");
  });

  test("used twice at once lets one through", async () => {
    const admin = await as(app, db, { roles: ["admin"] });
    const payload = { login: `эгиз`, name: "Эгиз", roles: ["crew"] };
    const made = await app.inject({ method: "POST", url: "/api/people", headers: admin, payload });
    const { path } = made.json().link;
    const both = await Promise.all([useLink(path, "биринчи сырсөз"), useLink(path, "экинчи сырсөз")]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 404]);
  });

  test("dies with time, with a newer one, and with its person", async () => {
    const admin = await as(app, db, { roles: ["admin"] });
    const { id } = await addPerson(db);
    const again = async () =>
      (await app.inject({ method: "POST", url: `/api/people/${id}/link`, headers: admin })).json();
    const first = await again();
    expect((await app.inject({ url: `/api/one-time/${secretOf(first.link.path)}` })).json().purpose).toBe(
      "reset",
    );
    const second = await again();
    expect((await useLink(first.link.path, "эски шилтеме менен")).statusCode).toBe(404);
    await db.write({ actor: "system" }, (tx) =>
      tx.execute(
        sql`update one_time_link set expires_at = now() - interval '1 second' where person_id = ${id}::uuid`,
      ),
    );
    expect((await useLink(second.link.path, "кечиккен шилтеме")).statusCode).toBe(404);
    const third = await again();
    await app.inject({
      method: "PATCH",
      url: `/api/people/${id}`,
      headers: admin,
      payload: { disabled: true },
    });
    expect((await useLink(third.link.path, "өчүрүлгөн адамдыкы")).statusCode).toBe(404);
    const refused = await app.inject({ method: "POST", url: `/api/people/${id}/link`, headers: admin });
    expect(refused.statusCode).toBe(409);
  });

  test("takes no login that looks like another", async () => {
    const admin = await as(app, db, { roles: ["admin"] });
    await addPerson(db, { login: "өмүр" });
    const invite = (login: string) =>
      app.inject({
        method: "POST",
        url: "/api/people",
        headers: { ...admin, "accept-language": "en" },
        payload: { login, name: "Х", roles: ["crew"] },
      });
    const taken = await invite("Омур");
    expect(taken.statusCode).toBe(409);
    expect(taken.json().detail).toContain("“Омур”");
    expect((await invite("эки сөз")).statusCode).toBe(400);
    expect((await invite("x")).statusCode).toBe(400);
  });
});

describe("an account", () => {
  test("changes roles, name and organisation, and the change holds from the next request", async () => {
    const admin = await as(app, db, { roles: ["admin"] });
    const { id, login } = await addPerson(db, { roles: ["admin"] });
    const theirs = await signedIn(app, login);
    expect((await app.inject({ url: "/api/people", headers: theirs })).statusCode).toBe(200);
    const patch = (payload: object) =>
      app.inject({ method: "PATCH", url: `/api/people/${id}`, headers: admin, payload });
    expect((await patch({ roles: ["clerk"], name: "Жаңы ат" })).json()).toMatchObject({
      roles: ["clerk"],
      name: "Жаңы ат",
    });
    expect((await app.inject({ url: "/api/people", headers: theirs })).statusCode).toBe(403);
    const nowhere = await patch({ organisation_id: "00000000-0000-4000-8000-000000000000" });
    expect(nowhere.statusCode).toBe(400);
    expect(nowhere.json().errors).toMatchObject([{ field: "organisation_id", code: "no-such-organisation" }]);
    expect((await patch({ roles: ["public"] })).statusCode).toBe(400);
    expect((await patch({ roles: [] })).statusCode).toBe(400);
    expect((await patch({ password: "x" })).statusCode).toBe(400);
  });

  test("disabled and enabled again signs in as before", async () => {
    const admin = await as(app, db, { roles: ["admin"] });
    const { id, login } = await addPerson(db);
    const patch = (disabled: boolean) =>
      app.inject({ method: "PATCH", url: `/api/people/${id}`, headers: admin, payload: { disabled } });
    expect((await patch(true)).json().disabled_at).not.toBeNull();
    await expect(signedIn(app, login)).rejects.toThrow("401");
    expect((await patch(false)).json().disabled_at).toBeNull();
    await signedIn(app, login);
  });
});

test("the last administrator stays one", async () => {
  await db.write({ actor: "system" }, (tx) =>
    tx.execute(sql`update person set disabled_at = now() where 'admin' = any(roles)`),
  );
  app.access.forget();
  const { id, login } = await addPerson(db, { roles: ["admin"] });
  const headers = await signedIn(app, login, testPassword);
  const patch = (who: string, payload: object) =>
    app.inject({ method: "PATCH", url: `/api/people/${who}`, headers, payload });
  expect((await patch(id, { roles: ["clerk"] })).statusCode).toBe(409);
  expect((await patch(id, { disabled: true })).statusCode).toBe(409);
  expect((await patch(id, { name: "Калат" })).statusCode).toBe(200);
  await addPerson(db, { roles: ["admin"] });
  expect((await patch(id, { roles: ["clerk"] })).statusCode).toBe(200);
});
