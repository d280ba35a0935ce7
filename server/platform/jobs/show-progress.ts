import type { Text } from "#layers/kit/text.ts";
import type { Database } from "../db/database.ts";
import { beat, notify } from "./queries.ts";

const heartbeatEveryMs = 3_000;
const progressEveryMs = 400;

type Shown = { readonly fraction: number | null; readonly message: Text | null };
type Options = { readonly id: string; readonly channel: string; readonly warn: (error: unknown) => void };

/** Written beside the job, from a timer of its own: `progress` may be called inside a write. */
export function showProgress(db: Database, { id, channel, warn }: Options) {
  let latest: Shown = { fraction: null, message: null };
  let written = latest;
  let writtenAt = Date.now();
  let writing: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    written = latest;
    writtenAt = Date.now();
    await db.execute(beat(id, new Date().toISOString(), written.fraction, written.message));
    await db.text(notify(channel, id));
  };
  const timer = setInterval(() => {
    if (latest === written && Date.now() - writtenAt < heartbeatEveryMs) return;
    writing = writing.then(write).catch(warn);
  }, progressEveryMs);
  return {
    progress(fraction: number | null, message?: Text): void {
      latest = { fraction, message: message ?? latest.message };
    },
    async end(): Promise<void> {
      clearInterval(timer);
      await writing;
    },
  };
}
