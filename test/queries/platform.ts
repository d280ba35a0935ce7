import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import * as attributions from "#server/platform/attributions/queries.ts";
import * as auth from "#server/platform/auth/queries.ts";
import * as feed from "#server/platform/changes/feed-queries.ts";
import * as changes from "#server/platform/changes/queries.ts";
import * as coverage from "#server/platform/coverage/queries.ts";
import * as exportLog from "#server/platform/export-log/queries.ts";
import * as files from "#server/platform/files/queries.ts";
import * as jobs from "#server/platform/jobs/queries.ts";
import * as frame from "#server/platform/paper/frame-queries.ts";
import * as paper from "#server/platform/paper/queries.ts";
import * as people from "#server/platform/people/queries.ts";
import * as rows from "#server/platform/rows/queries.ts";
import type { Samples } from "./sample.ts";
import { actor, at, date, each, id, ids, spatial, text } from "./values.ts";

const named = layers.map((layer) => layer.id);

const authSamples: Samples<typeof auth> = {
  findSession: (db) => auth.findSession(db, text),
  findToken: (db) => auth.findToken(db, text),
  touchSession: (db) => auth.touchSession(db, id, date, date),
  touchToken: (db) => auth.touchToken(db, id, date),
  insertSession: (db) =>
    auth.insertSession(db, {
      id,
      secretHash: text,
      personId: id,
      at: date,
      expiresAt: date,
      userAgent: null,
      ip: "::1",
    }),
  deleteSessions: (db) => auth.deleteSessions(db, id),
  insertEvent: (db) =>
    auth.insertEvent(db, { personId: id, at: date, actor, action: "created", detail: { a: 1 } }),
  insertPerson: (db) =>
    auth.insertPerson(db, {
      id,
      login: text,
      name: text,
      roles: ["admin"],
      organisationId: null,
      passwordHash: null,
      demo: false,
      at: date,
      actor,
    }),
  adminExists: (db) => auth.adminExists(db),
  personByLogin: (db) => auth.personByLogin(db, text),
  actorNames: (db) => auth.actorNames(db, [`person:${id}`, `token:${id}`]),
};

const changesSamples: Samples<typeof changes> = {
  waitForTurn: changes.waitForTurn,
  insertChange: () => changes.insertChange({ id, actor, reason: null, origin: "edit", undoes: null }),
  selectKnownChange: () => changes.selectKnownChange(id),
  saveAnswer: () => changes.saveAnswer(id, {}),
  selectAt: changes.selectAt,
  lockRows: () => each((layer) => changes.lockRows(layer, ids)),
  selectRows: () => each((layer) => changes.selectRows(layer, ids)),
  selectInvalidAreas: () => changes.selectInvalidAreas("[]"),
};

const covering = layers.filter((layer) => layer.coverage);
const coverageSamples: Samples<typeof coverage> = {
  selectCovering: () => covering.map((layer) => coverage.selectCovering(layer, id, 7694)),
  selectBoundary: () => coverage.selectBoundary(id, 7694),
  selectFormer: () => covering.map((layer) => coverage.selectFormer(layer, 7694)),
  selectDegrees: () => coverage.selectDegrees([[3_327_228.77, 4_765_297.208]], 7694),
};

const feedSamples: Samples<typeof feed> = {
  selectChanges: () => feed.selectChanges(ids),
  selectChangesAfter: () => feed.selectChangesAfter(7, named),
  selectDistance: () => feed.selectDistance(id, named, 100),
  selectPositions: () => feed.selectPositions(named),
};

const filesSamples: Samples<typeof files> = {
  insertFile: () =>
    files.insertFile({ id, sha256: text, name: text, bytes: 1, uploaded_at: at, uploaded_by: actor }),
  selectFile: () => files.selectFile(id),
};

const jobsSamples: Samples<typeof jobs> = {
  selectJob: () => jobs.selectJob(id),
  insertJob: () => jobs.insertJob({ id, kind: "read", params: {}, actor, at }),
  selectQueued: () => jobs.selectQueued(["read"]),
  claimJob: () => jobs.claimJob(id, text, at),
  beat: () => jobs.beat(id, at, 0.5, null),
  endJob: () => jobs.endJob(id, { state: "done", at, result: {} }),
  selectRunning: () => jobs.selectRunning(at),
  requestCancel: () => jobs.requestCancel(id),
  cancelQueued: () => jobs.cancelQueued(id, at),
  deleteOld: () => jobs.deleteOld(at),
  notify: () => jobs.notify("news", text),
  anyQueued: () => jobs.anyQueued(["read"]),
};

const paperSamples: Samples<typeof paper> = {
  selectTitleBlock: () => paper.selectTitleBlock(),
  saveTitleBlock: () => paper.saveTitleBlock({}),
};

const peopleSamples: Samples<typeof people> = { selectPeople: () => people.selectPeople(["planner"]) };
const shown = (layer: Layer) => ({ layer, date: "2017-12-31", variant: id, id });
const plane = { west: 3_326_000, south: 4_764_000, east: 3_328_000, north: 4_765_000 };
const frameSamples: Samples<typeof frame> = {
  selectPlace: () => frame.selectPlace([74.85, 42.88], 7694),
  selectCount: () => frame.selectCount(spatial.map(shown), plane, 7694),
  selectDrawn: () =>
    spatial.map((layer) => frame.selectDrawn(shown(layer), { frame: plane, clip: plane, srid: 7694 })),
  selectOnPlane: () => frame.selectOnPlane([], 7694),
};

const rowsSamples: Samples<typeof rows> = {
  column: "part",
  propertiesEqual: "part",
  inForce: "part",
  touchesBox: "part",
  isOfVariant: "part",
  hasIds: "part",
  pattern: "part",
  keyContains: "part",
  wordsOf: "part",
  rowJson: "part",
  shownValue: "part",
  placeOf: "part",
  placeJson: "part",
  boxJson: "part",
  selectPlace: () => spatial.map((layer) => rows.selectPlace(layer, id)),
};

const attributionsSamples: Samples<typeof attributions> = {
  selectAttributions: () => attributions.selectAttributions(),
};
const exportLogSamples: Samples<typeof exportLog> = {
  insertLog: () =>
    exportLog.insertLog({ id, at, actor, layer: "tree", format: "csv", srid: 4326, filters: {}, rows: 7 }),
};

export const platformSamples = {
  "platform/attributions/queries.ts": attributionsSamples,
  "platform/auth/queries.ts": authSamples,
  "platform/changes/feed-queries.ts": feedSamples,
  "platform/changes/queries.ts": changesSamples,
  "platform/export-log/queries.ts": exportLogSamples,
  "platform/coverage/queries.ts": coverageSamples,
  "platform/files/queries.ts": filesSamples,
  "platform/jobs/queries.ts": jobsSamples,
  "platform/paper/frame-queries.ts": frameSamples,
  "platform/paper/queries.ts": paperSamples,
  "platform/people/queries.ts": peopleSamples,
  "platform/rows/queries.ts": rowsSamples,
};
