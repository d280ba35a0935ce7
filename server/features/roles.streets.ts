import { randomUUID } from "node:crypto";
import { everybody, never, type RoleRow, staffReads, staffWrites } from "./roles.kit.ts";

/** Who writes something of a street in the plan; a step asks further whose it is. */
const keepers = (status: number) => ({
  anonymous: 401,
  engineer: status,
  planner: status,
  clerk: status,
  finance: status,
  admin: status,
  rest: 403,
});
const planners = (status: number) => ({
  anonymous: 401,
  engineer: status,
  planner: status,
  admin: status,
  rest: 403,
});
/** The council's secretary, and nobody who sits in it. */
const secretaries = (status: number) => ({ anonymous: 401, clerk: status, admin: status, rest: 403 });

/** The yearly plan of streets. */
export const streetRows: readonly RoleRow[] = [
  {
    route: "GET /api/street-plan/years/:year",
    ask: () => ({ url: "/api/street-plan/years/1900" }),
    answers: everybody(200),
  },
  {
    route: "POST /api/street-plan/years/:year/decision",
    ask: () => ({
      url: "/api/street-plan/years/1900/decision",
      body: {
        id: randomUUID(),
        resolution_number: "1",
        decided_on: "2013-01-01",
        votes_for: 2,
        votes_against: 1,
        votes_abstained: 0,
      },
    }),
    answers: secretaries(422),
  },
  {
    route: "POST /api/street-plan/years/:year/paper",
    ask: () => ({ url: "/api/street-plan/years/1900/paper", body: {} }),
    answers: staffWrites(422),
  },
  {
    route: "GET /api/street-plan/years/:year/decision.pdf",
    ask: () => ({ url: "/api/street-plan/years/1900/decision.pdf" }),
    answers: everybody(404),
  },
  {
    route: "GET /api/street-plan/years/:year/report",
    ask: () => ({ url: "/api/street-plan/years/1900/report?format=xlsx" }),
    answers: everybody(200),
  },
  {
    route: "GET /api/street-plan/papers/:id",
    ask: () => ({ url: `/api/street-plan/papers/${never}` }),
    answers: staffReads(404),
  },
  {
    route: "GET /api/street-plan/measured",
    ask: () => ({ url: `/api/street-plan/measured?street=${never}` }),
    answers: staffReads(404),
  },
  {
    route: "POST /api/street-plan/items",
    ask: () => ({
      url: "/api/street-plan/items",
      body: { id: randomUUID(), street_id: never, year: 1900, works: [], shares: [] },
    }),
    answers: planners(422),
  },
  {
    route: "GET /api/street-plan/items/:id",
    ask: () => ({ url: `/api/street-plan/items/${never}` }),
    answers: staffReads(404),
  },
  {
    route: "POST /api/street-plan/items/:id/steps",
    ask: () => ({
      url: `/api/street-plan/items/${never}/steps`,
      body: { action: "comment", id: randomUUID(), text: "roles" },
    }),
    answers: keepers(404),
  },
  {
    route: "POST /api/street-plan/items/:id/files",
    ask: () => ({
      url: `/api/street-plan/items/${never}/files?id=${randomUUID()}&name=x.pdf`,
      body: "%PDF-1.7",
      headers: { "content-type": "application/octet-stream" },
    }),
    answers: keepers(404),
  },
  ...["", "/preview"].map(
    (part): RoleRow => ({
      route: `GET /api/street-plan/items/:id/files/:file${part}`,
      ask: () => ({ url: `/api/street-plan/items/${never}/files/${never}${part}` }),
      answers: everybody(404),
    }),
  ),
];
