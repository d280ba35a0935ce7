import { z } from "zod";
import type { Context } from "#server/platform/context.ts";
import type { JobKind } from "#server/platform/jobs/job-kind.ts";
import { interrupted } from "#server/platform/jobs/job-problem.ts";
import { clearStaging } from "./clear-staging.ts";
import { failing, findImport, stepBack } from "./read-job.ts";
import { saveImport, takeOutImport } from "./save-import.ts";

const params = z.object({ import_id: z.uuid(), reason: z.string().nullable() });

/** The rows that were laid ready become rows of the layer. */
export function saveJob(context: Context): JobKind<typeof params> {
  return {
    id: "import-save",
    params,
    timeLimitMs: 30 * 60_000,
    gaveUp: async ({ import_id }, actor, why) => {
      if (why === "cancelled") return await stepBack(context, import_id, actor, "checked");
      await takeOutImport(context, await findImport(context, import_id), actor);
      await stepBack(context, import_id, actor, "failed", interrupted());
    },
    run: async ({ import_id, reason }, tools) => {
      const { actor, signal, progress } = tools;
      const record = await findImport(context, import_id);
      const saving = { ky: "Сакталып жатат", ru: "Сохраняется", en: "Saving" };
      progress(null, saving);
      // An earlier attempt may have ended after the last row was in.
      if (record.state !== "saved") {
        await failing(context, { id: import_id, before: "checked", tools }, () =>
          saveImport(context, record, {
            actor,
            reason,
            signal,
            progress: (share) => progress(share, saving),
          }),
        );
      }
      await clearStaging(context.db, import_id, actor);
      return { import_id, change_id: import_id };
    },
  };
}
