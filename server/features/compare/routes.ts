import { z } from "zod";
import { type Comparison, comparison } from "#contract/compare.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { fill, type HttpProblem, noSuchLayer, notFound } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { compareVariants } from "./compare.ts";
import * as queries from "./queries.ts";

const query = z.strictObject({ from: z.uuid().optional(), to: z.uuid().optional() });

/** What a plan gives another use than today's, or than another plan. */
export function compareRoutes(app: App, { db: database, city, layers }: Context): void {
  app.get(
    "/api/compare",
    { schema: { querystring: query, response: responses({ 200: comparison }) } },
    async ({ query: asked, identity, signal }, reply) => {
      if (!layers.some(({ id }) => id === functionalZone.id) || !mayRead(identity, functionalZone))
        throw noSuchLayer(functionalZone.id);
      const db = database.read({ signal, purpose: "analyses" });
      const variants = await db.first(
        queries.variantsRow,
        queries.selectCompared(asked.from ?? null, asked.to ?? null),
      );
      const [from, to] = [variants?.from ?? null, variants?.to ?? null];
      if (asked.from !== undefined && from === null) throw noSuchVariant(asked.from);
      if (asked.to !== undefined && to === null) throw noSuchVariant(asked.to);
      void reply.header("cache-control", "no-store");
      const nothing = { ...noComparison, from_variant: from, to_variant: to };
      if (from === null || to === null) return nothing;
      return (await compareVariants(db, { from, to, srid: city.metric_srid })) ?? nothing;
    },
  );
}

/** A city without plan variants, or without a boundary. */
const noComparison: Comparison = {
  from_variant: null,
  to_variant: null,
  inside_m2: 0,
  unchanged_m2: 0,
  transitions: [],
  places: [],
  least_place_m2: 0,
  places_left_out: 0,
  sample_data: false,
};

const noSuchVariant = (id: string): HttpProblem =>
  notFound(
    fill(
      {
        ky: "{id} деген план варианты жок. Вариантты тизмеден тандаңыз.",
        ru: "Варианта плана {id} нет. Выберите вариант из списка.",
        en: "There is no plan variant {id}. Choose one from the list.",
      },
      { id },
    ),
  );
