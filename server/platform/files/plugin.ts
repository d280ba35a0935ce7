import type { App, Context } from "../context.ts";
import { FileStore } from "./file-store.ts";
import { WorkDirectory } from "./work-directory.ts";

declare module "fastify" {
  interface FastifyInstance {
    readonly files: FileStore;
    readonly workDirectory: WorkDirectory;
  }
}

export function setUpFiles(app: App, { config }: Context): void {
  const workDirectory = new WorkDirectory(config.dataDirectory);
  app.decorate("files", new FileStore(config.dataDirectory));
  app.decorate("workDirectory", workDirectory);
  app.addHook("onReady", () => workDirectory.prepare());
}
