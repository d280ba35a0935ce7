import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import * as decision from "#server/features/street-plan/decision-queries.ts";
import * as measured from "#server/features/street-plan/measured-queries.ts";
import * as place from "#server/features/street-plan/place-queries.ts";
import * as price from "#server/features/street-plan/price-queries.ts";
import * as plan from "#server/features/street-plan/queries.ts";
import * as writes from "#server/features/street-plan/write-queries.ts";
import * as papers from "#server/features/street-plan-papers/queries.ts";
import type { Samples } from "./sample.ts";
import { actor, attachment, date, id, ids, text } from "./values.ts";

const day = date.toISOString().slice(0, 10);
const readers = [true, false].map((drafts) => ({ drafts, layers: ["water_main"], actor }));
const parts = [
  { street: id, from: null, to: null, srid: 7694 },
  { street: id, from: 10, to: 20.5, srid: 7694 },
];
const named = (names: readonly string[]): Layer[] => layers.filter((layer) => names.includes(layer.id));

const planSamples: Samples<typeof plan> = {
  selectStreets: () =>
    readers.flatMap((reader) => [{ year: 2013 }, { id }].map((which) => plan.selectStreets(which, reader))),
  selectYear: () => readers.map((reader) => plan.selectYear(2013, reader)),
  selectSteps: () => plan.selectSteps(id),
  selectApproval: () => plan.selectApproval(2013),
  selectProposer: () => plan.selectProposer(id),
  selectDecidedSince: () => plan.selectDecidedSince(id, 2013),
  selectPlanFile: () => readers.map((reader) => plan.selectPlanFile(id, id, reader)),
};

const writeSamples: Samples<typeof writes> = {
  takeNumber: () => writes.takeNumber(2013),
  lockItem: () => writes.lockItem(id),
  selectWorks: () => writes.selectWorks(id),
  selectShares: () => writes.selectShares(id),
  deleteShares: () => writes.deleteShares(id),
  insertShares: () => writes.insertShares(id, "[]"),
  deleteAssets: () => writes.deleteAssets(id),
  insertAssets: () => writes.insertAssets("[]"),
  insertStep: () =>
    writes.insertStep({ id, itemId: id, version: 2, actor, actorName: text, action: "comment", text }),
  touchItem: () => writes.touchItem(id),
  insertMoney: () => writes.insertMoney(id, "paid", "[]"),
  insertAmendment: () =>
    writes.insertAmendment({
      ...{ id, year: 2013, itemId: id, reason: text, resolutionNumber: null, adjustedBySom: -1 },
      ...{ actor, actorName: text },
    }),
  insertPlanFile: () => writes.insertPlanFile(id, id, "before", attachment),
};

const paperSamples: Samples<typeof papers> = {
  selectReach: () => papers.selectReach(7694),
  selectPlanLines: () => papers.selectPlanLines(2013, 7694),
  selectYearState: () => papers.selectYearState(2013),
  selectFrozen: () => papers.selectFrozen(2013),
  freeze: () => papers.freeze(2013, id),
  selectSamplesToFreeze: () => papers.selectSamplesToFreeze(),
  selectWaiting: () => papers.selectWaiting(actor, text),
};

const placeSamples: Samples<typeof place> = {
  selectStreetFacts: () => place.selectStreetFacts(id),
  axisOf: "part",
  partGeometry: () => parts.map((part) => place.partGeometry(part)),
  deleteQuarters: () => place.deleteQuarters(id),
  insertQuarters: () => place.insertQuarters(id, 7694),
};

const priceSamples: Samples<typeof price> = {
  selectPrices: () => price.selectPrices(ids),
  selectSources: () => price.selectSources(ids),
  selectAssets: () => price.selectAssets(ids),
};

const measuredSamples: Samples<typeof measured> = {
  selectPart: () => parts.map((part) => measured.selectPart(part)),
  selectAlong: () =>
    parts.flatMap((part) =>
      named(["road_section", "sidewalk", "aryk"]).map((layer) =>
        measured.selectAlong(layer, layer.id === "aryk" ? "lining" : "surface", part),
      ),
    ),
  countAlong: () =>
    parts.flatMap((part) =>
      named(["street_light", "crossing", "planting_site"]).map((layer) => measured.countAlong(layer, part)),
    ),
  selectUnder: () =>
    parts.flatMap((part) =>
      named(["water_main", "sewer_pipe", "heat_pipe"]).map((layer) =>
        measured.selectUnder(layer, layer.id === "heat_pipe" ? "laying" : "material", part),
      ),
    ),
};

const decided = {
  ...{ id, year: 2013, resolutionNumber: text, decidedOn: day, actor, actorName: text },
  ...{ votesFor: 2, votesAgainst: 1, votesAbstained: 0 },
};
const decisionSamples: Samples<typeof decision> = {
  lockDraft: () => decision.lockDraft(2013),
  selectLapsed: () => decision.selectLapsed(ids, 2013, day),
  insertApproval: () => decision.insertApproval(decided),
  approveWorks: () => decision.approveWorks(ids),
  approveItems: () => decision.approveItems(ids),
  insertApprovalSteps: () => decision.insertApprovalSteps(ids, decided),
};

export const streetPlanSamples = {
  "features/street-plan/decision-queries.ts": decisionSamples,
  "features/street-plan/measured-queries.ts": measuredSamples,
  "features/street-plan/place-queries.ts": placeSamples,
  "features/street-plan/price-queries.ts": priceSamples,
  "features/street-plan-papers/queries.ts": paperSamples,
  "features/street-plan/queries.ts": planSamples,
  "features/street-plan/write-queries.ts": writeSamples,
};
