import { z } from "zod";
import { token } from "#contract/tokens.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

const Row = token.omit({ owner: true }).extend({ owner_id: z.uuid(), owner_name: z.string() });

async function tokensWhere(db: Queryable, condition: Sql): Promise<z.output<typeof token>[]> {
  const rows = await db.many(
    Row,
    sql`select t.id, t.name, t.roles, t.read_only, t.created_at, t.expires_at, t.revoked_at, t.used_at,
        p.id as owner_id, p.name as owner_name
      from token t join person p on p.id = t.person_id
      where ${condition} order by t.created_at desc, t.id`,
  );
  return rows.map(({ owner_id, owner_name, ...row }) => ({
    ...row,
    owner: { id: owner_id, name: owner_name },
  }));
}

export const allTokens = (db: Queryable) => tokensWhere(db, sql`true`);
export const tokensOf = (db: Queryable, personId: string) =>
  tokensWhere(db, sql`t.person_id = ${personId}::uuid`);
export const tokenById = async (db: Queryable, id: string) =>
  (await tokensWhere(db, sql`t.id = ${id}::uuid`))[0];

export type NewTokenRow = {
  readonly id: string;
  readonly secretHash: string;
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly readOnly: boolean;
  readonly at: Date;
  readonly expiresAt: Date;
};

export const insertToken = (tx: Queryable, row: NewTokenRow): Promise<number> =>
  tx.execute(sql`insert into token (id, secret_hash, person_id, name, roles, read_only, created_at, expires_at)
    values (${row.id}::uuid, ${row.secretHash}, ${row.personId}::uuid, ${row.name}, ${row.roles}::text[],
      ${row.readOnly}::boolean, ${row.at.toISOString()}::timestamptz, ${row.expiresAt.toISOString()}::timestamptz)`);

export const revokeToken = (tx: Queryable, id: string, at: Date): Promise<number> =>
  tx.execute(sql`update token set revoked_at = ${at.toISOString()}::timestamptz
    where id = ${id}::uuid and revoked_at is null`);
