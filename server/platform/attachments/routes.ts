import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { attachmentUpload } from "#contract/attachments.ts";
import type { App } from "../context.ts";
import { attachment } from "../http/attachment.ts";
import type { HttpProblem } from "../http/problems.ts";
import { responses, textResponses } from "../http/responses.ts";
import { readContent } from "./store-attachment.ts";

/** A file that is attached to something, and where its contents lie. */
export const attachedContent = z.object({
  name: z.string(),
  sha256: z.string(),
  preview_sha256: z.string().nullable(),
  media_type: z.string(),
});

type Asked = z.output<typeof attachmentUpload>;
export type Upload<A extends Asked = Asked> = A & { readonly content: Buffer };

type Kept<A extends Asked> = {
  /** `/api/remarks`: files stand below each of its things. */
  readonly path: string;
  /** What is asked of an upload beside its bytes. */
  readonly upload: z.ZodType<A>;
  /** What an upload is answered with. */
  readonly thread: z.ZodType;
  readonly requireReader: (request: FastifyRequest) => void;
  /** Throws for who may not write, before a byte is read; what it answers writes the upload. */
  readonly mayAttach: (request: FastifyRequest, id: string) => (upload: Upload<A>) => Promise<unknown>;
  readonly find: (
    id: string,
    file: string,
    request: FastifyRequest,
  ) => Promise<z.output<typeof attachedContent> | undefined>;
  readonly notThere: () => HttpProblem;
};

const filePath = z.strictObject({ id: z.uuid(), file: z.uuid() });
const file = { params: filePath, response: textResponses({ "application/octet-stream": z.string() }) };

/** Uploads as the bytes themselves; whatever was attached leaves as an attachment. */
export async function attachmentRoutes<A extends Asked>(app: App, kept: Kept<A>): Promise<void> {
  await app.register((uploads: App) => {
    uploads.removeAllContentTypeParsers();
    uploads.addContentTypeParser("application/octet-stream", (_request, payload, done) =>
      done(null, payload),
    );
    uploads.post(
      `${kept.path}/:id/files`,
      {
        bodyLimit: Number.MAX_SAFE_INTEGER,
        schema: {
          params: z.strictObject({ id: z.uuid() }),
          querystring: kept.upload,
          response: responses({ 201: kept.thread }),
        },
      },
      async (request, reply) => {
        const attach = kept.mayAttach(request, request.params.id);
        const content = await readContent(request.raw);
        return reply.code(201).send(await attach({ ...kept.upload.parse(request.query), content }));
      },
    );
  });

  app.get(`${kept.path}/:id/files/:file`, { schema: file }, async (request, reply) => {
    kept.requireReader(request);
    const stored = await kept.find(request.params.id, request.params.file, request);
    if (!stored) throw kept.notThere();
    const { stream, bytes } = await app.files.read(stored.sha256);
    return attachment(reply, { name: stored.name, type: stored.media_type })
      .header("content-length", bytes)
      .send(stream);
  });

  app.get(`${kept.path}/:id/files/:file/preview`, { schema: file }, async (request, reply) => {
    kept.requireReader(request);
    const stored = await kept.find(request.params.id, request.params.file, request);
    if (!stored?.preview_sha256) throw kept.notThere();
    const { stream, bytes } = await app.files.read(stored.preview_sha256);
    return attachment(reply, { name: `${stored.name}.jpg`, type: "image/jpeg" })
      .header("content-length", bytes)
      .send(stream);
  });
}
