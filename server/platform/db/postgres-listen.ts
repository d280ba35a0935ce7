import pg from "pg";
import type { Listener } from "./database.ts";

const firstWaitMs = 250;
const longestWaitMs = 10_000;
/** A server that vanished without a word is noticed after minutes and not after the two hours of the system. */
const keepAliveInitialDelayMillis = 30_000;

/**
 * A connection of its own that listens and, when it breaks, comes back. PostgreSQL keeps no notifications for an
 * absent listener, so every reconnect reports a gap.
 */
export async function listenForever(
  config: pg.ClientConfig,
  channel: string,
  listener: Listener,
): Promise<() => Promise<void>> {
  let closed = false;
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({ ...config, keepAlive: true, keepAliveInitialDelayMillis });
    next.on("notification", (message) => listener.message(message.payload ?? ""));
    next.on("error", () => undefined);
    try {
      await next.connect();
      await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    if (closed) return await next.end();
    client = next;
    next.once("end", () => {
      client = undefined;
      retryAfter(firstWaitMs);
    });
  };
  const retryAfter = (waitMs: number): void => {
    if (closed) return;
    timer = setTimeout(() => {
      connect().then(
        () => listener.gap(),
        () => retryAfter(Math.min(waitMs * 2, longestWaitMs)),
      );
    }, waitMs);
  };

  await connect();
  return async () => {
    closed = true;
    clearTimeout(timer);
    await client?.end();
  };
}
