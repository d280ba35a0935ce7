import type { FastifyReply, FastifyRequest } from "fastify";
import { z } from "zod";
import { faultNotice } from "#contract/fault-papers.ts";
import type { PaperBox } from "#contract/paper.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { readableLayers } from "#server/platform/auth/identity.ts";
import type { App, Context, Feature } from "#server/platform/context.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import { responses, textResponses } from "#server/platform/http/responses.ts";
import { thread } from "#server/platform/jobs/thread.ts";
import type { IsolationAt } from "#server/platform/network/isolation-at.ts";
import { keptTitleBlock } from "#server/platform/paper/kept-title-block.ts";
import { formParameters, readForm } from "#server/platform/paper/report-form.ts";
import { sendPaper } from "#server/platform/paper/send-paper.ts";
import { journalRoutes } from "./journal-routes.ts";
import { doorMap, pictureMap } from "./notice-paper.ts";
import { charactersIn, noticeText } from "./notice-text.ts";
import type { PaperTask } from "./paper-thread.ts";
import { readCrewSheet } from "./read-crew-sheet.ts";
import { readNotice, readNoticePaper } from "./read-notice.ts";
import { hearsCaller, requireReader } from "./who.ts";

const path = z.strictObject({ id: z.uuid() });
const paperThread = new URL("./paper-thread.ts", import.meta.url);
const crewQuery = z.strictObject({ languages: formParameters.languages });

const kinds = {
  door: { ending: "pdf", type: "application/pdf", box: doorMap },
  picture: { ending: "png", type: "image/png", box: pictureMap },
} as const satisfies Readonly<Record<string, { ending: string; type: string; box: PaperBox }>>;

/** What a fault leaves on paper. `isolationAt` says what closing its section cuts off. */
export const faultPaperRoutes =
  (isolationAt: IsolationAt): Feature =>
  (app, context) => {
    journalRoutes(app, context);
    noticeRoutes(app, context, isolationAt);
    crewSheetRoute(app, context, isolationAt);
  };

function noticeRoutes(app: App, context: Context, ask: IsolationAt): void {
  const { db, city } = context;
  const read = (request: FastifyRequest, id: string, now: Date) =>
    readNotice(context, { id, ask, now, signal: request.signal });

  app.get(
    "/api/faults/:id/notice",
    { schema: { params: path, response: responses({ 200: faultNotice }) } },
    async (request, reply) => {
      requireReader(request);
      void reply.header("cache-control", "no-store");
      const { facts } = await read(request, request.params.id, new Date());
      const text = noticeText(facts);
      return {
        ...{ text, characters: charactersIn(text), sample: facts.sample },
        extent_known: facts.listed === null || facts.cutOff !== null,
      };
    },
  );

  for (const kind of ["door", "picture"] as const) {
    const { ending, type, box } = kinds[kind];
    app.get(
      `/api/faults/:id/notice/${kind}`,
      { schema: { params: path, response: textResponses({ [type]: z.string() }) } },
      async (request, reply) => {
        requireReader(request);
        const now = new Date();
        const { identity, signal } = request;
        const notice = await read(request, request.params.id, now);
        const titleBlock = await keptTitleBlock(db, identity);
        const paper = await readNoticePaper(context, notice, { box, titleBlock, now, signal });
        const { code } = notice.fault;
        return await sendPaper(app, reply, {
          ...{ name: nameOf(city.id, `notice-${kind}`, code), ending, type, sample: paper.facts.sample },
          write: (to) => draw({ paper: kind, path: to, notice: paper }, signal),
        });
      },
    );
  }
}

function crewSheetRoute(app: App, context: Context, ask: IsolationAt): void {
  const { db, city, layers } = context;
  app.get(
    "/api/faults/:id/crew-sheet",
    {
      schema: {
        params: path,
        querystring: crewQuery,
        response: textResponses({ "application/pdf": z.string() }),
      },
    },
    async (request, reply): Promise<FastifyReply> => {
      requireReader(request);
      const { identity, signal } = request;
      const { languages } = readForm(request.query);
      const { id } = request.params;
      const sheet = await readCrewSheet(context, {
        ...{ id, ask, languages, signal },
        withCaller: hearsCaller(request),
        titleBlock: await keptTitleBlock(db, identity),
        readable: readableLayers(identity, layers),
      });
      if (identity.actor !== null)
        for (const shown of [layer, ...sheet.map.layers.map((drawn) => drawn.layer)])
          await logExport(db, identity.actor, shown, {
            ...{ format: "pdf", srid: city.metric_srid, filters: { fault: id } },
            rows: shown === layer ? 1 : linesOf(sheet.map.layers, shown.id),
          });
      return await sendPaper(app, reply, {
        ...{ name: nameOf(city.id, "crew-sheet", sheet.code), ending: "pdf", type: "application/pdf" },
        sample: sheet.sample,
        write: (to) => draw({ paper: "crew-sheet", path: to, sheet }, signal),
      });
    },
  );
}

const linesOf = (drawn: readonly { layer: { id: string }; lines: string }[], id: string): number =>
  drawn.find((one) => one.layer.id === id)?.lines.split("\n").length ?? 0;

/** "kant-crew-sheet-В-112-2026": a number has a stroke, which no name of a file may have. */
const nameOf = (city: string, what: string, code: string): string =>
  `${city}-${what}-${code.replaceAll("/", "-")}`;

async function draw(task: PaperTask, signal: AbortSignal): Promise<void> {
  for await (const _ of thread<never>(paperThread, task, signal));
}
