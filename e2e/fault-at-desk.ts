import { randomUUID } from "node:crypto";
import { expect, inject } from "vitest";
import type { FaultsPage, FaultThread } from "#contract/faults.ts";
import type { CityIsolationAnswer } from "#contract/isolation.ts";
import type { Role } from "#layers/kit/roles.ts";
import { signedInCookies } from "#test/support/demo-people.ts";
import { ask, sampleRow } from "./sample-row.ts";

/** What somebody of the office does elsewhere meanwhile. */
export async function inOffice<T>(path: string, body: object, role: Role): Promise<T> {
  const { address } = inject("e2e");
  const cookies = await signedInCookies(address, role);
  const answer = await fetch(new URL(path, address), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: address,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    },
    body: JSON.stringify({ id: randomUUID(), ...body }),
  });
  expect(answer.ok).toBe(true);
  return (await answer.json()) as T;
}

export async function atDesk(path: string, body: object) {
  const { fault } = await inOffice<FaultThread>(path, body, "dispatcher");
  return fault;
}

/** A new fault of a sample pipe, of which no other test knows. */
export async function faultOnPipe() {
  const pipe = await sampleRow("water_main", "diameter_mm=100&sort=code");
  return await atDesk("/api/faults", {
    network: "water",
    kind: "burst",
    what: "Үлгү: арык жанында суу",
    at: pipe.place,
    asset: { layer: "water_main", id: pipe.id },
    times: { aware: { at: new Date(Date.now() - 60_000).toISOString() } },
  });
}

/** A new fault on a pipe whose answer names valves to close. */
export async function faultWithValves() {
  const { faults } = await ask<FaultsPage>("/api/faults?network=water&limit=200");
  for (const { asset_layer, asset_id, chainage_m, point } of faults) {
    if (asset_layer !== "water_main" || asset_id === null || chainage_m === null) continue;
    const { if_all_hold: answer } = await ask<CityIsolationAnswer>(
      `/api/isolation?layer=water_main&id=${asset_id}&chainage_m=${chainage_m}`,
    );
    const valve = answer.close.find(({ code }) => code !== null);
    if (!answer.known || !valve) continue;
    const fault = await atDesk("/api/faults", {
      network: "water",
      kind: "burst",
      what: "Үлгү: жапкычтар белгиленет",
      at: point,
      asset: { layer: "water_main", id: asset_id, chainage_m },
      times: { aware: { at: new Date(Date.now() - 60_000).toISOString() } },
    });
    return { fault, valve };
  }
  throw new Error("The sample city has no water fault with valves to close");
}
