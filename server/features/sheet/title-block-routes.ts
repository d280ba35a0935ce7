import { z } from "zod";
import { titleBlock, titleBlockEditors } from "#contract/paper.ts";
import { requireRole, requireWriter } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { keptTitleBlock } from "#server/platform/paper/kept-title-block.ts";
import { saveTitleBlock } from "#server/platform/paper/queries.ts";

/** What the city writes into the title blocks of its papers, kept from one print to the next. */
export function titleBlockRoutes(app: App, { db }: Context): void {
  app.get(
    "/api/title-block",
    { schema: { response: responses({ 200: titleBlock }) } },
    async ({ identity }, reply) => {
      void reply.header("cache-control", "no-store");
      return await keptTitleBlock(db, identity);
    },
  );

  app.put(
    "/api/title-block",
    { schema: { body: titleBlock, response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      requireRole(request, titleBlockEditors);
      const actor = requireWriter(request.identity);
      await db.write({ actor }, (tx) => tx.execute(saveTitleBlock(request.body)));
      return reply.code(204).send(null);
    },
  );
}
