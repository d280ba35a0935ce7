import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import * as compare from "#server/features/compare/queries.ts";
import * as demo from "#server/features/demo/queries.ts";
import * as exported from "#server/features/export/queries.ts";
import * as history from "#server/features/history/queries.ts";
import * as landBalance from "#server/features/land-balance/queries.ts";
import { crs84 } from "#server/features/ogc/crs.ts";
import * as ogc from "#server/features/ogc/queries.ts";
import * as people from "#server/features/people/queries.ts";
import * as programme from "#server/features/programme/queries.ts";
import * as remarks from "#server/features/remarks/queries.ts";
import * as register from "#server/features/remarks/register-queries.ts";
import * as remarkWrites from "#server/features/remarks/write-queries.ts";
import * as row from "#server/features/row/queries.ts";
import * as rows from "#server/features/rows/queries.ts";
import { readAsked } from "#server/features/search/asked.ts";
import * as search from "#server/features/search/queries.ts";
import * as session from "#server/features/session/queries.ts";
import * as sheet from "#server/features/sheet/queries.ts";
import * as tokens from "#server/features/tokens/queries.ts";
import { allOf } from "#server/platform/db/sql.ts";
import {
  hasIds,
  inForce,
  isOfVariant,
  keyContains,
  propertiesEqual,
  touchesBox,
} from "#server/platform/rows/queries.ts";
import { readOrder } from "#server/platform/rows/sort.ts";
import { diggingSamples } from "./digging.ts";
import { faultSamples } from "./faults.ts";
import type { Samples } from "./sample.ts";
import { streetPlanSamples } from "./street-plan.ts";
import { actor, at, attachment, box, date, each, id, ids, none, registers, text } from "./values.ts";

/** Every condition that a reader can ask for at once. */
const where = (layer: Layer) =>
  allOf([
    inForce({ from: at, to: at }),
    touchesBox(layer, box),
    hasIds(ids),
    keyContains(["үй", "12"]),
    propertiesEqual(layer, [{ name: "code", value: text }]),
    ...(layer.variants ? [isOfVariant(id)] : []),
  ]);

const sortable = (layer: Layer): string[] =>
  Object.entries(layer.fields).flatMap(([name, { kind }]) => (kind === "json" ? [] : [name]));

const exportSamples: Samples<typeof exported> = {
  selectPage: () =>
    each((layer) =>
      [4326, 28413].map((srid) => exported.selectPage(layer, where(layer), { srid, after: id, limit: 9 })),
    ).flat(),
  selectTitles: () => registers.map((layer) => exported.selectTitles(layer, "ky")),
  knownSrid: () => exported.knownSrid(28413),
};

const ogcSamples: Samples<typeof ogc> = {
  selectDefinition: () => ogc.selectDefinition(28413),
  selectExtents: () => ogc.selectExtents(layers),
  geometryIn: "part",
  selectPage: () =>
    each((layer) =>
      [null, id].map((after) => ogc.selectPage({ layer, where: where(layer), crs: crs84, after, limit: 9 })),
    ).flat(),
  selectCount: () => each((layer) => ogc.selectCount(layer, where(layer))),
  selectFeature: () => each((layer) => ogc.selectFeature(layer, id, crs84)),
  selectVersion: () => each((layer) => ogc.selectVersion(layer, id)),
  geometryFrom: () => ogc.geometryFrom("{}", crs84),
};

const peopleSamples: Samples<typeof people> = {
  allAccounts: (db) => people.allAccounts(db),
  accountById: (db) => people.accountById(db, id),
  eventsOf: (db) => people.eventsOf(db, id),
  updateAccount: (db) =>
    people.updateAccount(db, id, {
      login: text,
      name: text,
      roles: ["crew"],
      organisation_id: null,
      disabled_at: at,
    }),
  lockAdmins: (db) => people.lockAdmins(db, id),
  isOrganisation: (db) => people.isOrganisation(db, id),
};

const rowsSamples: Samples<typeof rows> = {
  columnsOfPage: "part",
  selectPage: () =>
    each((layer) =>
      sortable(layer).map((name, index) => {
        const order = readOrder(layer, { sort: `-${name}` }, layers, "ky");
        const after = [{ key: "1", id }, { key: null, id }, undefined][index % 3];
        return rows.selectPage({ layer, where: where(layer), order, after, limit: 9 });
      }),
    ).flat(),
  selectChoices: () =>
    each((layer) => rows.selectChoices(layer, layers, { where: where(layer), language: "ru", limit: 9 })),
  selectCounts: () =>
    rows.selectCounts(
      layers.map((layer) => ({ layer, where: where(layer), inView: touchesBox(layer, box) })),
    ),
};

const asked = { readable: layers, asked: readAsked("Ала-Тоо көчөсү, үй 12"), now: at, limit: 9 };
const searchSamples: Samples<typeof search> = {
  selectHits: () => search.selectHits({ ...asked, where: () => [none] }),
  selectSimilar: () => search.selectSimilar({ ...asked, where: () => [none] }),
};

const sessionSamples: Samples<typeof session> = {
  personById: (db) => session.personById(db, id),
  personSigningIn: (db) => session.personSigningIn(db, text),
  personWithPassword: (db) => session.personWithPassword(db, id),
  demoLogins: (db) => session.demoLogins(db),
  setPassword: (db) => session.setPassword(db, id, text),
  deleteSession: (db) => session.deleteSession(db, id, id),
  sessionsOf: (db) => session.sessionsOf(db, id, date),
};

const tokensSamples: Samples<typeof tokens> = {
  allTokens: (db) => tokens.allTokens(db),
  tokensOf: (db) => tokens.tokensOf(db, id),
  tokenById: (db) => tokens.tokenById(db, id),
  insertToken: (db) =>
    tokens.insertToken(db, {
      id,
      secretHash: text,
      personId: id,
      name: text,
      roles: ["crew"],
      readOnly: true,
      at: date,
      expiresAt: date,
    }),
  revokeToken: (db) => tokens.revokeToken(db, id, date),
};

const sheetSamples: Samples<typeof sheet> = {
  selectWaiting: () => sheet.selectWaiting(actor, "sheet"),
};

const compareSamples: Samples<typeof compare> = {
  selectCompared: () => [null, id].map((variant) => compare.selectCompared(variant, variant)),
  selectZones: () => compare.selectZones(id, 7694),
  selectPolygonsInDegrees: () => compare.selectPolygonsInDegrees([], 7694),
};

const landBalanceSamples: Samples<typeof landBalance> = {
  selectVariants: () => [null, id].map((variant) => landBalance.selectVariants(variant)),
  selectZones: () => landBalance.selectZones(id, 7694),
  selectQuarter: () => landBalance.selectQuarter(id, 7694),
  selectResidents: landBalance.selectResidents,
  selectNorms: landBalance.selectNorms,
  selectNames: () => [null, id].map((quarter) => landBalance.selectNames([id], quarter)),
  selectProjected: () => landBalance.selectProjected([], 7694),
};

const programmeSamples: Samples<typeof programme> = {
  selectProgrammes: programme.selectProgrammes,
  selectMeasures: programme.selectMeasures,
  selectIndicators: programme.selectIndicators,
  selectRoads: programme.selectRoads,
  selectLights: programme.selectLights,
  selectTrees: programme.selectTrees,
  selectGreenery: programme.selectGreenery,
  selectPlanDone: programme.selectPlanDone,
};

const historySamples: Samples<typeof history> = { selectVersions: () => history.selectVersions("tree", id) };
const rowSamples: Samples<typeof row> = { selectRow: () => each((layer) => row.selectRow(layer, id)) };

const reader = { person: id, today: "2017-03-01" };
const heads = {
  states: ["open"],
  kinds: ["remark"],
  assignee: id,
  mine: id,
  unread: true,
  overdue: true,
  ids,
  rows: [keyContains(["үй"]), none],
};
const remarksSamples: Samples<typeof remarks> = {
  selectHeads: () =>
    [
      { after: 7, limit: 9 },
      { after: null, limit: 9 },
    ].map((page) => remarks.selectHeads(heads, reader, page)),
  selectCounts: () => remarks.selectCounts(heads, { ...reader, person: null }),
  selectHolders: () =>
    each((layer) => [ids, null].map((asked) => remarks.selectHolders(layer, asked))).flat(),
  selectAnchor: () => remarks.selectAnchor(id),
  selectSteps: () => remarks.selectSteps(id, actor),
  selectRemarkFile: () => remarks.selectRemarkFile(id, id),
};
const registerSamples: Samples<typeof register> = {
  selectDecisions: () => register.selectDecisions(ids),
  selectVariantTitles: () => register.selectVariantTitles(ids),
};
const remarkWritesSamples: Samples<typeof remarkWrites> = {
  takeNumber: () => remarkWrites.takeNumber(2017),
  selectRowAnchor: () =>
    each((layer) =>
      ([[74.85, 42.88], null] as const).map((at) => remarkWrites.selectRowAnchor(layer, id, at)),
    ).flat(),
  selectShape: () => remarkWrites.selectShape("{}"),
  insertAnchor: () =>
    remarkWrites.insertAnchor(id, {
      rowId: id,
      layer: "tree",
      lineageId: null,
      variantId: null,
      geometry: "{}",
    }),
  insertStep: () =>
    remarkWrites.insertStep({
      id,
      remarkId: id,
      actor,
      actorName: text,
      action: "comment",
      text,
      ofStep: id,
    }),
  lockHead: () => remarkWrites.lockHead(id),
  touchHead: () => remarkWrites.touchHead(id),
  selectStep: () => remarkWrites.selectStep(id, id),
  insertRemarkFile: () => remarkWrites.insertRemarkFile(id, id, attachment),
  markRead: () => remarkWrites.markRead(id, id, 7),
};

const demoSamples: Samples<typeof demo> = {
  insertBeside: () => demo.insertBeside("remark_number", [{ year: 2017, last: 1 }]),
};

export const featureSamples = {
  "features/demo/queries.ts": demoSamples,
  "features/export/queries.ts": exportSamples,
  ...faultSamples,
  ...diggingSamples,
  ...streetPlanSamples,
  "features/history/queries.ts": historySamples,
  "features/compare/queries.ts": compareSamples,
  "features/land-balance/queries.ts": landBalanceSamples,
  "features/ogc/queries.ts": ogcSamples,
  "features/people/queries.ts": peopleSamples,
  "features/programme/queries.ts": programmeSamples,
  "features/remarks/queries.ts": remarksSamples,
  "features/remarks/register-queries.ts": registerSamples,
  "features/remarks/write-queries.ts": remarkWritesSamples,
  "features/row/queries.ts": rowSamples,
  "features/rows/queries.ts": rowsSamples,
  "features/search/queries.ts": searchSamples,
  "features/session/queries.ts": sessionSamples,
  "features/sheet/queries.ts": sheetSamples,
  "features/tokens/queries.ts": tokensSamples,
};
