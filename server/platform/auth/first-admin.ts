import { randomUUID } from "node:crypto";
import type { Database } from "../db/database.ts";
import { type MadeLink, makeLink } from "./one-time-link.ts";
import { adminExists, insertPerson, personByLogin } from "./queries.ts";

/**
 * The link with which the first administrator chooses a password; null once an administrator can sign in. Asked at
 * every start without demo people, so that a lost link locks nobody out: whoever reads the console owns the machine.
 */
export async function firstAdminLink(db: Database): Promise<MadeLink | null> {
  if (await adminExists(db)) return null;
  return await db.write({ actor: "system", reason: "first administrator" }, async (tx) => {
    const at = new Date();
    const taken = await personByLogin(tx, "admin");
    const login = taken?.demo ? "administrator" : "admin";
    const known = taken?.demo ? await personByLogin(tx, login) : taken;
    const personId = known?.id ?? randomUUID();
    if (known === undefined) {
      await insertPerson(tx, {
        id: personId,
        login,
        name: "Администратор",
        roles: ["admin"],
        organisationId: null,
        passwordHash: null,
        demo: false,
        at,
        actor: "system",
      });
    }
    return await makeLink(tx, { personId, purpose: "first_admin", actor: "system", at });
  });
}
