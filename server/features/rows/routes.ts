import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { choices, counts, rowsPage } from "#contract/rows.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { mayRead, readableLayers } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { isPostgresError } from "#server/platform/db/errors.ts";
import { allOf } from "#server/platform/db/sql.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { noSuchLayer } from "#server/platform/http/problems.ts";
import { responses, textResponses } from "#server/platform/http/responses.ts";
import {
  readRowFilter,
  readTime,
  readVariant,
  readView,
  readWords,
  rowQuery,
} from "#server/platform/rows/filter.ts";
import { labelsOfReferences, listLabel } from "#server/platform/rows/labels.ts";
import { invalidParameter, parameterText, readCount } from "#server/platform/rows/parameters.ts";
import { inForce } from "#server/platform/rows/queries.ts";
import { afterCure, readCursor, readOrder, writeCursor } from "#server/platform/rows/sort.ts";
import {
  choiceRow,
  columnsOfPage,
  countRow,
  pageRow,
  selectChoices,
  selectCounts,
  selectPage,
} from "./queries.ts";

const layerPath = z.object({ layer: z.string() });
const pageLimits = { least: 1, most: 1000, otherwise: 200 } as const;
const choiceLimits = { least: 1, most: 200, otherwise: 50 } as const;
const text = z.union([z.string(), z.array(z.string())]).optional();
const choicesQuery = z.strictObject({ q: text, limit: text });
const countsQuery = z.strictObject({ bbox: text, variant: text, datetime: text });

const storedRows = z.array(z.array(z.unknown()));

/** What the table, the pick lists and the layer tree of our own client read. */
export function rowsRoutes(app: App, { db: database, layers }: Context): void {
  /** Stops in the database when the reader goes on. */
  const reading = ({ signal }: FastifyRequest): Queryable => database.read({ signal });

  const layerFor = ({ identity }: FastifyRequest, id: string): Layer => {
    const layer = layers.find((known) => known.id === id);
    if (!layer || !mayRead(identity, layer)) throw noSuchLayer(id);
    return layer;
  };

  app.get(
    "/api/layers/:layer/rows",
    {
      schema: {
        params: layerPath,
        querystring: rowQuery,
        response: textResponses({ "application/json": rowsPage }),
      },
    },
    async (request, reply) => {
      const layer = layerFor(request, request.params.layer);
      const { query } = request;
      const readable = readableLayers(request.identity, layers);
      const language = preferredLanguage(request.headers["accept-language"]);
      const db = reading(request);
      const page = await db
        .first(
          pageRow,
          selectPage({
            layer,
            where: readRowFilter(layer, query, { readable, known: ["sort", "after", "limit"] }),
            order: readOrder(layer, query, readable, language),
            after: readCursor(query),
            limit: readCount(query, "limit", pageLimits),
          }),
        )
        .catch((error: unknown) => {
          // The key of a cursor is read as a value of the sorted field only there: an invented one is not of its type.
          const isBadKey = isPostgresError(error) && error.code.startsWith("22");
          throw isBadKey ? invalidParameter("after", parameterText(query, "after") ?? "", afterCure) : error;
        });
      if (!page) throw new Error("A page is one row");
      const columns = columnsOfPage(layer);
      const rows = storedRows.parse(JSON.parse(`[${page.rows ?? ""}]`));
      const named = rows.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])));
      const next = page.last_id === null ? null : writeCursor({ key: page.last_key, id: page.last_id });
      const head = {
        layer: layer.id,
        columns,
        total: page.total,
        next,
        sample_data: page.sample_data,
        labels: await labelsOfReferences(db, readable, layer, named),
      };
      return reply
        .type("application/json; charset=utf-8")
        .send(
          `${JSON.stringify(head).slice(0, -1)},"rows":[${page.rows ?? ""}],"places":[${page.places ?? ""}]}`,
        );
    },
  );

  app.get(
    "/api/layers/:layer/choices",
    { schema: { params: layerPath, querystring: choicesQuery, response: responses({ 200: choices }) } },
    async (request) => {
      const layer = layerFor(request, request.params.layer);
      const { query } = request;
      const readable = readableLayers(request.identity, layers);
      const now = new Date().toISOString();
      const where = allOf([inForce({ from: now, to: null }), ...readWords(layer, query, readable)]);
      const language = preferredLanguage(request.headers["accept-language"]);
      const limit = readCount(query, "limit", choiceLimits);
      const found = await reading(request).many(
        choiceRow,
        selectChoices(layer, readable, { where, language, limit }),
      );
      return {
        choices: found.map(({ id, ...parts }) => ({
          layer: layer.id,
          id,
          label: listLabel(layer, readable, id, parts),
        })),
      };
    },
  );

  app.get(
    "/api/counts",
    { schema: { querystring: countsQuery, response: responses({ 200: counts }) } },
    async (request) => {
      const { query, identity } = request;
      const now = new Date().toISOString();
      const time =
        parameterText(query, "datetime") === undefined ? [inForce({ from: now, to: now })] : readTime(query);
      const counted = readableLayers(identity, layers).map((layer) => ({
        layer,
        where: allOf([...time, ...readVariant(layer, query)]),
        inView: layer.geometry === "none" ? undefined : readView(layer, query)[0],
      }));
      if (counted.length === 0) return { layers: {} };
      const rows = await reading(request).many(countRow, selectCounts(counted));
      return { layers: Object.fromEntries(rows.map(({ layer, ...each }) => [layer, each])) };
    },
  );
}
