import { z } from "zod";
import {
  faultAssets,
  faultCrews,
  faultNetworks,
  faultNumbers,
  faultsNearby,
  nearbyM,
} from "#contract/faults.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { personName, selectPeople } from "#server/platform/people/queries.ts";
import { pipesOf, readNetworks, readPlace, readYear } from "./asked.ts";
import { brokenLayers } from "./asset.ts";
import { assetRow, selectAssetsNear } from "./asset-queries.ts";
import { nearbyRow, selectNearby } from "./queries.ts";
import { readNumbers } from "./read-numbers.ts";
import { toldHead } from "./thread.ts";
import { requireReader } from "./who.ts";

const text = z.union([z.string(), z.array(z.string())]).optional();
const placeQuery = z.strictObject({ at: text, network: text });
const snapM = 25;

/** What the forms ask while somebody types. */
export function lookUpRoutes(app: App, { db, layers, city }: Context): void {
  const srid = city.metric_srid;

  app.get(
    "/api/faults/nearby",
    { schema: { querystring: placeQuery, response: responses({ 200: faultsNearby }) } },
    async (request, reply) => {
      requireReader(request);
      void reply.header("cache-control", "no-store");
      const networks = readNetworks(request.query) ?? faultNetworks;
      const now = new Date().toISOString();
      const found = await db.many(
        nearbyRow,
        selectNearby(readPlace(request.query), { networks, withinM: nearbyM, srid, now }),
      );
      return {
        faults: found.map(({ distance_m, ...head }) => ({ ...toldHead(head), distance_m })),
      };
    },
  );

  app.get(
    "/api/faults/assets",
    { schema: { querystring: placeQuery, response: responses({ 200: faultAssets }) } },
    async (request, reply) => {
      requireReader(request);
      void reply.header("cache-control", "no-store");
      const at = readPlace(request.query);
      const near = brokenLayers(layers, request.identity, readNetworks(request.query) ?? faultNetworks);
      const found =
        near.length === 0
          ? []
          : await db.many(assetRow, selectAssetsNear(near, { at, withinM: snapM, srid }));
      return {
        assets: found.map(({ longitude, latitude, length_m: _, ...asset }) => ({
          ...asset,
          at: [longitude, latitude] as [number, number],
        })),
      };
    },
  );

  app.get("/api/faults/crews", { schema: { response: responses({ 200: faultCrews }) } }, async (request) => {
    requireReader(request);
    return { crews: await db.many(personName, selectPeople(["crew"])) };
  });

  app.get(
    "/api/faults/numbers",
    { schema: { querystring: z.strictObject({ year: text }), response: responses({ 200: faultNumbers }) } },
    async (request, reply) => {
      requireReader(request);
      void reply.header("cache-control", "no-store");
      const { year = Number(todayIn(city.time_zone).slice(0, 4)) } = readYear(request.query);
      return await readNumbers(
        db.read({ purpose: "analyses", signal: request.signal }),
        year,
        pipesOf(layers),
      );
    },
  );
}
