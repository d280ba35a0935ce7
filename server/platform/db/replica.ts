import { setTimeout as sleep } from "node:timers/promises";
import type { Queryable } from "./database.ts";
import { sql } from "./sql.ts";

const longestWaitMs = 1000;
const pauseMs = 3;

/**
 * Waits until a streaming replica has all that the primary has committed: who keeps an answer of a replica that was
 * behind would keep it for ever. False when it is too far behind to wait for.
 */
export async function hasCaughtUp(replica: Queryable, primary: Queryable): Promise<boolean> {
  const position = await primary.text(sql`select pg_current_wal_flush_lsn()::text`);
  const giveUp = performance.now() + longestWaitMs;
  for (;;) {
    const there = await replica.text(
      sql`select coalesce(pg_last_wal_replay_lsn() >= ${position}::pg_lsn, not pg_is_in_recovery())::text`,
    );
    if (there === "true") return true;
    if (performance.now() > giveUp) return false;
    await sleep(pauseMs);
  }
}
