import { randomUUID } from "node:crypto";
import { largestFile } from "#contract/files.ts";
import type { Context } from "../context.ts";
import type { FileStore } from "./file-store.ts";
import { type FileRow, insertFile } from "./queries.ts";

/** The content is on the disk before its row commits, so that no row ever names a file that is not there. */
export async function storeUpload(
  { db, config }: Pick<Context, "db" | "config">,
  store: FileStore,
  upload: { readonly name: string; readonly content: AsyncIterable<Uint8Array>; readonly actor: string },
): Promise<FileRow> {
  const { minimumFreeBytes } = config;
  const stored = await store.put(upload.content, { largest: largestFile, minimumFreeBytes });
  const row: FileRow = {
    id: randomUUID(),
    name: upload.name,
    ...stored,
    uploaded_at: new Date().toISOString(),
    uploaded_by: upload.actor,
  };
  await db.write({ actor: upload.actor }, (tx) => tx.execute(insertFile(row)));
  return row;
}
