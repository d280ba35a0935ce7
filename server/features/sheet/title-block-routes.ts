import { z } from "zod";
import { duties, emptyTitleBlock, type TitleBlock, titleBlock, titleBlockEditors } from "#contract/paper.ts";
import { requireRole, requireWriter } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import * as queries from "./queries.ts";

/** What the city writes into the title blocks of its papers, kept from one print to the next. */
export function titleBlockRoutes(app: App, { db }: Context): void {
  app.get(
    "/api/title-block",
    { schema: { response: responses({ 200: titleBlock }) } },
    async ({ identity }, reply) => {
      const stored = await db.text(queries.selectTitleBlock());
      const block = stored === null ? emptyTitleBlock : titleBlock.parse(JSON.parse(stored));
      void reply.header("cache-control", "no-store");
      return identity.actor === null ? withoutNames(block) : block;
    },
  );

  app.put(
    "/api/title-block",
    { schema: { body: titleBlock, response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      requireRole(request, titleBlockEditors);
      const actor = requireWriter(request.identity);
      await db.write({ actor }, (tx) => tx.execute(queries.saveTitleBlock(request.body)));
      return reply.code(204).send(null);
    },
  );
}

/** Names of people are for those who work with them. */
function withoutNames(block: TitleBlock): TitleBlock {
  const signers = { ...block.signers };
  for (const duty of duties) signers[duty] = { ...signers[duty], name: "" };
  return { ...block, signers };
}
