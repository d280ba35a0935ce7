import { z } from "zod";
import { type CityIsolationAnswer, cityIsolationAnswer } from "#contract/isolation.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { noSuchLayer } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import * as queries from "./answer-queries.ts";
import { cityAnswer } from "./city-answer.ts";
import { beyondPipe, noSuchPipe, notAPipe, notInService } from "./city-refusals.ts";
import { LiveNetwork } from "./live-network.ts";
import { pipeLayers } from "./pipe-layers.ts";
import { resolve } from "./resolve.ts";
import { solve } from "./solve.ts";
import { type Trust, trustAll, trustProven } from "./valve-state.ts";

const query = z.strictObject({
  layer: z.string(),
  id: z.uuid(),
  chainage_m: z.coerce.number().nonnegative(),
  /** The day of the fault; left out: today. */
  on: z.iso.date().optional(),
});

/** A chainage is measured with a tape: so far beyond the end is still the end. */
const beyondEndM = 0.5;

/** What to close in the city's own networks, from the graph in memory. */
export function cityIsolationRoutes(app: App, { db: database, city, layers }: Context): void {
  const live = {
    water: new LiveNetwork(database, app.changeFeed, layers, "water"),
    heat: new LiveNetwork(database, app.changeFeed, layers, "heat"),
  };

  app.get(
    "/api/isolation",
    { schema: { querystring: query, response: responses({ 200: cityIsolationAnswer }) } },
    async ({ query: asked, identity, signal }, reply) => {
      const layer = layers.find(({ id }) => id === asked.layer);
      if (!layer || !mayRead(identity, layer)) throw noSuchLayer(asked.layer);
      const name = (["water", "heat"] as const).find((each) => pipeLayers[each].pipe.id === layer.id);
      if (!name) throw notAPipe(layer.title);
      const db = database.read({ signal, purpose: "analyses" });
      const srid = city.metric_srid;
      const pipe = await db.first(
        queries.pipeRow,
        queries.selectPipe(layer, asked.id, asked.chainage_m, srid),
      );
      if (!pipe) throw noSuchPipe(asked.id);
      if (asked.chainage_m > pipe.length_m + beyondEndM) throw beyondPipe(asked.chainage_m, pipe.length_m);
      const day = todayIn(city.time_zone);
      const network = await live[name].now(day);
      const link = network.link(asked.id.toLowerCase());
      if (!link) throw notInService(pipe.code ?? asked.id);
      const fault = { link, chainage_m: Math.min(asked.chainage_m, link.length_m) };
      // Both before anything is awaited: the graph changes while others write.
      const answerTo = (trust: Trust) => resolve(network, fault, solve(network, fault, trust));
      const ifAllHold = answerTo(trustAll);
      const ifProven = answerTo(trustProven(asked.on ?? day));
      const question = { db, network: name, at: pipe, day, srid };
      const all = await cityAnswer(question, ifAllHold);
      const proven = await cityAnswer(question, ifProven);
      void reply.header("cache-control", "no-store");
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
    },
  );
}
