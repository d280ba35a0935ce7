import { randomUUID } from "node:crypto";
import type { FaultThread } from "#contract/faults.ts";
import type { Role } from "#layers/kit/roles.ts";
import type { App } from "#server/platform/context.ts";
import type { Database } from "#server/platform/db/database.ts";
import { addPerson, signedIn } from "./test-app.ts";

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
};
type Answer = { readonly status: number; readonly body: ReturnType<typeof JSON.parse> };

export const onTheMain: readonly [number, number] = [74.8455, 42.89005];
export const morning = "2021-03-04T03:00:00.000Z";
/** Minutes after the morning. */
export const later = (minutes: number): string =>
  new Date(Date.parse(morning) + minutes * 60_000).toISOString();

/** People at their desks, asking a test's server as their browsers would. */
export function deskOf(app: App, db: Database) {
  const person = async (roles: readonly Role[], organisationId: string | null = null): Promise<Person> => {
    const { id, login } = await addPerson(db, { roles, organisationId });
    return { id, name: `${login} аты`, headers: await signedIn(app, login) };
  };

  async function send(
    who: Person,
    method: "GET" | "POST",
    url: string,
    body?: object,
    language = "en",
  ): Promise<Answer> {
    const answer = await app.inject({
      method,
      url,
      headers: { ...who.headers, "accept-language": language },
      ...(body && { payload: body }),
    });
    return { status: answer.statusCode, body: answer.json() };
  }

  /** A burst on no asset, unless `more` says otherwise. */
  const report = (who: Person, more: object = {}, language?: string): Promise<Answer> =>
    send(
      who,
      "POST",
      "/api/faults",
      {
        id: randomUUID(),
        network: "water",
        kind: "burst",
        what: "Көчөдө суу агып жатат",
        address: "Үлгү-Булбул 12",
        at: onTheMain,
        times: { aware: { at: morning } },
        ...more,
      },
      language,
    );

  async function make(who: Person, more: object = {}): Promise<FaultThread> {
    const { status, body } = await report(who, more);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  }

  const step = (who: Person, id: string, body: object, language?: string): Promise<Answer> =>
    send(who, "POST", `/api/faults/${id}/steps`, { id: randomUUID(), ...body }, language);

  const read = async (who: Person, id: string): Promise<FaultThread> =>
    (await send(who, "GET", `/api/faults/${id}`)).body;

  return { person, send, report, make, step, read };
}
