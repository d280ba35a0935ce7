import { z } from "zod";
import { account, accountEvent } from "#contract/people.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { allOf, join, type Sql, sql } from "#server/platform/db/sql.ts";

const accountsWhere = (condition: Sql, at: Date): Sql => sql`
  select p.id, p.login, p.name, p.roles, p.organisation_id, p.demo, p.password_hash is not null as has_password,
    p.disabled_at, p.created_at,
    (select max(s.seen_at) from session s where s.person_id = p.id) as seen_at,
    (select max(l.expires_at) from one_time_link l
      where l.person_id = p.id and l.used_at is null and l.expires_at > ${at.toISOString()}::timestamptz) as link_expires_at
  from person p where ${condition} order by fold(p.name), p.login`;

export const allAccounts = (db: Queryable) => db.many(account, accountsWhere(sql`true`, new Date()));

export const accountById = (db: Queryable, id: string) =>
  db.first(account, accountsWhere(sql`p.id = ${id}::uuid`, new Date()));

export const eventsOf = (db: Queryable, personId: string) =>
  db.many(
    accountEvent,
    sql`select at, actor, action, detail from person_event
      where person_id = ${personId}::uuid order by seq desc limit 200`,
  );

export type AccountChanges = {
  readonly login?: string | undefined;
  readonly name?: string | undefined;
  readonly roles?: readonly string[] | undefined;
  readonly organisation_id?: string | null | undefined;
  readonly disabled_at?: string | null | undefined;
};

export async function updateAccount(tx: Queryable, id: string, changes: AccountChanges): Promise<void> {
  const { login, name, roles, organisation_id, disabled_at } = changes;
  const assignments = [
    ...(login === undefined ? [] : [sql`login = ${login}`]),
    ...(name === undefined ? [] : [sql`name = ${name}`]),
    ...(roles === undefined ? [] : [sql`roles = ${roles}::text[]`]),
    ...(organisation_id === undefined ? [] : [sql`organisation_id = ${organisation_id}::uuid`]),
    ...(disabled_at === undefined ? [] : [sql`disabled_at = ${disabled_at}::timestamptz`]),
  ];
  if (assignments.length === 0) return;
  await tx.execute(sql`update person set ${join(assignments)} where id = ${id}::uuid`);
}

const Id = z.object({ id: z.string() });

/** Those who can still administer, of the sample people or of the others as the given person is; locked, so that two administrators cannot remove each other at once. */
export async function lockAdmins(tx: Queryable, personId: string): Promise<string[]> {
  const rows = await tx.many(
    Id,
    sql`select id from person where ${allOf([
      sql`'admin' = any(roles)`,
      sql`disabled_at is null`,
      sql`password_hash is not null`,
      sql`demo = (select demo from person where id = ${personId}::uuid)`,
    ])} order by id for update`,
  );
  return rows.map(({ id }) => id);
}

export const isOrganisation = async (db: Queryable, id: string): Promise<boolean> =>
  (await db.first(
    Id,
    sql`select id from feature where id = ${id}::uuid and layer = 'organisation' and removed_at is null`,
  )) !== undefined;
