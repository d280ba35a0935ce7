import { z } from "zod";
import { person } from "#contract/session.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { sql } from "#server/platform/db/sql.ts";

const personColumns = sql`p.id, p.login, p.name, p.roles, p.organisation_id`;

export const personById = (db: Queryable, id: string) =>
  db.first(
    person,
    sql`select ${personColumns} from person p where p.id = ${id}::uuid and p.disabled_at is null`,
  );

const SigningIn = person.extend({ password_hash: z.string().nullable(), demo: z.boolean() });
export type SigningIn = z.output<typeof SigningIn>;

export const personSigningIn = (db: Queryable, login: string): Promise<SigningIn | undefined> =>
  db.first(
    SigningIn,
    sql`select ${personColumns}, p.password_hash, p.demo from person p
      where fold(p.login) = fold(${login}::text) and p.disabled_at is null`,
  );

export const personWithPassword = (db: Queryable, id: string): Promise<SigningIn | undefined> =>
  db.first(
    SigningIn,
    sql`select ${personColumns}, p.password_hash, p.demo from person p where p.id = ${id}::uuid`,
  );

const Login = z.object({ login: z.string() });

export async function demoLogins(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.many(Login, sql`select login from person where demo and disabled_at is null`);
  return new Set(rows.map(({ login }) => login));
}

export const setPassword = (tx: Queryable, personId: string, hash: string): Promise<number> =>
  tx.execute(sql`update person set password_hash = ${hash} where id = ${personId}::uuid`);

export const deleteSession = (tx: Queryable, id: string, personId: string): Promise<number> =>
  tx.execute(sql`delete from session where id = ${id}::uuid and person_id = ${personId}::uuid`);

const Session = z.object({
  id: z.string(),
  created_at: z.string(),
  seen_at: z.string(),
  expires_at: z.string(),
  user_agent: z.string().nullable(),
  ip: z.string().nullable(),
});

export const sessionsOf = (db: Queryable, personId: string, at: Date) =>
  db.many(
    Session,
    sql`select id, created_at, seen_at, expires_at, user_agent, ip from session
      where person_id = ${personId}::uuid and expires_at > ${at.toISOString()}::timestamptz
      order by seen_at desc, id`,
  );
