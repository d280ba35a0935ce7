import type { CityIsolationAnswer } from "#contract/isolation.ts";
import type { App, Context } from "#server/platform/context.ts";
import { noSuchLayer } from "#server/platform/http/problems.ts";
import type { IsolationAt } from "#server/platform/network/isolation-at.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import * as queries from "./answer-queries.ts";
import { cityAnswer } from "./city-answer.ts";
import { beyondPipe, noSuchPipe, notAPipe, notInService } from "./city-refusals.ts";
import { LiveNetwork } from "./live-network.ts";
import { pipeLayers } from "./pipe-layers.ts";
import { resolve } from "./resolve.ts";
import { solve } from "./solve.ts";
import { type Trust, trustAll, trustProven } from "./valve-state.ts";

/** A chainage is measured with a tape: so far beyond the end is still the end. */
const beyondEndM = 0.5;

/** The city's own networks in memory, for everything that asks what a fault cuts off. */
export function openIsolation(
  { changeFeed }: Pick<App, "changeFeed">,
  { db: database, city, layers }: Context,
): IsolationAt {
  const live = {
    water: new LiveNetwork(database, changeFeed, layers, "water"),
    heat: new LiveNetwork(database, changeFeed, layers, "heat"),
  };
  return async ({ layer: layerId, id, chainageM, on }, signal) => {
    const layer = layers.find((known) => known.id === layerId);
    if (!layer) throw noSuchLayer(layerId);
    const name = (["water", "heat"] as const).find((each) => pipeLayers[each].pipe.id === layer.id);
    if (!name) throw notAPipe(layer.title);
    const db = database.read({ ...(signal && { signal }), purpose: "analyses" });
    const srid = city.metric_srid;
    const pipe = await db.first(queries.pipeRow, queries.selectPipe(layer, id, chainageM, srid));
    if (!pipe) throw noSuchPipe(id);
    if (chainageM > pipe.length_m + beyondEndM) throw beyondPipe(chainageM, pipe.length_m);
    const day = todayIn(city.time_zone);
    const network = await live[name].now(day);
    const link = network.link(id.toLowerCase());
    if (!link) throw notInService(pipe.code ?? id);
    const fault = { link, chainage_m: Math.min(chainageM, link.length_m) };
    // Both before anything is awaited: the graph changes while others write.
    const answerTo = (trust: Trust) => resolve(network, fault, solve(network, fault, trust));
    const ifAllHold = answerTo(trustAll);
    const ifProven = answerTo(trustProven(on ?? day));
    const question = { db, network: name, at: pipe, day, srid };
    const all = await cityAnswer(question, ifAllHold);
    const proven = await cityAnswer(question, ifProven);
    const answer: CityIsolationAnswer = {
      network: name,
      link: { layer: link.layer, id: link.id, code: link.code },
      chainage_m: fault.chainage_m,
      at: [pipe.longitude, pipe.latitude],
      if_all_hold: all.answer,
      if_proven: proven.answer,
      sample_data: all.sampleData || proven.sampleData,
    };
    return answer;
  };
}
