import { z } from "zod";
import {
  newPlanDecision,
  newPlanItem,
  newPlanStep,
  planThread,
  planYear,
  streetMeasured,
} from "#contract/street-plan.ts";
import { attachedContent, attachmentRoutes } from "#server/platform/attachments/routes.ts";
import type { Feature } from "#server/platform/context.ts";
import { orderPlanPaper, originOf } from "#server/platform/council/plan-paper.ts";
import { responses } from "#server/platform/http/responses.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { measuredQuery, readAsked } from "./asked.ts";
import { attach, planUpload } from "./attach.ts";
import { recordDecision } from "./decide.ts";
import { measured } from "./measured.ts";
import { selectPlanFile } from "./queries.ts";
import { readThread, readYear } from "./read-plan.ts";
import { noSuchFileHere } from "./refusals.ts";
import { takeStep } from "./take-step.ts";
import { readerOf, requirePlanKeeper, requireStaff } from "./who.ts";
import { writeItem } from "./write-item.ts";

const path = z.strictObject({ id: z.uuid() });
const yearPath = z.strictObject({ year: z.coerce.number().int().min(1800).max(2200) });

export const streetPlanRoutes: Feature = async (app, context) => {
  const { db, city, layers } = context;

  app.get(
    "/api/street-plan/years/:year",
    { schema: { params: yearPath, response: responses({ 200: planYear }) } },
    async (request, reply) => {
      void reply.header("cache-control", "no-store");
      return await readYear(db, request.params.year, readerOf(request, layers));
    },
  );

  app.post(
    "/api/street-plan/years/:year/decision",
    { schema: { params: yearPath, body: newPlanDecision, response: responses({ 201: planYear }) } },
    async (request, reply) => {
      const keeper = requirePlanKeeper(request);
      const { year } = request.params;
      const order = { year, what: "decision", origin: originOf(request), actor: keeper.actor } as const;
      await recordDecision(
        context,
        keeper,
        { ...request.body, year },
        { today: todayIn(city.time_zone), orderPaper: (tx) => orderPlanPaper(app, tx, order) },
      );
      return reply.code(201).send(await readYear(db, year, readerOf(request, layers)));
    },
  );

  app.get(
    "/api/street-plan/measured",
    { schema: { querystring: measuredQuery, response: responses({ 200: streetMeasured }) } },
    async (request, reply) => {
      requireStaff(request);
      void reply.header("cache-control", "no-store");
      const { identity, query } = request;
      return await measured(db, readAsked(query), { identity, layers, srid: city.metric_srid });
    },
  );

  app.post(
    "/api/street-plan/items",
    { schema: { body: newPlanItem, response: responses({ 201: planThread }) } },
    async (request, reply) => {
      const keeper = requirePlanKeeper(request);
      const { id } = request.body;
      await writeItem(context, request.identity, keeper, request.body);
      return reply
        .code(201)
        .header("location", `/api/street-plan/items/${id}`)
        .send(await readThread(db, id, readerOf(request, layers)));
    },
  );

  app.get(
    "/api/street-plan/items/:id",
    { schema: { params: path, response: responses({ 200: planThread }) } },
    async (request, reply) => {
      requireStaff(request);
      void reply.header("cache-control", "no-store");
      return await readThread(db, request.params.id, readerOf(request, layers));
    },
  );

  app.post(
    "/api/street-plan/items/:id/steps",
    { schema: { params: path, body: newPlanStep, response: responses({ 200: planThread }) } },
    async (request) => {
      const keeper = requirePlanKeeper(request);
      const { identity, body } = request;
      const today = todayIn(city.time_zone);
      await takeStep({ context, identity, keeper, today }, request.params.id, body);
      return await readThread(db, request.params.id, readerOf(request, layers));
    },
  );

  await attachmentRoutes(app, {
    path: "/api/street-plan/items",
    upload: planUpload,
    thread: planThread,
    // Photos of approved streets are everybody's; which those are, the query knows.
    requireReader: () => undefined,
    notThere: noSuchFileHere,
    find: (id, file, request) =>
      db.first(attachedContent, selectPlanFile(id, file, readerOf(request, layers))),
    mayAttach: (request, itemId) => {
      const keeper = requirePlanKeeper(request);
      return async (upload) => {
        await attach(app, context, keeper, { ...upload, itemId });
        return await readThread(db, itemId, readerOf(request, layers));
      };
    },
  });
};
