import { randomUUID } from "node:crypto";
import { emptyTitleBlock } from "#contract/paper.ts";
import type { SheetOrder } from "#contract/sheet.ts";
import { everybody, never, type RoleRow, readersOfClosed, staffReads, staffWrites } from "./roles.kit.ts";

const sheetOf = (layer: string): SheetOrder => ({
  centre: [74.85, 42.888],
  scale: 5000,
  paper: "A4",
  orientation: "portrait",
  layers: [layer],
  feature: null,
  variant: null,
  date: "2017-12-31",
  palette: "screen",
  languages: "ky",
  title_block: emptyTitleBlock,
});

/** Remarks, sheets and what is printed in their title block, the comparison of two plans, and programmes. */
export const planRows: readonly RoleRow[] = [
  { route: "GET /api/compare", ask: () => ({ url: "/api/compare" }), answers: everybody(200) },
  { route: "GET /api/programme", ask: () => ({ url: "/api/programme" }), answers: everybody(200) },
  { route: "GET /api/remarks", ask: () => ({ url: "/api/remarks" }), answers: staffReads(200) },
  { route: "GET /api/remarks/people", ask: () => ({ url: "/api/remarks/people" }), answers: staffReads(200) },
  {
    route: "POST /api/remarks",
    ask: ({ layer, id }) => ({
      url: "/api/remarks",
      body: { id: randomUUID(), kind: "remark", text: "roles", anchor: { type: "row", layer, id } },
    }),
    answers: staffWrites(201),
  },
  {
    route: "GET /api/remarks/register",
    ask: () => ({ url: "/api/remarks/register?format=xlsx" }),
    answers: staffReads(200),
  },
  { route: "GET /api/remarks/:id", ask: () => ({ url: `/api/remarks/${never}` }), answers: staffReads(404) },
  {
    route: "POST /api/remarks/:id/steps",
    ask: () => ({
      url: `/api/remarks/${never}/steps`,
      body: { action: "comment", id: randomUUID(), text: "roles" },
    }),
    answers: staffWrites(404),
  },
  {
    route: "PUT /api/remarks/:id/read",
    ask: () => ({ url: `/api/remarks/${never}/read`, body: { seq: 1 } }),
    answers: staffWrites(404),
  },
  {
    route: "POST /api/remarks/:id/files",
    ask: () => ({
      url: `/api/remarks/${never}/files?id=${randomUUID()}&name=x.pdf`,
      body: "%PDF-1.7",
      headers: { "content-type": "application/octet-stream" },
    }),
    answers: staffWrites(404),
  },
  ...["", "/preview"].map(
    (part): RoleRow => ({
      route: `GET /api/remarks/:id/files/:file${part}`,
      ask: () => ({ url: `/api/remarks/${never}/files/${never}${part}` }),
      answers: staffReads(404),
    }),
  ),
  {
    route: "POST /api/sheets",
    on: "open",
    ask: ({ layer }) => ({ url: "/api/sheets", body: sheetOf(layer) }),
    answers: everybody(202),
  },
  {
    route: "POST /api/sheets",
    on: "closed",
    ask: ({ layer }) => ({ url: "/api/sheets", body: sheetOf(layer) }),
    answers: readersOfClosed(202),
  },
  { route: "GET /api/sheets/:id", ask: () => ({ url: `/api/sheets/${never}` }), answers: everybody(404) },
  {
    route: "POST /api/sheets/:id/cancel",
    ask: () => ({ url: `/api/sheets/${never}/cancel` }),
    answers: everybody(404),
  },
  {
    route: "GET /api/sheets/:id/pdf",
    ask: () => ({ url: `/api/sheets/${never}/pdf` }),
    answers: everybody(404),
  },
  { route: "GET /api/title-block", ask: () => ({ url: "/api/title-block" }), answers: everybody(200) },
  {
    route: "PUT /api/title-block",
    ask: () => ({ url: "/api/title-block", body: emptyTitleBlock }),
    answers: { anonymous: 401, planner: 204, admin: 204, rest: 403 },
  },
];
