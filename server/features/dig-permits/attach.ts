import type { z } from "zod";
import type { digPermitUpload } from "#contract/dig-permits.ts";
import type { Upload } from "#server/platform/attachments/routes.ts";
import { insertFilesOf, storeAttachment } from "#server/platform/attachments/store-attachment.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import type { App, Context } from "#server/platform/context.ts";
import { insertPermitFile } from "./write-queries.ts";
import { writeStep } from "./write-step.ts";

type Given = Upload<z.output<typeof digPermitUpload>> & { readonly permitId: string };

/** Contents are on the disk before the rows that name them. Sent again, it is attached once. */
export async function attach(
  app: App,
  context: Context,
  keeper: Keeper,
  { id, name, taken, content, permitId }: Given,
): Promise<void> {
  const stored = await storeAttachment(app, context.config, { name, content, actor: keeper.actor });
  await writeStep(context, keeper, { id, permitId }, (tx) => ({
    step: { action: "file", after: name },
    after: async () => {
      await insertFilesOf(tx, stored);
      await tx.execute(insertPermitFile(id, permitId, taken, stored));
    },
  }));
}
