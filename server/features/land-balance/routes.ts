import { z } from "zod";
import { landBalance, landBalanceInput, landBalanceResult } from "#contract/land-balance.ts";
import { LandMeter } from "#contract/land-measure.ts";
import type { Defect } from "#geometry/coverage.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { planeArea } from "#server/platform/coverage/plane-area.ts";
import { degreesRow, selectDegrees } from "#server/platform/coverage/queries.ts";
import { noSuchLayer, notFound } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { quarterOf, residentsOfCity, sumsOfVariant } from "./balance.ts";
import * as queries from "./queries.ts";

const query = z.strictObject({ variant: z.uuid().optional(), quarter: z.uuid().optional() });

/** The land of the city, of a quarter or of given areas by what it is used for. */
export function landBalanceRoutes(app: App, { db: database, city, layers }: Context): void {
  const srid = city.metric_srid;

  app.get(
    "/api/land-balance",
    { schema: { querystring: query, response: responses({ 200: landBalance }) } },
    async ({ query: asked, identity, signal }, reply) => {
      if (!layers.some(({ id }) => id === functionalZone.id) || !mayRead(identity, functionalZone))
        throw noSuchLayer(functionalZone.id);
      const db = database.read({ signal, purpose: "analyses" });
      const variants = await db.first(queries.variantRow, queries.selectVariants(asked.variant ?? null));
      if (asked.variant !== undefined && !variants?.asked) throw notFound(noSuchVariant);
      const quarter = asked.quarter === undefined ? null : await quarterOf(db, asked.quarter, srid);
      if (asked.quarter !== undefined && !quarter) throw notFound(noSuchQuarter);
      const sumsOf = async (variant: string | null) =>
        variant === null ? null : await sumsOfVariant(db, { variant, place: quarter?.area ?? null, srid });
      const variant = variants?.asked ?? null;
      const existingVariant = variants?.existing ?? null;
      const plan = variant === existingVariant ? null : await sumsOf(variant);
      const existing = await sumsOf(existingVariant);
      const residents = quarter?.residents ?? (await residentsOfCity(db, city.population));
      const norms = await db.many(queries.normRow, queries.selectNorms());
      void reply.header("cache-control", "no-store");
      return {
        variant,
        existing_variant: existingVariant,
        plan: plan?.sums ?? null,
        existing: existing?.sums ?? null,
        official_area_m2: quarter || city.official_area_ha === null ? null : city.official_area_ha * 10_000,
        residents,
        norms,
        sample_data: plan?.sample === true || existing?.sample === true,
      };
    },
  );

  app.post(
    "/api/calculate/land-balance",
    { schema: { body: landBalanceInput, response: responses({ 200: landBalanceResult }) } },
    async ({ body: { boundary, zones, place }, signal }) => {
      const db = database.read({ signal, purpose: "analyses" });
      const given = [boundary, ...(place ? [place] : []), ...zones.map(({ geometry }) => geometry)];
      const projected = await db.many(queries.projectedRow, queries.selectProjected(given, srid));
      const [rim = [], ...areas] = projected.map(({ plane }) => planeArea(plane));
      const inside = place ? (areas.shift() ?? null) : null;
      const measured = new LandMeter(rim).measure(
        zones.map(({ id, category }, index) => ({ id, category, area: areas[index] ?? [] })),
        inside,
      );
      const { gaps, overlaps, outside } = measured.coverage;
      const placed = async (defects: readonly Defect[]) => {
        const places = await db.many(
          degreesRow,
          selectDegrees(
            defects.map((defect) => defect.place),
            srid,
          ),
        );
        return defects.map(
          ({ m2, zones: ids }, index): z.output<typeof landBalanceResult>["gaps"][number] => ({
            area_m2: m2,
            place: [places[index]?.longitude ?? 0, places[index]?.latitude ?? 0],
            zones: [...ids],
          }),
        );
      };
      return {
        ...measured.sums,
        gaps: await placed(gaps),
        overlaps: await placed(overlaps),
        outside: await placed(outside),
      };
    },
  );
}

const noSuchVariant = {
  ky: "Пландын мындай варианты жок. Вариантты тизмеден тандаңыз.",
  ru: "Такого варианта плана нет. Выберите вариант из списка.",
  en: "There is no such plan variant. Choose one from the list.",
};
const noSuchQuarter = {
  ky: "Мындай квартал жок. Кварталды тизмеден тандаңыз.",
  ru: "Такого квартала нет. Выберите квартал из списка.",
  en: "There is no such quarter. Choose one from the list.",
};
