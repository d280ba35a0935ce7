import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { layers } from "#layers/index.ts";
import { waterMain } from "#layers/water/water-main.ts";
import * as cut from "#server/features/fault-papers/cut-queries.ts";
import * as papers from "#server/features/fault-papers/queries.ts";
import * as assets from "#server/features/faults/asset-queries.ts";
import * as numbers from "#server/features/faults/numbers-queries.ts";
import * as faults from "#server/features/faults/queries.ts";
import * as writes from "#server/features/faults/write-queries.ts";
import { keyContains } from "#server/platform/rows/queries.ts";
import type { Samples } from "./sample.ts";
import { actor, at, attachment, each, id, ids, none, text } from "./values.ts";

const place = [74.85, 42.88] as const;
const ofNetworks = layers.filter(({ network }) => network);
const whole: faults.FaultFilter = {
  open: true,
  states: ["new"],
  networks: ["water"],
  kinds: ["burst"],
  street: id,
  crew: id,
  asset: id,
  overdue: true,
  year: 2013,
  age: { fromYears: 40, pipes: ["water_main"] },
  between: ["isolated", "restored"],
  cutKnown: true,
  ids,
  rows: [keyContains(["үй"]), none],
};
const filters = [whole, { street: null, age: { fromYears: null, pipes: ["water_main"] } }];
const cuts = [
  { network: "water", pipe: waterMain, lines: [], day: "2013-05-06" },
  { network: "heat", pipe: heatPipe, lines: [], day: "2013-05-06" },
] as const;
const after = { rank: 0, key: 1e12, id };

const faultsSamples: Samples<typeof faults> = {
  selectHeads: () =>
    filters.flatMap((filter) =>
      [after, null].map((from) => faults.selectHeads(filter, at, { after: from, limit: 9 })),
    ),
  selectNearby: () => faults.selectNearby(place, { networks: ["water"], withinM: 200, srid: 7694, now: at }),
  selectCounts: () => filters.map((filter) => faults.selectCounts(filter, at)),
  selectSteps: () => faults.selectSteps(id),
  selectCaller: () => faults.selectCaller(id),
  selectDuplicates: () => faults.selectDuplicates(id),
  selectNamed: () => faults.selectNamed(id),
  selectFaultFile: () => faults.selectFaultFile(id, id),
};

const assetSamples: Samples<typeof assets> = {
  selectAsset: () =>
    ofNetworks.flatMap((layer) =>
      [12.5, null].map((chainage) => assets.selectAsset(layer, id, { at: place, chainage, srid: 7694 })),
    ),
  selectAssetsNear: () => assets.selectAssetsNear(ofNetworks, { at: place, withinM: 25, srid: 7694 }),
  selectInCity: () => assets.selectInCity(place),
};

const writeSamples: Samples<typeof writes> = {
  takeNumber: () => writes.takeNumber("water", 2013),
  insertStep: () =>
    writes.insertStep({
      id,
      faultId: id,
      version: 2,
      happenedAt: at,
      approximate: true,
      actor,
      actorName: text,
      action: "arrive",
      text,
    }),
  selectStreet: () => writes.selectStreet(id),
  selectCode: () => each((layer) => writes.selectCode(layer, id)),
  lockFault: () => writes.lockFault(id, ids),
  hasDuplicates: () => writes.hasDuplicates(id),
  touchFault: () => writes.touchFault(id),
  insertCaller: () => writes.insertCaller(id, { name: text, phone: text }),
  insertFaultFile: () => writes.insertFaultFile(id, id, attachment),
};

const numberSamples: Samples<typeof numbers> = {
  selectYears: numbers.selectYears,
  selectByKind: () => numbers.selectByKind(2013),
  selectByStreet: () => numbers.selectByStreet(2013),
  selectByAge: () => numbers.selectByAge(2013, ["water_main"]),
  selectRunTimes: () => numbers.selectRunTimes(2013),
  selectCustomerHours: () => numbers.selectCustomerHours(2013),
  hasSamples: () => numbers.hasSamples(2013),
};

const days = { from: "2013-01-01", to: "2013-12-31", network: "water" };
const paperSamples: Samples<typeof papers> = {
  selectJournalCount: () =>
    [days, { ...days, network: null }].map((asked) => papers.selectJournalCount(asked)),
  selectJournal: () => [true, false].map((callers) => papers.selectJournal(days, { callers, limit: 9 })),
  selectPaperFault: () => papers.selectPaperFault(id),
  selectCaller: () => papers.selectCaller(id),
  selectOperator: () =>
    layers.filter(({ fields }) => "operator_id" in fields).map((layer) => papers.selectOperator(layer, id)),
};
const cutSamples: Samples<typeof cut> = {
  selectCutHouses: () => cuts.map((one) => cut.selectCutHouses(one)),
  selectCutArea: () => cuts.map((one) => cut.selectCutArea(one, 7694)),
};

export const faultSamples = {
  "features/fault-papers/cut-queries.ts": cutSamples,
  "features/fault-papers/queries.ts": paperSamples,
  "features/faults/asset-queries.ts": assetSamples,
  "features/faults/numbers-queries.ts": numberSamples,
  "features/faults/queries.ts": faultsSamples,
  "features/faults/write-queries.ts": writeSamples,
};
