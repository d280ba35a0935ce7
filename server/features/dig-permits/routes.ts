import type { FastifyRequest } from "fastify";
import { z } from "zod";
import {
  digPermitCheck,
  digPermitChecked,
  digPermitsPage,
  digPermitThread,
  digPermitUpload,
  newDigPermit,
  newDigPermitStep,
} from "#contract/dig-permits.ts";
import { attachedContent, attachmentRoutes } from "#server/platform/attachments/routes.ts";
import { readableLayers } from "#server/platform/auth/identity.ts";
import type { Feature } from "#server/platform/context.ts";
import type { ConflictsOfPermit } from "#server/platform/dig-once/conflicts-of-permit.ts";
import { responses } from "#server/platform/http/responses.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { permitsQuery, readFilter } from "./asked.ts";
import { attach } from "./attach.ts";
import { checkDays } from "./days.ts";
import { askedLayers, byOwner, readKnown } from "./known.ts";
import { paperRoute } from "./paper-route.ts";
import { readArea } from "./place.ts";
import { counts, headRow, selectCounts, selectHeads, selectPermitFile } from "./queries.ts";
import { noSuchFileHere } from "./refusals.ts";
import { takeStep } from "./take-step.ts";
import { readThread, streetName, toldHead } from "./thread.ts";
import { requireAsker, requireKeeperOfPermits, requireReader } from "./who.ts";
import { streetNear, writePermit } from "./write-permit.ts";

const path = z.strictObject({ id: z.uuid() });
/** Nothing that is stored has it. */
const notStored = "00000000-0000-4000-8000-000000000000";
const mostShown = 500;

/** `conflictsOf` says what opening the ground is in conflict with. */
export const digPermitRoutes =
  (conflictsOf: ConflictsOfPermit): Feature =>
  async (app, context) => {
    const { db, city, layers } = context;
    const today = (): string => todayIn(city.time_zone);
    const thread = (request: FastifyRequest, id: string) =>
      readThread(db, id, {
        ...{ city, conflictsOf, today: today() },
        readable: readableLayers(request.identity, layers),
      });

    app.get(
      "/api/dig-permits",
      { schema: { querystring: permitsQuery, response: responses({ 200: digPermitsPage }) } },
      async (request, reply) => {
        requireReader(request);
        void reply.header("cache-control", "no-store");
        const filter = readFilter(request.query);
        const heads = await db.many(headRow, selectHeads(filter, today(), mostShown));
        const counted = (await db.first(counts, selectCounts(filter, today()))) ?? { total: 0, overdue: 0 };
        return { permits: heads.map(toldHead), ...counted };
      },
    );

    app.post(
      "/api/dig-permits/check",
      { schema: { body: digPermitCheck, response: responses({ 200: digPermitChecked }) } },
      async (request) => {
        requireReader(request);
        const { starts_on, ends_on, geometry } = request.body;
        const { text, areaM2 } = await readArea(db, geometry, city);
        const asked = askedLayers(readableLayers(request.identity, layers));
        const known = await readKnown(db, asked, text, city.metric_srid);
        const street = await streetNear(db, text, city.metric_srid);
        const isDated = starts_on !== null && ends_on !== null;
        if (isDated) checkDays({ starts_on, ends_on });
        return {
          known: byOwner(
            asked.map(({ id }) => id),
            known,
          ),
          conflicts: isDated
            ? await conflictsOf(db, { id: notStored, code: null, geometry: text, starts_on, ends_on })
            : [],
          street: street && streetName(street),
          area_m2: Math.round(areaM2 * 10) / 10,
        };
      },
    );

    app.post(
      "/api/dig-permits",
      { schema: { body: newDigPermit, response: responses({ 201: digPermitThread }) } },
      async (request, reply) => {
        const keeper = requireAsker(request);
        const { id } = request.body;
        await writePermit(context, request.identity, keeper, request.body, today());
        return reply
          .code(201)
          .header("location", `/api/dig-permits/${id}`)
          .send(await thread(request, id));
      },
    );

    app.get(
      "/api/dig-permits/:id",
      { schema: { params: path, response: responses({ 200: digPermitThread }) } },
      async (request, reply) => {
        requireReader(request);
        void reply.header("cache-control", "no-store");
        return await thread(request, request.params.id);
      },
    );

    app.post(
      "/api/dig-permits/:id/steps",
      { schema: { params: path, body: newDigPermitStep, response: responses({ 200: digPermitThread }) } },
      async (request) => {
        const keeper = requireKeeperOfPermits(request);
        const { identity, body } = request;
        const { id } = request.params;
        await takeStep({ context, identity, keeper, today: today(), conflictsOf }, id, body);
        return await thread(request, id);
      },
    );

    paperRoute(app, context, thread);
    await attachmentRoutes(app, {
      path: "/api/dig-permits",
      upload: digPermitUpload,
      thread: digPermitThread,
      requireReader,
      notThere: noSuchFileHere,
      find: (id, file) => db.first(attachedContent, selectPermitFile(id, file)),
      mayAttach: (request, permitId) => {
        const keeper = requireKeeperOfPermits(request);
        return async (upload) => {
          await attach(app, context, keeper, { ...upload, permitId });
          return await thread(request, permitId);
        };
      },
    });
  };
