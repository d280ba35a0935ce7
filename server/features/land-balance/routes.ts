import { z } from "zod";
import {
  landBalance,
  landBalanceInput,
  landBalanceOfPlace,
  landBalanceResult,
} from "#contract/land-balance.ts";
import { LandMeter } from "#contract/land-measure.ts";
import type { Defect } from "#geometry/coverage.ts";
import type { App, Context } from "#server/platform/context.ts";
import { planeArea } from "#server/platform/coverage/plane-area.ts";
import { degreesRow, selectDegrees } from "#server/platform/coverage/queries.ts";
import { responses } from "#server/platform/http/responses.ts";
import { projectedArea, unknownResidents } from "./balance.ts";
import * as queries from "./queries.ts";
import { placeOfQuarter, readBalance } from "./read-balance.ts";
import { reportRoutes } from "./report-routes.ts";

const query = z.strictObject({ variant: z.uuid().optional(), quarter: z.uuid().optional() });

/** The land of the city, of a quarter or of given areas by what it is used for. */
export function landBalanceRoutes(app: App, context: Context): void {
  reportRoutes(app, context);
  const { db: database, city } = context;
  const srid = city.metric_srid;

  app.get(
    "/api/land-balance",
    { schema: { querystring: query, response: responses({ 200: landBalance }) } },
    async (request, reply) => {
      const { variant, quarter } = request.query;
      void reply.header("cache-control", "no-store");
      return await readBalance(context, request, {
        variant,
        ...(quarter !== undefined && { placeOf: placeOfQuarter(quarter) }),
      });
    },
  );

  app.post(
    "/api/land-balance",
    { schema: { body: landBalanceOfPlace, response: responses({ 200: landBalance }) } },
    async (request) => {
      const { variant, place } = request.body;
      return await readBalance(context, request, {
        variant,
        placeOf: async (db) => ({
          area: await projectedArea(db, place, srid),
          residents: unknownResidents,
        }),
      });
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
