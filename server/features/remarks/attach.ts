import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { largestRemarkFile, type remarkUpload } from "#contract/remarks.ts";
import type { App, Context } from "#server/platform/context.ts";
import { insertFile } from "#server/platform/files/queries.ts";
import { contentTypeOf } from "./content.ts";
import { cannotBeRead, tooLarge, wrongContent } from "./file-refusals.ts";
import { openRedraw, type Photo, type PictureType } from "./photo.ts";
import { writeStep } from "./take-step.ts";
import type { Writer } from "./who.ts";
import { insertRemarkFile } from "./write-queries.ts";

/** At most so large, so it may stand in memory: a photo has to be redrawn as a whole. */
export async function readContent(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.byteLength;
    if (bytes > largestRemarkFile) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

type Upload = z.output<typeof remarkUpload> & { readonly content: Buffer; readonly remarkId: string };

/** Contents are on the disk before the rows that name them. Sent again, it is attached once. */
export async function attach(
  app: App,
  { db, config }: Context,
  writer: Writer,
  { id, name, content, remarkId }: Upload,
): Promise<void> {
  const mediaType = contentTypeOf(content);
  if (mediaType === null) throw wrongContent(name);
  const photo = mediaType === "application/pdf" ? null : await drawn(name, content, mediaType);
  const put = (bytes: Buffer) =>
    app.files.put(once(bytes), { largest: largestRemarkFile, minimumFreeBytes: config.minimumFreeBytes });
  const stored = await put(photo?.content ?? content);
  const preview = photo && (await put(photo.preview));
  const row = (of: typeof stored) => ({
    ...of,
    id: randomUUID(),
    name,
    uploaded_at: new Date().toISOString(),
    uploaded_by: writer.actor,
  });
  await writeStep({ db }, writer, { id, remarkId }, async (tx) => ({
    step: { action: "file", after: name },
    after: async () => {
      const file = row(stored);
      const small = preview && row(preview);
      await tx.execute(insertFile(file));
      if (small) await tx.execute(insertFile(small));
      await tx.execute(
        insertRemarkFile({
          id,
          remarkId,
          fileId: file.id,
          previewId: small?.id ?? null,
          mediaType,
          widthPx: photo?.widthPx ?? null,
          heightPx: photo?.heightPx ?? null,
        }),
      );
    },
  }));
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
