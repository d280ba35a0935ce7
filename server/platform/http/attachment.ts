import type { FastifyReply } from "fastify";

/** Headers of an answer that a browser saves and never shows: nothing that somebody uploaded may run on the city's page. */
export function attachment(reply: FastifyReply, file: { name: string; type: string }): FastifyReply {
  const plain = file.name.replace(/[^\w.() -]/g, "_");
  const encoded = encodeURIComponent(file.name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return reply
    .type(file.type)
    .header("content-disposition", `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`)
    .header("x-content-type-options", "nosniff")
    .header("cache-control", "private, no-store");
}
