import { randomUUID } from "node:crypto";
import type { ImportSettings } from "#contract/import.ts";
import { emptyTitleBlock } from "#contract/paper.ts";
import type { AccountRole } from "#contract/people.ts";
import type { SheetOrder } from "#contract/sheet.ts";

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

const everybody = (status: number) => ({ rest: status });
const signedIn = (status: number) => ({ anonymous: 401, token: 403, rest: status });
const admins = (status: number) => ({ anonymous: 401, admin: status, rest: 403 });
const readersOfClosed = (status: number) => ({ anonymous: 404, quarter_head: 404, rest: status });
const editorsOfClosed = (status: number) => ({
  anonymous: 404,
  quarter_head: 404,
  engineer: status,
  admin: status,
  rest: 403,
});
const editorsOfOpen = (status: number) => ({
  anonymous: 401,
  planner: status,
  clerk: status,
  admin: status,
  rest: 403,
});

/** Remarks are the town hall's own: programs read them with a token, people write them. */
const staffReads = (status: number) => ({ anonymous: 401, quarter_head: 403, rest: status });
const staffWrites = (status: number) => ({ ...staffReads(status), token: 403 });

const ownedByEngineer = (status: number) => ({ engineer: status, admin: status, rest: 404 });
const importSettings: ImportSettings = {
  source: { file: 0, layer: "x" },
  where: [],
  layer: "parcel",
  srid: 4326,
  swap_axes: false,
  columns: {},
  values: {},
  constants: {},
  node_layer: null,
  tolerance_m: 0,
};

const sheetOf = (layer: string): SheetOrder => ({
  centre: [74.85, 42.888],
  scale: 5000,
  paper: "A4",
  orientation: "portrait",
  layers: [layer],
  feature: null,
  variant: null,
  date: "2017-12-31",
  languages: "ky",
  title_block: emptyTitleBlock,
});

const never = "00000000-0000-4000-8000-000000000000";
const change = (operation: object, reason?: string): Ask => ({
  url: "/api/changes",
  body: { id: randomUUID(), ...(reason && { reason }), operations: [operation] },
});
const create = ({ layer, geometry }: Subject): Ask =>
  change({ op: "create", layer, id: randomUUID(), row: { geom: geometry } });
const patch = ({ layer, id, version }: Subject): Ask =>
  change({ op: "patch", layer, id, version, row: { source: "table" } });
const remove = ({ layer, id, version }: Subject): Ask =>
  change({ op: "remove", layer, id, version }, "table");
const undo = ({ changeId }: Subject): Ask => ({
  url: `/api/changes/${changeId}/undo`,
  body: { id: randomUUID(), reason: "table" },
});
const feature = ({ geometry }: Subject) => ({ type: "Feature", geometry, properties: { source: "table" } });
const ogcItem = ({ layer, id }: Subject): string => `/ogc/collections/${layer}/items/${id}`;
const ifMatch = ({ version }: Subject) => ({ "if-match": `"${version}"` });

/**
 * Every route and who gets what from it. A route that is missing here fails the test, unless it refuses its method to
 * all (405). A layer's own routes stand here twice, on an open layer and on a closed one.
 */
export const roleTable: readonly RoleRow[] = [
  { route: "GET /api/health", ask: () => ({ url: "/api/health" }), answers: everybody(200) },
  { route: "GET /api/openapi.json", ask: () => ({ url: "/api/openapi.json" }), answers: everybody(200) },

  { route: "GET /api/session", ask: () => ({ url: "/api/session" }), answers: everybody(200) },
  {
    route: "POST /api/session",
    ask: () => ({ url: "/api/session", body: { login: randomUUID(), password: "x" } }),
    answers: everybody(401),
  },
  {
    route: "DELETE /api/session",
    ask: () => ({ url: "/api/session" }),
    answers: everybody(204),
    spends: "session",
  },
  { route: "GET /api/sessions", ask: () => ({ url: "/api/sessions" }), answers: signedIn(200) },
  { route: "DELETE /api/sessions", ask: () => ({ url: "/api/sessions" }), answers: signedIn(204) },
  {
    route: "DELETE /api/sessions/:id",
    ask: () => ({ url: `/api/sessions/${never}` }),
    answers: signedIn(404),
  },
  {
    route: "PUT /api/password",
    ask: () => ({ url: "/api/password", body: { current_password: "x", password: "x" } }),
    answers: signedIn(403),
  },
  { route: "GET /api/one-time/:secret", ask: () => ({ url: "/api/one-time/x" }), answers: everybody(404) },
  {
    route: "POST /api/one-time/:secret",
    ask: () => ({ url: "/api/one-time/x", body: { password: "x" } }),
    answers: everybody(404),
  },

  { route: "GET /api/people", ask: () => ({ url: "/api/people" }), answers: admins(200) },
  {
    route: "POST /api/people",
    ask: () => ({ url: "/api/people", body: { login: randomUUID(), name: "x", roles: ["crew"] } }),
    answers: admins(201),
  },
  { route: "GET /api/people/:id", ask: () => ({ url: `/api/people/${never}` }), answers: admins(404) },
  {
    route: "PATCH /api/people/:id",
    ask: () => ({ url: `/api/people/${never}`, body: { roles: ["admin"] } }),
    answers: admins(404),
  },
  {
    route: "POST /api/people/:id/link",
    ask: () => ({ url: `/api/people/${never}/link` }),
    answers: admins(404),
  },

  { route: "GET /api/tokens", ask: () => ({ url: "/api/tokens" }), answers: signedIn(200) },
  { route: "GET /api/tokens", ask: () => ({ url: "/api/tokens?of=all" }), answers: admins(200) },
  {
    route: "POST /api/tokens",
    ask: () => ({ url: "/api/tokens", body: { name: "x", roles: ["engineer"], days: 1 } }),
    answers: { anonymous: 401, token: 403, engineer: 201, rest: 400 },
  },
  { route: "DELETE /api/tokens/:id", ask: () => ({ url: `/api/tokens/${never}` }), answers: signedIn(404) },

  { route: "POST /api/changes", on: "open", ask: create, answers: editorsOfOpen(200) },
  { route: "POST /api/changes", on: "open", ask: patch, answers: editorsOfOpen(200), spends: "row" },
  { route: "POST /api/changes", on: "open", ask: remove, answers: editorsOfOpen(200), spends: "row" },
  {
    route: "POST /api/changes",
    on: "closed",
    ask: create,
    answers: { ...editorsOfClosed(200), anonymous: 401 },
  },
  {
    route: "POST /api/changes",
    on: "closed",
    ask: patch,
    answers: { ...editorsOfClosed(200), anonymous: 401 },
    spends: "row",
  },
  {
    route: "POST /api/changes",
    on: "closed",
    ask: remove,
    answers: { ...editorsOfClosed(200), anonymous: 401 },
    spends: "row",
  },
  { route: "POST /api/changes/:id/undo", on: "open", ask: undo, answers: editorsOfOpen(200), spends: "row" },
  {
    route: "POST /api/changes/:id/undo",
    on: "closed",
    ask: undo,
    answers: { ...editorsOfClosed(200), anonymous: 401 },
    spends: "row",
  },

  {
    route: "GET /api/layers/:layer/:id/history",
    on: "open",
    ask: ({ layer, id }) => ({ url: `/api/layers/${layer}/${id}/history` }),
    answers: everybody(200),
  },
  {
    route: "GET /api/layers/:layer/:id/history",
    on: "closed",
    ask: ({ layer, id }) => ({ url: `/api/layers/${layer}/${id}/history` }),
    answers: readersOfClosed(200),
  },
  {
    route: "GET /api/layers/:layer/rows/:id",
    on: "open",
    ask: ({ layer, id }) => ({ url: `/api/layers/${layer}/rows/${id}` }),
    answers: everybody(200),
  },
  {
    route: "GET /api/layers/:layer/rows/:id",
    on: "closed",
    ask: ({ layer, id }) => ({ url: `/api/layers/${layer}/rows/${id}` }),
    answers: readersOfClosed(200),
  },
  {
    route: "GET /api/layers/:layer/export",
    on: "open",
    ask: ({ layer }) => ({ url: `/api/layers/${layer}/export?format=csv` }),
    answers: everybody(200),
  },
  {
    route: "GET /api/layers/:layer/export",
    on: "closed",
    ask: ({ layer }) => ({ url: `/api/layers/${layer}/export?format=csv` }),
    answers: readersOfClosed(200),
  },
  ...["rows", "choices", "export"].flatMap((part): RoleRow[] => {
    const route = `GET /api/layers/:layer/${part}`;
    const ask = ({ layer }: Subject) => ({ url: `/api/layers/${layer}/${part}` });
    return [
      { route, on: "open", ask, answers: everybody(200) },
      { route, on: "closed", ask, answers: readersOfClosed(200) },
    ];
  }),
  {
    route: "GET /api/search",
    ask: () => ({ url: "/api/search?q=table" }),
    answers: everybody(200),
    lists: true,
  },
  { route: "GET /api/tilesets", ask: () => ({ url: "/api/tilesets" }), answers: everybody(200), lists: true },
  ...(["open", "closed"] as const).map(
    (on): RoleRow => ({
      route: "GET /tiles/:theme/:z/:x/:y.mvt",
      on,
      ask: ({ theme, tile }) => ({ url: `/tiles/${theme}/${tile}.mvt` }),
      answers: on === "open" ? everybody(200) : readersOfClosed(200),
    }),
  ),
  { route: "GET /api/attributions", ask: () => ({ url: "/api/attributions" }), answers: everybody(200) },

  {
    route: "POST /api/files",
    ask: () => ({
      url: "/api/files?name=x.csv",
      body: "x",
      headers: { "content-type": "application/octet-stream" },
    }),
    answers: signedIn(201),
  },
  {
    route: "GET /api/files/:id",
    ask: ({ fileId }) => ({ url: `/api/files/${fileId}` }),
    answers: ownedByEngineer(200),
  },
  { route: "GET /api/jobs/:id", ask: () => ({ url: `/api/jobs/${never}` }), answers: everybody(404) },
  {
    route: "POST /api/jobs/:id/cancel",
    ask: () => ({ url: `/api/jobs/${never}/cancel` }),
    answers: everybody(404),
  },
  { route: "GET /api/imports", ask: () => ({ url: "/api/imports" }), answers: signedIn(200) },
  {
    route: "POST /api/imports",
    ask: () => ({ url: "/api/imports", body: { id: randomUUID(), file_id: never } }),
    answers: signedIn(404),
  },
  { route: "GET /api/imports/:id", ask: () => ({ url: `/api/imports/${never}` }), answers: everybody(404) },
  ...["rows", "preview", "suggestion?layer=parcel&file=0&source=x"].map(
    (part): RoleRow => ({
      route: `GET /api/imports/:id/${part.split("?")[0]}`,
      ask: () => ({ url: `/api/imports/${never}/${part}` }),
      answers: everybody(404),
    }),
  ),
  {
    route: "POST /api/imports/:id/check",
    ask: () => ({ url: `/api/imports/${never}/check`, body: importSettings }),
    answers: signedIn(404),
  },
  {
    route: "POST /api/imports/:id/save",
    ask: () => ({ url: `/api/imports/${never}/save`, body: {} }),
    answers: signedIn(404),
  },
  { route: "DELETE /api/imports/:id", ask: () => ({ url: `/api/imports/${never}` }), answers: signedIn(404) },

  { route: "GET /api/remarks", ask: () => ({ url: "/api/remarks" }), answers: staffReads(200) },
  { route: "GET /api/remarks/people", ask: () => ({ url: "/api/remarks/people" }), answers: staffReads(200) },
  {
    route: "POST /api/remarks",
    ask: ({ layer, id }) => ({
      url: "/api/remarks",
      body: { id: randomUUID(), kind: "remark", text: "table", anchor: { type: "row", layer, id } },
    }),
    answers: staffWrites(201),
  },
  { route: "GET /api/remarks/:id", ask: () => ({ url: `/api/remarks/${never}` }), answers: staffReads(404) },
  {
    route: "POST /api/remarks/:id/steps",
    ask: () => ({
      url: `/api/remarks/${never}/steps`,
      body: { action: "comment", id: randomUUID(), text: "table" },
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

  { route: "GET /api/events", ask: () => ({ url: "/api/events" }), answers: everybody(200), endless: true },

  { route: "GET /api/counts", ask: () => ({ url: "/api/counts" }), answers: everybody(200), lists: true },

  { route: "GET /ogc", ask: () => ({ url: "/ogc" }), answers: everybody(200) },
  { route: "GET /api/pages.css", ask: () => ({ url: "/api/pages.css" }), answers: everybody(200) },
  { route: "GET /api", ask: () => ({ url: "/api" }), answers: everybody(200) },
  { route: "GET /ogc/conformance", ask: () => ({ url: "/ogc/conformance" }), answers: everybody(200) },
  { route: "GET /ogc/api", ask: () => ({ url: "/ogc/api" }), answers: everybody(200), lists: true },
  {
    route: "GET /ogc/collections",
    ask: () => ({ url: "/ogc/collections" }),
    answers: everybody(200),
    lists: true,
  },
  ...["", "/schema", "/queryables", "/items"].flatMap((part): RoleRow[] => {
    const route = `GET /ogc/collections/:layer${part}`;
    const ask = ({ layer }: Subject) => ({ url: `/ogc/collections/${layer}${part}` });
    return [
      { route, on: "open", ask, answers: everybody(200) },
      { route, on: "closed", ask, answers: readersOfClosed(200) },
    ];
  }),
  {
    route: "GET /ogc/collections/:layer/items/:id",
    on: "open",
    ask: (subject) => ({ url: ogcItem(subject) }),
    answers: everybody(200),
  },
  {
    route: "GET /ogc/collections/:layer/items/:id",
    on: "closed",
    ask: (subject) => ({ url: ogcItem(subject) }),
    answers: readersOfClosed(200),
  },
  ...(["open", "closed"] as const).flatMap((on): RoleRow[] => {
    const editors = on === "open" ? editorsOfOpen : editorsOfClosed;
    const item = "/ogc/collections/:layer/items/:id";
    return [
      {
        route: "POST /ogc/collections/:layer/items",
        on,
        ask: (subject) => ({ url: `/ogc/collections/${subject.layer}/items`, body: feature(subject) }),
        answers: editors(201),
      },
      {
        route: `PUT ${item}`,
        on,
        ask: (subject) => ({ url: ogcItem(subject), body: feature(subject), headers: ifMatch(subject) }),
        answers: editors(204),
        spends: "row",
      },
      {
        route: `PATCH ${item}`,
        on,
        ask: (subject) => ({ url: ogcItem(subject), body: feature(subject), headers: ifMatch(subject) }),
        answers: editors(204),
        spends: "row",
      },
      {
        route: `DELETE ${item}`,
        on,
        ask: (subject) => ({ url: ogcItem(subject), headers: ifMatch(subject) }),
        answers: editors(204),
        spends: "row",
      },
    ];
  }),
];
