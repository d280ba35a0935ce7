import * as once from "#server/features/dig-once/queries.ts";
import * as known from "#server/features/dig-permits/known-queries.ts";
import * as permits from "#server/features/dig-permits/queries.ts";
import * as writes from "#server/features/dig-permits/write-queries.ts";
import type { Samples } from "./sample.ts";
import { actor, attachment, date, id, ids, none, spatial, text } from "./values.ts";

const day = date.toISOString().slice(0, 10);
const srid = 7694;
const area = "POLYGON((74.85 42.89, 74.851 42.89, 74.851 42.891, 74.85 42.89))";
const works = ["water", "sewer", "heating"] as const;
const filters = [{}, { open: true, overdue: true, states: ["opened"], street: id, ids, rows: [none] }];

const onceSamples: Samples<typeof once> = {
  selectStreets: () => once.selectStreets(ids),
  selectStreetsOfYear: () => once.selectStreetsOfYear(2014),
  selectItems: () => [null, id].map((except) => once.selectItems(ids, except)),
  selectPermits: () => once.selectPermits(ids, srid),
  selectPipes: () =>
    works.map((work) => once.selectPipes(work, ids, { on: day, srid, zone: "Asia/Bishkek" })),
  selectPrices: () => once.selectPrices(ids),
  selectExemptions: () => once.selectExemptions([text]),
  selectExemption: () => once.selectExemption(id),
  selectStreetsNear: () => once.selectStreetsNear(area),
  selectPartsOf: () => once.selectPartsOf(area, ids, srid),
  insertExemption: () =>
    once.insertExemption({
      ...{ id, conflictKey: text, reasonCode: "law", reason: text, signer: text, signedOn: day },
      ...{ actor, actorName: text },
    }),
  withdrawExemption: () => once.withdrawExemption(id),
};

const knownSamples: Samples<typeof known> = {
  selectKnown: () => known.selectKnown(spatial, area, { withinM: 5, srid }),
  selectKept: () => known.selectKept(id),
  selectAsked: () => known.selectAsked(id),
  insertAsked: () => known.insertAsked(id, [text]),
  insertKnown: () => known.insertKnown(id, []),
  insertSignOffs: () => known.insertSignOffs(id, []),
};

const permitSamples: Samples<typeof permits> = {
  selectHeads: () => filters.map((filter) => permits.selectHeads(filter, day, 10)),
  selectCounts: () => filters.map((filter) => permits.selectCounts(filter, day)),
  selectSteps: () => permits.selectSteps(id),
  selectPermitFile: () => permits.selectPermitFile(id, id),
  selectSignOffs: () => permits.selectSignOffs(id),
  selectGeometry: () => permits.selectGeometry(id),
  selectStreet: () => permits.selectStreet(id),
  selectStreetOf: () => permits.selectStreetOf(area, { withinM: 30, srid }),
  lockPermit: () => permits.lockPermit(id, ids),
};

const writeSamples: Samples<typeof writes> = {
  takeNumber: () => writes.takeNumber(2014),
  selectShape: () => writes.selectShape(area, srid),
  selectOverlapping: () => writes.selectOverlapping(id, { geometry: area, startsOn: day, endsOn: day, srid }),
  selectOrganisation: () => writes.selectOrganisation(id),
  insertStep: () =>
    writes.insertStep({ id, permitId: id, version: 2, actor, actorName: text, action: "comment", text }),
  lockSignOff: () => writes.lockSignOff(id, id),
  insertPermitFile: () => writes.insertPermitFile(id, id, "before", attachment),
  sign: () => writes.sign(id, id, { signer: text, on: day }),
  selectUnsigned: () => writes.selectUnsigned(id),
  touchPermit: () => writes.touchPermit(id),
};

export const diggingSamples = {
  "features/dig-once/queries.ts": onceSamples,
  "features/dig-permits/known-queries.ts": knownSamples,
  "features/dig-permits/queries.ts": permitSamples,
  "features/dig-permits/write-queries.ts": writeSamples,
};
