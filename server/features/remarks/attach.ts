import type { Upload } from "#server/platform/attachments/routes.ts";
import { insertFilesOf, storeAttachment } from "#server/platform/attachments/store-attachment.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import type { App, Context } from "#server/platform/context.ts";
import { writeStep } from "./take-step.ts";
import { insertRemarkFile } from "./write-queries.ts";

/** Contents are on the disk before the rows that name them. Sent again, it is attached once. */
export async function attach(
  app: App,
  { db, config }: Context,
  writer: Keeper,
  { id, name, content, remarkId }: Upload & { readonly remarkId: string },
): Promise<void> {
  const stored = await storeAttachment(app, config, { name, content, actor: writer.actor });
  await writeStep({ db }, writer, { id, remarkId }, async (tx) => ({
    step: { action: "file", after: name },
    after: async () => {
      await insertFilesOf(tx, stored);
      await tx.execute(insertRemarkFile(id, remarkId, stored));
    },
  }));
}
