import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { attachmentUpload } from "#contract/attachments.ts";
import { faultsPage, faultThread, newFault, newFaultStep } from "#contract/faults.ts";
import { attachedContent, attachmentRoutes } from "#server/platform/attachments/routes.ts";
import type { Feature } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import type { IsolationAt } from "#server/platform/network/isolation-at.ts";
import { isolationOf } from "#server/platform/network/isolation-of.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { readCount } from "#server/platform/rows/parameters.ts";
import { faultsQuery, nextOf, readAfter, readFilter } from "./asked.ts";
import { attach } from "./attach.ts";
import { type Cut, cutOf } from "./cut.ts";
import { lookUpRoutes } from "./look-up-routes.ts";
import { headCounts, headRow, selectCounts, selectFaultFile, selectHeads } from "./queries.ts";
import { noSuchFileHere } from "./refusals.ts";
import { takeStep } from "./take-step.ts";
import { readHead, readThread, toldHead } from "./thread.ts";
import { hearsCaller, requireLogger, requireReader } from "./who.ts";
import { writeFault } from "./write-fault.ts";

const path = z.strictObject({ id: z.uuid() });

/** `isolationAt` says whom a closed section cuts off. */
export const faultsRoutes =
  (isolationAt: IsolationAt): Feature =>
  async (app, context) => {
    const { db, layers } = context;
    const thread = (request: FastifyRequest, id: string) =>
      readThread(db, id, { now: new Date(), withCaller: hearsCaller(request) });

    app.get(
      "/api/faults",
      { schema: { querystring: faultsQuery, response: responses({ 200: faultsPage }) } },
      async (request, reply) => {
        requireReader(request);
        void reply.header("cache-control", "no-store");
        const { query } = request;
        const now = new Date().toISOString();
        const filter = readFilter(request, query, layers);
        const limit = readCount(query, "limit", { least: 1, most: 1000, otherwise: 200 });
        const page = { after: readAfter(query), limit: limit + 1 };
        const found = await db.many(headRow, selectHeads(filter, now, page));
        const shown = found.slice(0, limit);
        const counts = (await db.first(headCounts, selectCounts(filter, now))) ?? { total: 0, overdue: 0 };
        const last = found.length > limit ? shown.at(-1) : undefined;
        return { faults: shown.map(toldHead), ...counts, next: last ? nextOf(last) : null };
      },
    );

    app.post(
      "/api/faults",
      { schema: { body: newFault, response: responses({ 201: faultThread }) } },
      async (request, reply) => {
        const keeper = requireLogger(request);
        const { id } = request.body;
        await writeFault(context, request.identity, keeper, request.body, new Date());
        return reply
          .code(201)
          .header("location", `/api/faults/${id}`)
          .send(await thread(request, id));
      },
    );

    app.get(
      "/api/faults/:id",
      { schema: { params: path, response: responses({ 200: faultThread }) } },
      async (request, reply) => {
        requireReader(request);
        void reply.header("cache-control", "no-store");
        return await thread(request, request.params.id);
      },
    );

    app.post(
      "/api/faults/:id/steps",
      { schema: { params: path, body: newFaultStep, response: responses({ 200: faultThread }) } },
      async (request) => {
        const keeper = requireLogger(request);
        const { body, identity } = request;
        const { id } = request.params;
        const now = new Date();
        const cut = body.action === "isolate" ? await cutBy(request, id, body.at ?? now.toISOString()) : null;
        await takeStep({ context, identity, keeper, now, cut }, id, body);
        // Whoever joins two reports goes on with the one that stays.
        return await thread(request, body.action === "duplicate" ? body.original_id : id);
      },
    );

    /** Asked before the step is written, and never in its way: a crew has closed the valves whatever is known of them. */
    async function cutBy(request: FastifyRequest, id: string, at: string): Promise<Cut | null> {
      const day = todayIn(context.city.time_zone, new Date(at));
      try {
        const head = await readHead(db, id, new Date());
        const answer = await isolationOf(isolationAt, head, day, request.signal);
        return answer && cutOf(answer);
      } catch (error) {
        request.log.error(error, "Nobody could tell whom the fault cuts off");
        return null;
      }
    }

    lookUpRoutes(app, context);
    await attachmentRoutes(app, {
      path: "/api/faults",
      upload: attachmentUpload,
      thread: faultThread,
      requireReader,
      notThere: noSuchFileHere,
      find: (id, file) => db.first(attachedContent, selectFaultFile(id, file)),
      mayAttach: (request, faultId) => {
        const keeper = requireLogger(request);
        return async (upload) => {
          await attach(app, context, keeper, { ...upload, faultId });
          return await thread(request, faultId);
        };
      },
    });
  };
