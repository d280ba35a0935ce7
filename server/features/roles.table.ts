import { randomUUID } from "node:crypto";
import type { ImportSettings } from "#contract/import.ts";
import { digRows } from "./roles.dig.ts";
import { faultRows } from "./roles.faults.ts";
import {
  type Ask,
  admins,
  editorsOfClosed,
  editorsOfOpen,
  everybody,
  never,
  ownedByEngineer,
  type RoleRow,
  readersOfClosed,
  type Subject,
  signedIn,
} from "./roles.kit.ts";
import { lossRows } from "./roles.losses.ts";
import { networkRows } from "./roles.network.ts";
import { planRows } from "./roles.plan.ts";
import { streetRows } from "./roles.streets.ts";

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
  { route: "GET /api/land-balance", ask: () => ({ url: "/api/land-balance" }), answers: everybody(200) },
  {
    route: "GET /api/land-balance/report",
    ask: () => ({ url: `/api/land-balance/report?quarter=${never}` }),
    answers: everybody(404),
  },
  {
    route: "POST /api/land-balance",
    ask: ({ geometry }) => ({ url: "/api/land-balance", body: { place: geometry } }),
    answers: everybody(200),
  },
  {
    route: "POST /api/calculate/land-balance",
    ask: ({ geometry }) => ({
      url: "/api/calculate/land-balance",
      body: { boundary: geometry, zones: [] },
    }),
    answers: everybody(200),
  },
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

  ...planRows,
  ...networkRows,
  ...lossRows,
  ...faultRows,
  ...streetRows,
  ...digRows,

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
