import { z } from "zod";
import { roles } from "#layers/kit/roles.ts";
import type { Queryable } from "../db/database.ts";
import { sql } from "../db/sql.ts";

const roleList = z.array(z.enum(roles));

const Holder = {
  person_id: z.string(),
  login: z.string(),
  person_name: z.string(),
  person_roles: roleList,
  organisation_id: z.string().nullable(),
  demo: z.boolean(),
};
const SessionHolder = z.object({
  ...Holder,
  session_id: z.string(),
  seen_at: z.string(),
  expires_at: z.string(),
});
const TokenHolder = z.object({
  ...Holder,
  token_id: z.string(),
  token_name: z.string(),
  token_roles: roleList,
  read_only: z.boolean(),
  used_at: z.string().nullable(),
  expires_at: z.string(),
});
export type SessionHolder = z.output<typeof SessionHolder>;
export type TokenHolder = z.output<typeof TokenHolder>;

const holder = sql`p.id as person_id, p.login, p.name as person_name, p.roles as person_roles,
  p.organisation_id, p.demo`;

export const findSession = (db: Queryable, secretHash: string): Promise<SessionHolder | undefined> =>
  db.first(
    SessionHolder,
    sql`select ${holder}, s.id as session_id, s.seen_at, s.expires_at
      from session s join person p on p.id = s.person_id
      where s.secret_hash = ${secretHash} and p.disabled_at is null`,
  );

export const findToken = (db: Queryable, secretHash: string): Promise<TokenHolder | undefined> =>
  db.first(
    TokenHolder,
    sql`select ${holder}, t.id as token_id, t.name as token_name, t.roles as token_roles, t.read_only, t.used_at, t.expires_at
      from token t join person p on p.id = t.person_id
      where t.secret_hash = ${secretHash} and t.revoked_at is null and p.disabled_at is null`,
  );

export const touchSession = (tx: Queryable, id: string, seenAt: Date, expiresAt: Date): Promise<number> =>
  tx.execute(sql`update session set seen_at = ${seenAt.toISOString()}::timestamptz,
    expires_at = ${expiresAt.toISOString()}::timestamptz where id = ${id}::uuid`);

export const touchToken = (tx: Queryable, id: string, usedAt: Date): Promise<number> =>
  tx.execute(sql`update token set used_at = ${usedAt.toISOString()}::timestamptz where id = ${id}::uuid`);

export type NewSession = {
  readonly id: string;
  readonly secretHash: string;
  readonly personId: string;
  readonly at: Date;
  readonly expiresAt: Date;
  readonly userAgent: string | null;
  readonly ip: string;
};

export async function insertSession(tx: Queryable, session: NewSession): Promise<void> {
  const at = session.at.toISOString();
  await tx.execute(sql`delete from session where expires_at < ${at}::timestamptz`);
  await tx.execute(sql`insert into session (id, secret_hash, person_id, created_at, seen_at, expires_at, user_agent, ip)
    values (${session.id}::uuid, ${session.secretHash}, ${session.personId}::uuid, ${at}::timestamptz, ${at}::timestamptz,
      ${session.expiresAt.toISOString()}::timestamptz, ${session.userAgent}::text, ${session.ip}::text)`);
}

/** Signs a person out everywhere, but for one session that may stay. */
export const deleteSessions = (
  tx: Queryable,
  personId: string,
  exceptId: string | null = null,
): Promise<number> =>
  tx.execute(sql`delete from session
    where person_id = ${personId}::uuid and id is distinct from ${exceptId}::uuid`);

export type PersonEvent = {
  readonly personId: string;
  readonly at: Date;
  readonly actor: string;
  readonly action:
    | "created"
    | "changed"
    | "disabled"
    | "enabled"
    | "link_made"
    | "password_set"
    | "token_made"
    | "token_revoked";
  readonly detail?: Readonly<Record<string, unknown>>;
};

export const insertEvent = (tx: Queryable, event: PersonEvent): Promise<number> =>
  tx.execute(sql`insert into person_event (person_id, at, actor, action, detail)
    values (${event.personId}::uuid, ${event.at.toISOString()}::timestamptz, ${event.actor}, ${event.action},
      ${event.detail ?? null}::jsonb)`);

export type NewPerson = {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisationId: string | null;
  readonly passwordHash: string | null;
  readonly demo: boolean;
  readonly at: Date;
  readonly actor: string;
};

export async function insertPerson(tx: Queryable, person: NewPerson): Promise<void> {
  const { id, at, actor } = person;
  await tx.execute(sql`insert into person (id, login, name, password_hash, roles, organisation_id, demo, created_at, created_by)
    values (${id}::uuid, ${person.login}, ${person.name}, ${person.passwordHash}::text, ${person.roles}::text[],
      ${person.organisationId}::uuid, ${person.demo}::boolean, ${at.toISOString()}::timestamptz, ${actor})`);
  await insertEvent(tx, { personId: id, at, actor, action: "created", detail: { roles: person.roles } });
}

const Id = z.object({ id: z.string() });

/** Somebody who can administer wherever the server stands: demo people cannot once others reach it. */
export const adminExists = async (db: Queryable): Promise<boolean> =>
  (await db.first(
    Id,
    sql`select id from person
      where 'admin' = any(roles) and disabled_at is null and password_hash is not null and not demo limit 1`,
  )) !== undefined;

const LoginHolder = z.object({ id: z.string(), demo: z.boolean() });

export const personByLogin = (db: Queryable, login: string) =>
  db.first(LoginHolder, sql`select id, demo from person where fold(login) = fold(${login}::text)`);

const Named = z.object({ actor: z.string(), name: z.string() });

/** The names behind `person:<uuid>` and `token:<uuid>`; the others (`import`, `demo`, `system`) name themselves. */
export async function actorNames(
  db: Queryable,
  actors: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = (kind: string) =>
    actors.filter((actor) => actor.startsWith(`${kind}:`)).map((actor) => actor.slice(kind.length + 1));
  const rows = await db.many(
    Named,
    sql`select 'person:' || id as actor, name from person where id = any(${ids("person")}::uuid[])
      union all
      select 'token:' || t.id, t.name || ' (' || p.name || ')'
      from token t join person p on p.id = t.person_id where t.id = any(${ids("token")}::uuid[])`,
  );
  return new Map(rows.map(({ actor, name }) => [actor, name]));
}
