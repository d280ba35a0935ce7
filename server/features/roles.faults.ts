import { randomUUID } from "node:crypto";
import { never, type RoleRow, staffReads } from "./roles.kit.ts";

/** Who takes calls, mends and answers for it; the rest of the staff reads. */
const loggers = (status: number) => ({
  anonymous: 401,
  crew: status,
  dispatcher: status,
  engineer: status,
  admin: status,
  rest: 403,
});

/** Faults, with what their forms look up. */
export const faultRows: readonly RoleRow[] = [
  { route: "GET /api/faults", ask: () => ({ url: "/api/faults" }), answers: staffReads(200) },
  ...["nearby", "assets"].map(
    (part): RoleRow => ({
      route: `GET /api/faults/${part}`,
      ask: () => ({ url: `/api/faults/${part}?at=74.85,42.88&network=water` }),
      answers: staffReads(200),
    }),
  ),
  ...["crews", "numbers"].map(
    (part): RoleRow => ({
      route: `GET /api/faults/${part}`,
      ask: () => ({ url: `/api/faults/${part}` }),
      answers: staffReads(200),
    }),
  ),
  {
    route: "POST /api/faults",
    ask: () => ({
      url: "/api/faults",
      body: {
        id: randomUUID(),
        network: "water",
        kind: "burst",
        at: [74.85, 42.888],
        times: { aware: { at: "2021-02-03T04:05:00Z" } },
      },
    }),
    answers: loggers(201),
  },
  { route: "GET /api/faults/:id", ask: () => ({ url: `/api/faults/${never}` }), answers: staffReads(404) },
  {
    route: "POST /api/faults/:id/steps",
    ask: () => ({
      url: `/api/faults/${never}/steps`,
      body: { action: "comment", id: randomUUID(), text: "roles" },
    }),
    answers: loggers(404),
  },
  {
    route: "POST /api/faults/:id/files",
    ask: () => ({
      url: `/api/faults/${never}/files?id=${randomUUID()}&name=x.pdf`,
      body: "%PDF-1.7",
      headers: { "content-type": "application/octet-stream" },
    }),
    answers: loggers(404),
  },
  ...["", "/preview"].map(
    (part): RoleRow => ({
      route: `GET /api/faults/:id/files/:file${part}`,
      ask: () => ({ url: `/api/faults/${never}/files/${never}${part}` }),
      answers: staffReads(404),
    }),
  ),
  {
    route: "GET /api/faults/journal",
    ask: () => ({ url: "/api/faults/journal?format=xlsx" }),
    answers: staffReads(200),
  },
  ...["notice", "notice/door", "notice/picture", "crew-sheet"].map(
    (paper): RoleRow => ({
      route: `GET /api/faults/:id/${paper}`,
      ask: () => ({ url: `/api/faults/${never}/${paper}` }),
      answers: staffReads(404),
    }),
  ),
];
