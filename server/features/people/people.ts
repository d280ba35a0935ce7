import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { accountPatch, Invited, newAccount } from "#contract/people.ts";
import { makeLink } from "#server/platform/auth/one-time-link.ts";
import { deleteSessions, insertEvent, insertPerson, personByLogin } from "#server/platform/auth/queries.ts";
import type { Database, Queryable } from "#server/platform/db/database.ts";
import { accountById, isOrganisation, lockAdmins, updateAccount } from "./queries.ts";
import {
  demoPersonStays,
  isDisabled,
  lastAdmin,
  loginTaken,
  noSuchOrganisation,
  noSuchPerson,
  wrongLoginText,
} from "./refusals.ts";

const loginPattern = /^[\p{L}\p{N}][\p{L}\p{N}._@-]+$/u;

async function checkLogin(tx: Queryable, login: string, own: string | null): Promise<void> {
  if (!loginPattern.test(login)) throw wrongLoginText(login);
  const holder = await personByLogin(tx, login);
  if (holder !== undefined && holder.id !== own) throw loginTaken(login);
}

async function checkOrganisation(tx: Queryable, id: string | null): Promise<void> {
  if (id !== null && !(await isOrganisation(tx, id))) throw noSuchOrganisation(id);
}

/** A new person and the link with which they choose a password. */
export async function invite(
  db: Database,
  actor: string,
  account: z.output<typeof newAccount>,
): Promise<Invited> {
  const { login, name, roles, organisation_id } = account;
  return await db.write({ actor, reason: "invited" }, async (tx) => {
    await checkLogin(tx, login, null);
    await checkOrganisation(tx, organisation_id);
    const at = new Date();
    const id = randomUUID();
    await insertPerson(tx, {
      id,
      login,
      name,
      roles: [...new Set(roles)],
      organisationId: organisation_id,
      passwordHash: null,
      demo: false,
      at,
      actor,
    });
    const link = await makeLink(tx, { personId: id, purpose: "invite", actor, at });
    return await withLink(tx, id, link);
  });
}

/** Again a link: to who never came, or to who forgot the password. The old password holds until the link is used. */
export async function linkAgain(db: Database, actor: string, id: string): Promise<Invited> {
  return await db.write({ actor, reason: "one-time link" }, async (tx) => {
    const person = await accountById(tx, id);
    if (!person) throw noSuchPerson(id);
    if (person.demo) throw demoPersonStays();
    if (person.disabled_at !== null) throw isDisabled(person.name);
    const purpose = person.has_password ? "reset" : "invite";
    const link = await makeLink(tx, { personId: id, purpose, actor, at: new Date() });
    return await withLink(tx, id, link);
  });
}

async function withLink(
  tx: Queryable,
  id: string,
  { path, expiresAt }: { path: string; expiresAt: string },
): Promise<Invited> {
  const person = await accountById(tx, id);
  if (!person) throw noSuchPerson(id);
  return { person, link: { path, expires_at: expiresAt } };
}

export async function change(
  db: Database,
  actor: string,
  id: string,
  { disabled, ...patch }: z.output<typeof accountPatch>,
) {
  return await db.write({ actor, reason: "account changed" }, async (tx) => {
    const admins = await lockAdmins(tx, id);
    const before = await accountById(tx, id);
    if (!before) throw noSuchPerson(id);
    if (patch.login !== undefined) await checkLogin(tx, patch.login, id);
    if (patch.organisation_id !== undefined) await checkOrganisation(tx, patch.organisation_id);
    const staysAdmin = disabled !== true && (patch.roles ?? before.roles).includes("admin");
    if (!staysAdmin && admins.length === 1 && admins[0] === id) throw lastAdmin();

    const at = new Date();
    const event = { personId: id, at, actor };
    const turned = disabled !== undefined && disabled !== (before.disabled_at !== null);
    await updateAccount(tx, id, {
      ...patch,
      ...(turned && { disabled_at: disabled ? at.toISOString() : null }),
    });
    if (Object.keys(patch).length > 0) await insertEvent(tx, { ...event, action: "changed", detail: patch });
    if (turned) await insertEvent(tx, { ...event, action: disabled ? "disabled" : "enabled" });
    if (turned && disabled) await deleteSessions(tx, id);
    const after = await accountById(tx, id);
    if (!after) throw noSuchPerson(id);
    return after;
  });
}
