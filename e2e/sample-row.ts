import { inject } from "vitest";
import type { RowsPage } from "#contract/rows.ts";
import type { Role } from "#layers/kit/roles.ts";
import { signedInCookies } from "#test/support/demo-people.ts";
import type { Position } from "./city-map.ts";

export type SampleRow = {
  readonly id: string;
  readonly place: Position;
  /** `at=…` for an address: the map stands close over the row. */
  readonly at: string;
  readonly values: Readonly<Record<string, unknown>>;
};

/** Asks the API as a demo person of this role. */
export async function ask<T>(path: string, role: Role | null = "engineer"): Promise<T> {
  const { address } = inject("e2e");
  const cookies = role === null ? [] : await signedInCookies(address, role);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const answer = await fetch(new URL(path, address), { headers: { cookie } });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Writes as a demo person of this role. */
export async function send<T>(role: Role, path: string, body: unknown): Promise<T> {
  const { address } = inject("e2e");
  const cookies = await signedInCookies(address, role);
  const answer = await fetch(new URL(path, address), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: address,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** The first row of the sample city that fits the query, such as `use=block&sort=code`. */
export async function sampleRow(layer: string, query: string): Promise<SampleRow> {
  const { columns, rows, places } = await ask<RowsPage>(`/api/layers/${layer}/rows?limit=1&${query}`);
  const [row] = rows;
  if (!row) throw new Error(`The sample city has no ${layer} with ${query}`);
  const [west = 0, south = 0, east = 0, north = 0] = places[0] ?? [];
  const [longitude, latitude] = [(west + east) / 2, (south + north) / 2];
  return {
    id: String(row[0]),
    place: [longitude, latitude],
    at: `at=18/${latitude.toFixed(5)}/${longitude.toFixed(5)}`,
    values: Object.fromEntries(columns.map((name, index) => [name, row[index]])),
  };
}
