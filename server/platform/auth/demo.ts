import { randomUUID } from "node:crypto";
import type { Role } from "#layers/kit/roles.ts";
import type { Database } from "../db/database.ts";
import { hashOfPassword } from "./password.ts";
import { insertPerson, personByLogin } from "./queries.ts";

/** No secret: told to everybody who reaches a demo city, and good for nothing else. */
export const demoPassword = "kant";

/** One for each role; the login is the role. The names say that nobody is called so. */
export const demoPeople: readonly { readonly login: Exclude<Role, "public">; readonly name: string }[] = [
  { login: "engineer", name: "Үлгү инженер" },
  { login: "planner", name: "Үлгү шаар куруучу" },
  { login: "dispatcher", name: "Үлгү диспетчер" },
  { login: "crew", name: "Үлгү бригадир" },
  { login: "clerk", name: "Үлгү иш кагазчы" },
  { login: "finance", name: "Үлгү каржычы" },
  { login: "council", name: "Үлгү депутат" },
  { login: "quarter_head", name: "Үлгү кварталдык" },
  { login: "admin", name: "Үлгү администратор" },
];

/** Those that are missing are made; those that are there stay as they are. */
export async function createDemoPeople(db: Database): Promise<void> {
  const passwordHash = await hashOfPassword(demoPassword);
  const actor = "demo";
  await db.write({ actor, reason: "demo city" }, async (tx) => {
    for (const { login, name } of demoPeople) {
      if ((await personByLogin(tx, login)) !== undefined) continue;
      await insertPerson(tx, {
        id: randomUUID(),
        login,
        name,
        roles: [login],
        organisationId: null,
        passwordHash,
        demo: true,
        at: new Date(),
        actor,
      });
    }
  });
}

/** Null where a person of the city has that login. */
export async function demoPerson(
  db: Database,
  login: (typeof demoPeople)[number]["login"],
): Promise<{ readonly id: string; readonly name: string } | null> {
  const known = await personByLogin(db, login);
  const name = demoPeople.find((person) => person.login === login)?.name;
  return known?.demo && name !== undefined ? { id: known.id, name } : null;
}
