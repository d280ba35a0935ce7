import { session } from "#contract/session.ts";
import type { Role } from "#layers/kit/roles.ts";

export type Cookie = { readonly name: string; readonly value: string; readonly url: string };

const signedIn = new Map<string, Promise<Cookie[]>>();

/** Signs in once per role and run: logins are rate-limited. A test of signing in or out does it on its own page instead. */
export function signedInCookies(address: string, role: Role): Promise<Cookie[]> {
  const key = `${address} ${role}`;
  const known = signedIn.get(key) ?? signIn(address, role);
  signedIn.set(key, known);
  return known;
}

async function signIn(address: string, role: Role): Promise<Cookie[]> {
  const asked = await fetch(`${address}/api/session`);
  const { demo_people } = session.parse(await asked.json());
  const person = demo_people.find((demo) => demo.role === role);
  if (person === undefined) throw new Error(`The demo city has no ${role}.`);
  const answer = await fetch(`${address}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: address },
    body: JSON.stringify({ login: person.login, password: person.password }),
  });
  if (!answer.ok) throw new Error(`Signing in as ${role} answered ${answer.status}: ${await answer.text()}`);
  return answer.headers.getSetCookie().map((line) => {
    const [pair = ""] = line.split(";");
    const equals = pair.indexOf("=");
    return { name: pair.slice(0, equals), value: pair.slice(equals + 1), url: address };
  });
}
