import { z } from "zod";
import { changeSet, changeSetAnswer, undo } from "#contract/changes.ts";
import { applyChangeSet } from "#server/platform/changes/apply.ts";
import { undoChangeSet } from "#server/platform/changes/undo.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";

export function changesRoutes(app: App, context: Context): void {
  app.post(
    "/api/changes",
    { schema: { body: changeSet, response: responses({ 200: changeSetAnswer }) } },
    (request) => applyChangeSet(context, request.identity, request.body),
  );

  app.post(
    "/api/changes/:id/undo",
    {
      schema: {
        params: z.strictObject({ id: z.uuid() }),
        body: undo,
        response: responses({ 200: changeSetAnswer }),
      },
    },
    (request) => undoChangeSet(context, request.identity, request.params.id, request.body),
  );
}
