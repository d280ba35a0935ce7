import { z } from "zod";
import { remarkThread, remarkUpload } from "#contract/remarks.ts";
import { readableLayers } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import { attachment } from "#server/platform/http/attachment.ts";
import { responses, textResponses } from "#server/platform/http/responses.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { attach, readContent } from "./attach.ts";
import { selectRemarkFile, storedFile } from "./queries.ts";
import { noSuchFileHere } from "./refusals.ts";
import { readThread } from "./thread.ts";
import { requireAuthor, requireReader } from "./who.ts";

const filePath = z.strictObject({ id: z.uuid(), file: z.uuid() });
const file = { params: filePath, response: textResponses({ "application/octet-stream": z.string() }) };

export async function fileRoutes(app: App, context: Context): Promise<void> {
  const { db, layers, city } = context;

  await app.register((uploads: App) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser("application/octet-stream", (_request, payload, done) =>
      done(null, payload),
    );
    uploads.post(
      "/api/remarks/:id/files",
      {
        bodyLimit: Number.MAX_SAFE_INTEGER,
        schema: {
          params: z.strictObject({ id: z.uuid() }),
          querystring: remarkUpload,
          response: responses({ 201: remarkThread }),
        },
      },
      async (request, reply) => {
        const writer = requireAuthor(request);
        const remarkId = request.params.id;
        const content = await readContent(request.raw);
        await attach(app, context, writer, { ...request.query, content, remarkId });
        const thread = await readThread(db, readableLayers(request.identity, layers), remarkId, {
          person: writer.id,
          actor: writer.actor,
          today: todayIn(city.time_zone),
        });
        return reply.code(201).send(thread);
      },
    );
  });

  app.get("/api/remarks/:id/files/:file", { schema: file }, async (request, reply) => {
    requireReader(request);
    const stored = await db.first(storedFile, selectRemarkFile(request.params.id, request.params.file));
    if (!stored) throw noSuchFileHere();
    const { stream, bytes } = await app.files.read(stored.sha256);
    return attachment(reply, { name: stored.name, type: stored.media_type })
      .header("content-length", bytes)
      .send(stream);
  });

  app.get("/api/remarks/:id/files/:file/preview", { schema: file }, async (request, reply) => {
    requireReader(request);
    const stored = await db.first(storedFile, selectRemarkFile(request.params.id, request.params.file));
    if (!stored?.preview_sha256) throw noSuchFileHere();
    const { stream, bytes } = await app.files.read(stored.preview_sha256);
    return attachment(reply, { name: `${stored.name}.jpg`, type: "image/jpeg" })
      .header("content-length", bytes)
      .send(stream);
  });
}
