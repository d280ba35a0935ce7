import type { App, Context } from "../context.ts";
import { FileStore } from "./file-store.ts";

declare module "fastify" {
  interface FastifyInstance {
    readonly files: FileStore;
  }
}

export function setUpFiles(app: App, { config }: Context): void {
  app.decorate("files", new FileStore(config.dataDirectory));
}
