import type { App, Context } from "../context.ts";
import { ChangeFeed } from "./feed.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** What is written to layers, from any process of this city. */
    readonly changeFeed: ChangeFeed;
  }
}

export async function setUpChangeFeed(app: App, { db, layers }: Context): Promise<void> {
  const ids = layers.map(({ id }) => id);
  const feed = await ChangeFeed.open(db, ids, (err) => app.log.warn({ err }, "changes could not be read"));
  app.decorate("changeFeed", feed);
  app.addHook("onClose", () => feed.close());
}
