import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import * as answers from "#server/features/isolation/answer-queries.ts";
import { pipeLayers } from "#server/features/isolation/pipe-layers.ts";
import * as isolation from "#server/features/isolation/queries.ts";
import type { Samples } from "./sample.ts";
import { id, ids } from "./values.ts";

const day = "2017-03-01";
const srid = 7694;
const names = ["water", "heat"] as const;
const inRole = (name: string, role: string): Layer[] =>
  layers.filter(({ network }) => network?.name === name && network.role === role);
const everyOrSome = <T>(make: (name: "water" | "heat", some: readonly string[] | null) => T): T[] =>
  names.flatMap((name) => [make(name, null), make(name, ids)]);

const isolationSamples: Samples<typeof isolation> = {
  selectNodes: () => everyOrSome((name, some) => isolation.selectNodes(inRole(name, "node"), day, some)),
  selectLinks: () => everyOrSome((name, some) => isolation.selectLinks(inRole(name, "link"), day, some)),
  selectValves: () => everyOrSome((name, some) => isolation.selectValves(inRole(name, "fitting"), day, some)),
  selectLastSeq: isolation.selectLastSeq,
  selectChanged: () => isolation.selectChanged(["water_main"], 7, 9),
};

const stretches = [{ part: "isolated" as const, link: id, from_m: 0, to_m: 1 }];
const dry = names.map((network) => ({
  network,
  day,
  stretches,
  nodes: [{ part: "unfed" as const, node: id }],
}));

const answerSamples: Samples<typeof answers> = {
  selectPipe: () => names.map((name) => answers.selectPipe(pipeLayers[name].pipe, id, 1, srid)),
  selectValvePlaces: () => names.map((name) => answers.selectValvePlaces(pipeLayers[name].valve, ids, srid)),
  selectDrawn: () => names.map((name) => answers.selectDrawn(pipeLayers[name].pipe, stretches)),
  selectCustomers: () => dry.map(answers.selectCustomers),
  selectPriority: () => dry.map(answers.selectPriority),
  selectHydrants: () => answers.selectHydrants(stretches, day),
};

export const networkSamples = {
  "features/isolation/queries.ts": isolationSamples,
  "features/isolation/answer-queries.ts": answerSamples,
};
