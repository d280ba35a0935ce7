import { z } from "zod";
import { searchAnswer } from "#contract/search.ts";
import type { Text } from "#layers/kit/text.ts";
import { readableLayers } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { readVariant } from "#server/platform/rows/filter.ts";
import { listLabel } from "#server/platform/rows/labels.ts";
import { parameterText, readCount } from "#server/platform/rows/parameters.ts";
import { readAsked } from "./asked.ts";
import { hit, selectHits, selectSimilar } from "./queries.ts";

const text = z.union([z.string(), z.array(z.string())]).optional();
const searchQuery = z.strictObject({ q: text, limit: text, variant: text });
const limits = { least: 1, most: 50, otherwise: 10 } as const;

const same = (value: string): Text => ({ ky: value, ru: value, en: value });

/** One box for everything: addresses, codes and names of every layer that the reader may read. */
export function searchRoutes(app: App, { db: database, layers }: Context): void {
  app.get(
    "/api/search",
    { schema: { querystring: searchQuery, response: responses({ 200: searchAnswer }) } },
    async ({ query, identity, signal }) => {
      const db = database.read({ signal });
      const readable = readableLayers(identity, layers);
      const asked = readAsked(parameterText(query, "q") ?? "");
      const limit = readCount(query, "limit", limits);
      const search = {
        readable,
        asked,
        now: new Date().toISOString(),
        where: (layer: (typeof readable)[number]) => readVariant(layer, query),
        limit,
      };
      // Also refuses a variant that is none where no layer would look at it.
      for (const layer of readable) readVariant(layer, query);
      if (asked.words.length === 0 || readable.length === 0) return { found: [], sample_data: false };
      const exact = await db.many(hit, selectHits(search));
      const similar = exact.length > 0 ? undefined : selectSimilar(search);
      const hits = similar ? await db.many(hit, similar) : exact;
      return {
        found: hits.map(({ layer: layerId, id, code, point, bbox, row, street }) => {
          const layer = readable.find((known) => known.id === layerId);
          if (!layer) throw new Error(`Nothing was asked of ${layerId}`);
          const label = listLabel(layer, readable, id, { row, street });
          return {
            layer: layerId,
            id,
            label,
            detail: code && label.ky !== code ? same(code) : null,
            point,
            bbox,
          };
        }),
        sample_data: hits.some(({ synthetic }) => synthetic),
      };
    },
  );
}
