import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { tileAddress, tilesets, tileType } from "#contract/tiles.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { TileAddress } from "#server/platform/db/database.ts";
import { responses } from "#server/platform/http/responses.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";
import { isInTile, type TileSet, TileSets, variantRegister } from "#server/platform/tiles/tile-set.ts";
import { tileSources } from "#server/platform/tiles/tile-source.ts";
import { TileVersions } from "#server/platform/tiles/tile-version.ts";
import { selectVariants, type Variants } from "#server/platform/variants/queries.ts";
import { answerTile } from "./answer.ts";
import { noSuchTile, noSuchTileset, noSuchVariant } from "./refusals.ts";
import type { Tile } from "./tile.ts";
import { TileCache } from "./tile-cache.ts";
import { isInWorld, type TilePlace } from "./tile-place.ts";

/** The whole city at all zooms is some tens of megabytes. */
const mostCachedBytes = 128e6;

const tilePath = z.object({ theme: z.string(), z: z.string(), x: z.string(), y: z.string() });
const tileQuery = z.strictObject({
  v: z.string().max(100).optional(),
  variant: z.string().max(100).optional(),
});
const tileAnswers = {
  200: { description: "A vector tile", content: { [tileType]: { schema: z.unknown() } } },
  204: z.null().describe("Nothing lies here"),
  304: z.null().describe("The tile is as it was"),
};

/** What our own map draws. Roles choose the layers before the cache is asked. */
export function tilesRoutes(app: App, { db, layers }: Context): void {
  const sets = new TileSets(layers);
  const versions = new TileVersions(app.changeFeed);
  const cache = new TileCache(
    ({ set, variantId, ...address }, signal) =>
      db.tile(
        set.layers
          .filter((layer) => isInTile(layer, address.z))
          .flatMap((layer) => tileSources(layer, variantId, address.z)),
        address,
        { signal },
      ),
    mostCachedBytes,
  );
  let variants: Promise<Variants> | undefined;
  app.changeFeed.subscribe({
    change: (change) => {
      for (const { layer, boxes, box } of change.layers) {
        if (layer === variantRegister) variants = undefined;
        cache.drop(layer, boxes ?? (box && [box]) ?? []);
      }
    },
    gap: () => {
      variants = undefined;
      cache.clear();
    },
  });

  async function variantOf(set: TileSet, wanted: string | undefined): Promise<string | null> {
    if (!set.variants) return null;
    variants ??= selectVariants(db);
    const asked = variants;
    asked.catch(() => {
      if (variants === asked) variants = undefined;
    });
    const { ids, inForce } = await asked;
    if (wanted === undefined) return inForce;
    const id = wanted.toLowerCase();
    if (!isUuid(id) || !ids.has(id)) throw noSuchVariant(wanted);
    return id;
  }

  app.get(
    "/api/tilesets",
    { schema: { response: responses({ 200: tilesets }) } },
    async ({ identity }, reply) => {
      void reply.header("cache-control", "private, no-cache");
      return {
        tilesets: sets.of(identity).map((set) => {
          const version = versions.of(set);
          return {
            theme: set.theme,
            tiles: tileAddress(set.theme, version),
            version,
            minzoom: set.minzoom,
            maxzoom: set.maxzoom,
            layers: set.layers.map(({ id }) => id),
            variants: set.variants,
          };
        }),
      };
    },
  );

  app.get(
    "/tiles/:theme/:z/:x/:y.mvt",
    { schema: { params: tilePath, querystring: tileQuery, response: { ...responses({}), ...tileAnswers } } },
    async (request, reply) => {
      const { theme } = request.params;
      const set = sets.of(request.identity).find((known) => known.theme === theme);
      if (!set) throw noSuchTileset(theme);
      const address = readAddress(request.params, set);
      const place = { ...address, set, variantId: await variantOf(set, request.query.variant) };
      // Before the tile is asked for: a version that changes meanwhile must not be kept under the older address.
      const forEver = set.public && request.query.v === versions.of(set);
      const tile = cache.kept(place) ?? (await waitForTile(cache, place, request, reply));
      return tile ? await answerTile(tile, { public: set.public, forEver }, request, reply) : reply;
    },
  );
}

const wholeNumber = /^(0|[1-9]\d{0,7})$/;

function readAddress(params: z.output<typeof tilePath>, { maxzoom }: TileSet): TileAddress {
  const parts = [params.z, params.x, params.y];
  const [z = 0, x = 0, y = 0] = parts.map(Number);
  const address = { z, x, y };
  const exists = parts.every((part) => wholeNumber.test(part)) && z <= maxzoom && isInWorld(address);
  if (!exists) throw noSuchTile(parts.join("/"), maxzoom);
  return address;
}

/** Undefined when the client has gone: then nobody is there to be answered. */
async function waitForTile(
  cache: TileCache,
  place: TilePlace,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Tile | undefined> {
  const { signal } = request;
  try {
    return await cache.get(place, signal);
  } catch (error) {
    if (!signal.aborted) throw error;
    reply.hijack();
    return undefined;
  }
}
