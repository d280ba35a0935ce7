import { type Change, changesOf } from "#server/platform/changes/feed.ts";
import {
  counted,
  layerChange,
  selectChangesAfter,
  selectDistance,
} from "#server/platform/changes/feed-queries.ts";
import { beginning } from "#server/platform/changes/last-change.ts";
import type { Database } from "#server/platform/db/database.ts";
import { isUuid } from "#server/platform/rows/filter-value.ts";

/** A reader that missed more reads everything again: that costs it less than thousands of events. */
const mostVersions = 5000;

/** What was written to these layers after the change that a reader saw last; undefined when that cannot be told. */
export async function changesSince(
  db: Database,
  lastEventId: string,
  layers: readonly string[],
): Promise<readonly Change[] | undefined> {
  if (lastEventId !== beginning && !isUuid(lastEventId)) return undefined;
  const last =
    lastEventId === beginning
      ? { seq: 0, versions: 0 }
      : await db.first(counted, selectDistance(lastEventId, layers, mostVersions));
  if (!last || last.versions >= mostVersions) return undefined;
  return changesOf(await db.many(layerChange, selectChangesAfter(last.seq, layers)));
}
