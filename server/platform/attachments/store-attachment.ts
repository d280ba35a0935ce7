import { randomUUID } from "node:crypto";
import { largestAttachment } from "#contract/attachments.ts";
import type { Config } from "../config.ts";
import type { App } from "../context.ts";
import type { Queryable } from "../db/database.ts";
import { type FileRow, insertFile } from "../files/queries.ts";
import { type ContentType, contentTypeOf } from "./content.ts";
import { openRedraw, type Photo, type PictureType } from "./photo.ts";
import { cannotBeRead, tooLarge, wrongContent } from "./refusals.ts";

/** At most so large, so it may stand in memory: a photo has to be redrawn as a whole. */
export async function readContent(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    if (bytes > largestAttachment) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Contents that are on the disk; the rows that name them are still to be written. */
export type Attachment = {
  readonly file: FileRow;
  readonly preview: FileRow | null;
  readonly mediaType: ContentType;
  readonly widthPx: number | null;
  readonly heightPx: number | null;
};

/** A photo is redrawn and gets a small picture; a PDF is kept as it is; anything else is refused. */
export async function storeAttachment(
  app: App,
  { minimumFreeBytes }: Config,
  { name, content, actor }: { readonly name: string; readonly content: Buffer; readonly actor: string },
): Promise<Attachment> {
  const mediaType = contentTypeOf(content);
  if (mediaType === null) throw wrongContent(name);
  const photo = mediaType === "application/pdf" ? null : await drawn(name, content, mediaType);
  const put = async (bytes: Buffer): Promise<FileRow> => ({
    ...(await app.files.put(once(bytes), { largest: largestAttachment, minimumFreeBytes })),
    id: randomUUID(),
    name,
    uploaded_at: new Date().toISOString(),
    uploaded_by: actor,
  });
  return {
    file: await put(photo?.content ?? content),
    preview: photo && (await put(photo.preview)),
    mediaType,
    widthPx: photo?.widthPx ?? null,
    heightPx: photo?.heightPx ?? null,
  };
}

export async function insertFilesOf(tx: Queryable, { file, preview }: Attachment): Promise<void> {
  await tx.execute(insertFile(file));
  if (preview) await tx.execute(insertFile(preview));
}

async function drawn(name: string, content: Buffer, type: PictureType): Promise<Photo> {
  const redraw = await openRedraw();
  try {
    return await redraw(content, type);
  } catch (error) {
    throw cannotBeRead(name, error);
  }
}

async function* once(content: Buffer): AsyncGenerator<Uint8Array> {
  yield content;
}
