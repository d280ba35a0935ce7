import { randomUUID } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { Operation } from "#contract/changes.ts";
import { writtenFeature } from "#contract/ogc.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { mayEdit } from "#server/platform/auth/identity.ts";
import { applyChangeSet } from "#server/platform/changes/apply.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";
import { collectionAddress } from "./collection.ts";
import type { Crs } from "./crs.ts";
import { etag, versionToChange } from "./etag.ts";
import { noSuchRow, readableLayer } from "./layer-of.ts";
import { mediaTypes, ogcBase } from "./links.ts";
import { refuseOtherMethods } from "./methods.ts";
import { selectVersion } from "./queries.ts";
import { layerPath, rowPath } from "./route-schemas.ts";
import { bodyCrs, refuseOtherId, writtenRow } from "./written-row.ts";

const items = "/ogc/collections/:layer/items";
const item = `${items}/:id`;
const reading = ["GET", "HEAD"] as const;
const reasonQuery = z.strictObject({ reason: z.string().trim().min(1).max(2000).optional() });
const nothing = responses({ 204: z.null() });

/** Single features written by OGC clients: each is a change set of one, with the rules, history and undo of any other. */
export async function writingRoutes(app: App, context: Context, list: readonly Crs[]): Promise<void> {
  await app.register((scope: App, _options, done) => {
    const json = scope.getDefaultJsonParser("error", "ignore");
    scope.addContentTypeParser([mediaTypes.geojson, mediaTypes.mergePatch], { parseAs: "string" }, json);
    addRoutes(scope, context, list);
    done();
  });
}

function addRoutes(app: App, context: Context, list: readonly Crs[]): void {
  const { db } = context;

  async function write(
    request: FastifyRequest,
    operation: Operation,
    reason?: string,
  ): Promise<number | null> {
    const changeSet = { id: randomUUID(), operations: [operation], ...(reason !== undefined && { reason }) };
    const { results } = await applyChangeSet(context, request.identity, changeSet);
    return results[0]?.version ?? null;
  }

  /** A row that is not there is said to be missing before a version of it is asked for. */
  async function versionSeen(request: FastifyRequest, layer: Layer, id: string): Promise<number> {
    const header = request.headers["if-match"];
    if (!isUuid(id)) throw noSuchRow(layer, id);
    if (header === undefined && (await db.text(selectVersion(layer, id))) === null)
      throw noSuchRow(layer, id);
    return versionToChange(header);
  }

  app.post(
    items,
    { schema: { params: layerPath, body: writtenFeature, response: responses({ 201: z.null() }) } },
    async (request, reply) => {
      const layer = readableLayer(context, request, request.params.layer);
      const { id: given } = request.body;
      const id = typeof given === "string" && isUuid(given) ? given.toLowerCase() : randomUUID();
      const row = await writtenRow(db, layer, request.body, bodyCrs(list, request.headers["content-crs"]));
      const version = await write(request, { op: "create", layer: layer.id, id, row });
      const location = `${collectionAddress(ogcBase(request), layer)}/items/${id}`;
      return await reply
        .code(201)
        .headers({ location, ...(version !== null && { etag: etag(version) }) })
        .send(null);
    },
  );

  const replacing = [
    ["PUT", "replace"],
    ["PATCH", "patch"],
  ] as const;
  for (const [method, op] of replacing) {
    app.route({
      method,
      url: item,
      schema: { params: rowPath, body: writtenFeature, response: nothing },
      handler: async (request, reply) => {
        const { id } = request.params;
        const layer = readableLayer(context, request, request.params.layer);
        const version = await versionSeen(request, layer, id);
        refuseOtherId(request.body, id);
        const row = await writtenRow(db, layer, request.body, bodyCrs(list, request.headers["content-crs"]));
        const written = await write(request, { op, layer: layer.id, id: id.toLowerCase(), version, row });
        return await reply
          .code(204)
          .headers(written === null ? {} : { etag: etag(written) })
          .send(null);
      },
    });
  }

  app.delete(
    item,
    { schema: { params: rowPath, querystring: reasonQuery, response: nothing } },
    async (request, reply) => {
      const { id } = request.params;
      const layer = readableLayer(context, request, request.params.layer);
      const version = await versionSeen(request, layer, id);
      // OGC clients have no place for a reason, and a removal needs one.
      const reason = request.query.reason ?? "OGC API Features";
      await write(request, { op: "remove", layer: layer.id, id: id.toLowerCase(), version }, reason);
      return await reply.code(204).send(null);
    },
  );

  const editing = [
    [items, ["POST"]],
    [item, ["PUT", "PATCH", "DELETE"]],
  ] as const;
  for (const [url, methods] of editing) {
    refuseOtherMethods(app, url, [...reading, ...methods], (request) => {
      const layer = readableLayer(context, request, layerPath.parse(request.params).layer);
      return mayEdit(request.identity, layer) ? [...reading, ...methods] : reading;
    });
  }
}
