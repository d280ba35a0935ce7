import { randomUUID } from "node:crypto";
import { everybody, never, type RoleRow, staffReads } from "./roles.kit.ts";

const signers = (status: number) => ({
  anonymous: 401,
  engineer: status,
  planner: status,
  clerk: status,
  admin: status,
  rest: 403,
});

const askers = (status: number) => ({ ...signers(status), dispatcher: status });
const keepers = (status: number) => ({ ...askers(status), crew: status });

const place = {
  starts_on: "2013-05-01",
  ends_on: "2013-05-02",
  geometry: { type: "Point", coordinates: [74.85, 42.88] },
};

/** Works under one street held against each other, and permits to open the ground. */
export const digRows: readonly RoleRow[] = [
  { route: "GET /api/dig-once", ask: () => ({ url: "/api/dig-once?year=2013" }), answers: staffReads(200) },
  {
    route: "POST /api/dig-once/check",
    ask: () => ({
      url: "/api/dig-once/check",
      body: { item: { id: randomUUID(), street_id: never, year: 2013, works: [] } },
    }),
    answers: staffReads(422),
  },
  {
    route: "POST /api/dig-once/exemptions",
    ask: () => ({
      url: "/api/dig-once/exemptions",
      body: {
        ...{ id: randomUUID(), conflict_key: `moratorium:${randomUUID()}:${never}`, reason_code: "law" },
        ...{ reason: "roles", signer: "roles", signed_on: "2013-01-01" },
      },
    }),
    answers: signers(201),
  },
  {
    route: "DELETE /api/dig-once/exemptions/:id",
    ask: () => ({ url: `/api/dig-once/exemptions/${never}` }),
    answers: signers(404),
  },
  {
    route: "POST /api/calculate/dig-once",
    ask: () => ({ url: "/api/calculate/dig-once", body: { items: [], permits: [], pipes: [] } }),
    answers: everybody(200),
  },

  { route: "GET /api/dig-permits", ask: () => ({ url: "/api/dig-permits" }), answers: staffReads(200) },
  {
    route: "POST /api/dig-permits/check",
    ask: () => ({ url: "/api/dig-permits/check", body: place }),
    answers: staffReads(422),
  },
  {
    route: "POST /api/dig-permits",
    ask: () => ({
      url: "/api/dig-permits",
      body: { ...place, id: randomUUID(), reason: "roles", applicant: "roles" },
    }),
    answers: askers(422),
  },
  {
    route: "GET /api/dig-permits/:id",
    ask: () => ({ url: `/api/dig-permits/${never}` }),
    answers: staffReads(404),
  },
  {
    route: "POST /api/dig-permits/:id/steps",
    ask: () => ({
      url: `/api/dig-permits/${never}/steps`,
      body: { action: "comment", id: randomUUID(), text: "roles" },
    }),
    answers: keepers(404),
  },
  {
    route: "POST /api/dig-permits/:id/files",
    ask: () => ({
      url: `/api/dig-permits/${never}/files?id=${randomUUID()}&name=x.pdf&taken=before`,
      body: "%PDF-1.7",
      headers: { "content-type": "application/octet-stream" },
    }),
    answers: keepers(404),
  },
  ...["", "/preview"].map(
    (part): RoleRow => ({
      route: `GET /api/dig-permits/:id/files/:file${part}`,
      ask: () => ({ url: `/api/dig-permits/${never}/files/${never}${part}` }),
      answers: staffReads(404),
    }),
  ),
  {
    route: "GET /api/dig-permits/:id/paper",
    ask: () => ({ url: `/api/dig-permits/${never}/paper` }),
    answers: staffReads(404),
  },
];
