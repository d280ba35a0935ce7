import type { z } from "zod";
import { attachmentUpload } from "#contract/attachments.ts";
import { plannedStreet } from "#contract/street-plan.ts";
import type { Upload } from "#server/platform/attachments/routes.ts";
import { insertFilesOf, storeAttachment } from "#server/platform/attachments/store-attachment.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import type { App, Context } from "#server/platform/context.ts";
import { insertPlanFile } from "./write-queries.ts";
import { writeStep } from "./write-step.ts";

export const planUpload = attachmentUpload.extend({
  taken: plannedStreet.shape.photos.element.shape.taken.default("other"),
});
type PlanUpload = Upload<z.output<typeof planUpload>>;

/** Contents are on the disk before the rows that name them. Sent again, it is attached once. */
export async function attach(
  app: App,
  context: Context,
  keeper: Keeper,
  { id, name, taken, content, itemId }: PlanUpload & { readonly itemId: string },
): Promise<void> {
  const stored = await storeAttachment(app, context.config, { name, content, actor: keeper.actor });
  await writeStep(context, keeper, { id, itemId }, (tx) => ({
    step: { action: "file", after: name },
    after: async () => {
      await insertFilesOf(tx, stored);
      await tx.execute(insertPlanFile(id, itemId, taken, stored));
    },
  }));
}
