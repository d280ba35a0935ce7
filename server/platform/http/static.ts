import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { App } from "../context.ts";
import { sendNotFound } from "./not-found.ts";
import { isData } from "./setup.ts";

const immutable = "public, max-age=31536000, immutable";

/**
 * The built client, in the form that the browser takes (scripts/compress-files.ts). Names with a hash never change; the page is asked for anew each time, and answers every address
 * that a person can type, because the address is the client's state.
 */
export async function serveClient(app: App, directory: string): Promise<void> {
  if (!existsSync(join(directory, "index.html"))) return;
  const assets = join(directory, "assets");
  await app.register(fastifyStatic, {
    root: directory,
    wildcard: false,
    cacheControl: false,
    preCompressed: true,
    globIgnore: ["**/*.{br,gz}"],
    setHeaders: (reply, path) => {
      reply.header("cache-control", path.startsWith(assets) ? immutable : "no-cache");
    },
  });
  app.get("/*", { schema: { hide: true } }, (request, reply) => {
    const isPage = request.headers.accept?.includes("text/html") ?? false;
    if (!isPage || isData(request.url) || request.url.startsWith("/assets/"))
      return sendNotFound(request, reply);
    return reply.sendFile("index.html");
  });
}
