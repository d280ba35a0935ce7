import { z } from "zod";
import { storedFile, upload } from "#contract/files.ts";
import { requireWriter } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { fileRow, selectFile } from "#server/platform/files/queries.ts";
import { noSuchFile } from "#server/platform/files/refusals.ts";
import { storeUpload } from "#server/platform/files/store-upload.ts";
import { attachment } from "#server/platform/http/attachment.ts";
import { responses, textResponses } from "#server/platform/http/responses.ts";

export async function filesRoutes(app: App, context: Context): Promise<void> {
  await app.register((uploads: App) => {
    // The body stays a stream: a file never stands in memory as a whole.
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser("application/octet-stream", (_request, payload, done) =>
      done(null, payload),
    );
    uploads.post(
      "/api/files",
      {
        bodyLimit: Number.MAX_SAFE_INTEGER,
        schema: { querystring: upload, response: responses({ 201: storedFile }) },
      },
      async (request, reply) => {
        const actor = requireWriter(request.identity);
        const file = await storeUpload(context, app.files, {
          name: request.query.name,
          content: request.raw,
          actor,
        });
        return reply.code(201).header("location", `/api/files/${file.id}`).send(file);
      },
    );
  });

  app.get(
    "/api/files/:id",
    {
      schema: {
        params: z.strictObject({ id: z.uuid() }),
        response: textResponses({ "application/octet-stream": z.string() }),
      },
    },
    async ({ params, identity }, reply) => {
      const file = await context.db.first(fileRow, selectFile(params.id));
      const open = file && (file.uploaded_by === identity.actor || identity.roles.includes("admin"));
      if (!open) throw noSuchFile();
      const { stream, bytes } = await app.files.read(file.sha256);
      return attachment(reply, { name: file.name, type: "application/octet-stream" })
        .header("content-length", bytes)
        .send(stream);
    },
  );
}
