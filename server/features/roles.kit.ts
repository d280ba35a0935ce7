import type { AccountRole } from "#contract/people.ts";

/** Nobody, a person of each role, and a read-only token of an engineer. */
export type Who = "anonymous" | AccountRole | "token";

/** A row that is there, of a layer that everybody reads (`parcel`) or of one that only staff reads (`water_junction`). */
export type Subject = {
  readonly layer: string;
  readonly id: string;
  readonly version: number;
  /** The change set that made it. */
  readonly changeId: string;
  /** GeoJSON that the layer accepts. */
  readonly geometry: unknown;
  /** The layer's tiles, and `z/x/y` of one where the row lies. */
  readonly theme: string;
  readonly tile: string;
  /** A file that the engineer has uploaded. */
  readonly fileId: string;
};

export type Ask = {
  readonly url: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

export type RoleRow = {
  /** As Fastify knows it: `GET /api/layers/:layer/rows`. */
  readonly route: string;
  /** Whose row is asked for. `closed`: who gets 404 must get the very answer that a row that never was would get. */
  readonly on?: "open" | "closed";
  readonly ask: (subject: Subject) => Ask;
  readonly answers: { readonly rest: number } & Readonly<Partial<Record<Who, number>>>;
  /** The request changes or removes the row: everyone gets one of their own. */
  readonly spends?: "row" | "session";
  /** The answer names what is readable: the closed layer must stand in it for staff, and for nobody else. */
  readonly lists?: true;
  /** The answer never ends (server-sent events): only its head is looked at. */
  readonly endless?: true;
};

export const everybody = (status: number) => ({ rest: status });
export const signedIn = (status: number) => ({ anonymous: 401, token: 403, rest: status });
export const admins = (status: number) => ({ anonymous: 401, admin: status, rest: 403 });
export const readersOfClosed = (status: number) => ({ anonymous: 404, quarter_head: 404, rest: status });
export const editorsOfClosed = (status: number) => ({
  anonymous: 404,
  quarter_head: 404,
  engineer: status,
  admin: status,
  rest: 403,
});
export const editorsOfOpen = (status: number) => ({
  anonymous: 401,
  planner: status,
  clerk: status,
  admin: status,
  rest: 403,
});

/** Remarks are the town hall's own: programs read them with a token, people write them. */
export const staffReads = (status: number) => ({ anonymous: 401, quarter_head: 403, rest: status });
export const staffWrites = (status: number) => ({ ...staffReads(status), token: 403 });

export const ownedByEngineer = (status: number) => ({ engineer: status, admin: status, rest: 404 });

/** An id of nothing. */
export const never = "00000000-0000-4000-8000-000000000000";
