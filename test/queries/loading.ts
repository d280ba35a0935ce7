import { columnsOf } from "#layers/kit/columns.ts";
import * as imports from "#server/features/import/queries.ts";
import * as saving from "#server/features/import/save-queries.ts";
import * as staging from "#server/features/import/staging-queries.ts";
import type { Samples } from "./sample.ts";
import { actor, at, each, id, spatial, text } from "./values.ts";

const span = { importId: id, first: 1, last: 9 };
const part = { importId: id, after: 0, upTo: 9 };
const metricSrid = 7694;

const importSamples: Samples<typeof imports> = {
  selectImport: () => imports.selectImport(id),
  selectImports: () => [imports.selectImports(actor, 9), imports.selectImports(null, 9)],
  insertImport: () => imports.insertImport({ id, file_id: id, encoding: null, job_id: id, at, actor }),
  moveImport: () => [
    imports.moveImport(id, ["read"], { state: "failed" }),
    imports.moveImport(id, ["read"], {
      state: "checked",
      job_id: id,
      encoding: text,
      layer: "tree",
      content: {},
      settings: {},
      summary: {},
      problem: {},
      change_id: id,
    }),
  ],
  selectLoadedBefore: () => imports.selectLoadedBefore(text, "tree"),
  selectChoice: () => imports.selectChoice(text, "tree"),
  rememberChoice: () => imports.rememberChoice({ key: text, layer: "tree", settings: {}, at, actor }),
  selectExtents: () => imports.selectExtents([4326, 28413], [74.8, 42.8, 74.9, 42.9]),
  selectNames: () => each(imports.selectNames),
  selectElementNames: () => spatial.map(imports.selectElementNames),
};

const stagingSamples: Samples<typeof staging> = {
  insertStaged: () => each((layer) => staging.insertStaged(id, "[]", layer, 28413)),
  markDuplicates: () => each((layer) => staging.markDuplicates(layer, span)),
  markClosedVariants: () => staging.markClosedVariants(span),
  selectEnds: () => staging.selectEnds(span, metricSrid),
  selectNodesNear: () => staging.selectNodesNear(id, "water", metricSrid, id, 9),
  insertNodes: () => staging.insertNodes(id, "[]"),
  connectLinks: () => staging.connectLinks(id, { first: 1, last: 1, byNumber: "{}" }),
  seatFittings: () =>
    spatial
      .filter(({ network }) => network?.role === "fitting")
      .map((layer) =>
        staging.seatFittings(layer, span, { network: "water", metricSrid, toleranceM: 1, degrees: 1e-5 }),
      ),
  selectCounts: () => staging.selectCounts(id),
  selectReasons: () => staging.selectReasons(id),
  selectNodeCounts: () => staging.selectNodeCounts(id),
  selectStaged: () => [true, false].map((bad) => staging.selectStaged(id, { bad, after: 0, limit: 9 })),
  selectPreview: () => staging.selectPreview(id, 1),
  deleteNodes: () => staging.deleteNodes(id),
  deleteRows: () => staging.deleteRows(span),
  selectLastNumber: () => staging.selectLastNumber(id),
};

const savingSamples: Samples<typeof saving> = {
  selectGivenFields: () => saving.selectGivenFields(id),
  insertRows: () =>
    each((layer) => {
      const fields = columnsOf(layer).filter(({ system }) => !system);
      return saving.insertRows(layer, part, fields, new Map([["status", "in_service"]]));
    }),
  selectUpTo: () => saving.selectUpTo(id, 0, 9),
  insertNodes: () =>
    spatial
      .filter(({ network }) => network?.role === "node")
      .map((layer) => saving.insertNodes(layer, part, { source: text, day: "2017-03-01" })),
  selectMovedNodes: () => saving.selectMovedNodes(id),
  selectSaveState: () => saving.selectSaveState(id),
  markSaved: () => saving.markSaved(id, { saved_nodes: 1, saved_rows: 2 }),
  selectUnfinishedSaves: () => saving.selectUnfinishedSaves(),
  selectIsHalfSaved: () => saving.selectIsHalfSaved(id),
  takeOut: () =>
    each((layer) => (["rows", "nodes"] as const).map((from) => saving.takeOut(layer, from, id, 9))).flat(),
};

export const loadingSamples = {
  "features/import/queries.ts": importSamples,
  "features/import/save-queries.ts": savingSamples,
  "features/import/staging-queries.ts": stagingSamples,
};
