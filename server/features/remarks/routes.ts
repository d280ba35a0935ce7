import { z } from "zod";
import { attachmentUpload } from "#contract/attachments.ts";
import {
  newRemark,
  newStep,
  remarkPeople,
  remarkRead,
  remarksPage,
  remarkThread,
} from "#contract/remarks.ts";
import { remark } from "#layers/general-plan/remark.ts";
import { attachedContent, attachmentRoutes } from "#server/platform/attachments/routes.ts";
import { readableLayers } from "#server/platform/auth/identity.ts";
import { personOf } from "#server/platform/auth/keeper.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { personName, selectPeople } from "#server/platform/people/queries.ts";
import { readCount } from "#server/platform/rows/parameters.ts";
import { remarksQuery } from "./asked.ts";
import { askedFilter } from "./asked-filter.ts";
import { attach } from "./attach.ts";
import { withHolders } from "./heads.ts";
import { headCounts, headRow, selectCounts, selectHeads, selectRemarkFile } from "./queries.ts";
import { noSuchFileHere, noSuchRemark } from "./refusals.ts";
import { registerRoutes } from "./register-routes.ts";
import { takeStep } from "./take-step.ts";
import { readThread } from "./thread.ts";
import { requireAuthor, requireReader } from "./who.ts";
import { markRead } from "./write-queries.ts";
import { writeRemark } from "./write-remark.ts";

const path = z.strictObject({ id: z.uuid() });

export async function remarksRoutes(app: App, context: Context): Promise<void> {
  const { db, layers, city } = context;
  const today = (): string => todayIn(city.time_zone);

  app.get(
    "/api/remarks",
    { schema: { querystring: remarksQuery, response: responses({ 200: remarksPage }) } },
    async (request, reply) => {
      requireReader(request);
      void reply.header("cache-control", "no-store");
      const { query } = request;
      const readable = readableLayers(request.identity, layers);
      const filter = await askedFilter(context, request, query);
      const reader = { person: personOf(request), today: today() };
      const limit = readCount(query, "limit", { least: 1, most: 500, otherwise: 200 });
      const after = readCount(query, "after", { least: 0, most: Number.MAX_SAFE_INTEGER, otherwise: 0 });
      const found = await db.many(
        headRow,
        selectHeads(filter, reader, { after: after === 0 ? null : after, limit: limit + 1 }),
      );
      const shown = found.slice(0, limit);
      const counts = (await db.first(headCounts, selectCounts(filter, reader))) ?? { total: 0, unread: 0 };
      return {
        remarks: await withHolders(db, readable, shown),
        ...counts,
        next: found.length > limit ? String(shown.at(-1)?.seq ?? "") : null,
      };
    },
  );

  app.get(
    "/api/remarks/people",
    { schema: { response: responses({ 200: remarkPeople }) } },
    async (request) => {
      requireReader(request);
      return { people: await db.many(personName, selectPeople(remark.read)) };
    },
  );

  app.post(
    "/api/remarks",
    { schema: { body: newRemark, response: responses({ 201: remarkThread }) } },
    async (request, reply) => {
      const writer = requireAuthor(request);
      await writeRemark(context, request.identity, writer, request.body, today());
      const { id } = request.body;
      const thread = await readThread(db, readableLayers(request.identity, layers), id, {
        person: writer.id,
        actor: writer.actor,
        today: today(),
      });
      return reply.code(201).header("location", `/api/remarks/${id}`).send(thread);
    },
  );

  app.get(
    "/api/remarks/:id",
    { schema: { params: path, response: responses({ 200: remarkThread }) } },
    async (request, reply) => {
      requireReader(request);
      void reply.header("cache-control", "no-store");
      return await readThread(db, readableLayers(request.identity, layers), request.params.id, {
        person: personOf(request),
        actor: request.identity.actor,
        today: today(),
      });
    },
  );

  app.post(
    "/api/remarks/:id/steps",
    { schema: { params: path, body: newStep, response: responses({ 200: remarkThread }) } },
    async (request) => {
      const writer = requireAuthor(request);
      const { id } = request.params;
      await takeStep(context, writer, id, request.body);
      return await readThread(db, readableLayers(request.identity, layers), id, {
        person: writer.id,
        actor: writer.actor,
        today: today(),
      });
    },
  );

  app.put(
    "/api/remarks/:id/read",
    { schema: { params: path, body: remarkRead, response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      const { id: person, actor } = requireAuthor(request);
      const written = await db.write({ actor }, (tx) =>
        tx.execute(markRead(person, request.params.id, request.body.seq)),
      );
      if (written === 0) throw noSuchRemark();
      return reply.code(204).send(null);
    },
  );

  registerRoutes(app, context);
  await attachmentRoutes(app, {
    path: "/api/remarks",
    upload: attachmentUpload,
    thread: remarkThread,
    requireReader,
    notThere: noSuchFileHere,
    find: (id, file) => db.first(attachedContent, selectRemarkFile(id, file)),
    mayAttach: (request, remarkId) => {
      const writer = requireAuthor(request);
      return async (upload) => {
        await attach(app, context, writer, { ...upload, remarkId });
        return await readThread(db, readableLayers(request.identity, layers), remarkId, {
          person: writer.id,
          actor: writer.actor,
          today: today(),
        });
      };
    },
  });
}
