import { z } from "zod";
import type { Queryable } from "../db/database.ts";
import { sql } from "../db/sql.ts";
import { insertEvent } from "./queries.ts";
import { hashOfSecret, newSecret } from "./secrets.ts";

export type LinkPurpose = "invite" | "reset" | "first_admin";

const hour = 3_600_000;
const lifetimesMs: Readonly<Record<LinkPurpose, number>> = {
  invite: 7 * 24 * hour,
  reset: 24 * hour,
  first_admin: 7 * 24 * hour,
};

export type MadeLink = { readonly path: string; readonly expiresAt: string };

/** A new link for a person; those made before stop working. The secret stands behind `#`, which no log and no proxy sees. */
export async function makeLink(
  tx: Queryable,
  link: { personId: string; purpose: LinkPurpose; actor: string; at: Date },
): Promise<MadeLink> {
  const secret = newSecret();
  const at = link.at.toISOString();
  const expiresAt = new Date(link.at.getTime() + lifetimesMs[link.purpose]).toISOString();
  await tx.execute(
    sql`delete from one_time_link where person_id = ${link.personId}::uuid and used_at is null`,
  );
  await tx.execute(sql`insert into one_time_link (secret_hash, person_id, purpose, created_at, created_by, expires_at)
    values (${hashOfSecret(secret)}, ${link.personId}::uuid, ${link.purpose}, ${at}::timestamptz, ${link.actor},
      ${expiresAt}::timestamptz)`);
  await insertEvent(tx, {
    personId: link.personId,
    at: link.at,
    actor: link.actor,
    action: "link_made",
    detail: { purpose: link.purpose },
  });
  return { path: `/one-time#${secret}`, expiresAt };
}

const OpenLink = z.object({
  person_id: z.string(),
  purpose: z.enum(["invite", "reset", "first_admin"]),
  expires_at: z.string(),
  login: z.string(),
  name: z.string(),
});
export type OpenLink = z.output<typeof OpenLink>;

/** A link that still works. `for update` lets only one of two simultaneous uses through. */
export const findLink = (
  db: Queryable,
  secret: string,
  at: Date,
  lock: "lock" | "look",
): Promise<OpenLink | undefined> =>
  db.first(
    OpenLink,
    sql`select l.person_id, l.purpose, l.expires_at, p.login, p.name
      from one_time_link l join person p on p.id = l.person_id
      where l.secret_hash = ${hashOfSecret(secret)} and l.used_at is null and p.disabled_at is null
        and l.expires_at > ${at.toISOString()}::timestamptz ${lock === "lock" ? sql`for update of l` : sql``}`,
  );

export const useLink = (tx: Queryable, secret: string, at: Date): Promise<number> =>
  tx.execute(sql`update one_time_link set used_at = ${at.toISOString()}::timestamptz
    where secret_hash = ${hashOfSecret(secret)}`);
