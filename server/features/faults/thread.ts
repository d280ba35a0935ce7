import type { z } from "zod";
import type { FaultHead, FaultThread } from "#contract/faults.ts";
import { withFile } from "#server/platform/attachments/attached-file.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import {
  caller,
  headRow as head,
  type headRow,
  named,
  selectCaller,
  selectDuplicates,
  selectHeads,
  selectNamed,
  selectSteps,
  stepRow,
} from "./queries.ts";
import { noSuchFault } from "./refusals.ts";

/** A head as it is told: where it stands in a list is the list's own affair. */
export function toldHead({
  rank: _r,
  key: _k,
  longitude,
  latitude,
  ...row
}: z.output<typeof headRow>): FaultHead {
  return { ...row, point: [longitude, latitude] };
}

export async function readHead(db: Queryable, id: string, now: Date): Promise<FaultHead> {
  const [row] = await db.many(head, selectHeads({ ids: [id] }, now.toISOString(), { after: null, limit: 1 }));
  if (!row) throw noSuchFault();
  return toldHead(row);
}

export async function readThread(
  db: Queryable,
  id: string,
  { now, withCaller }: { readonly now: Date; readonly withCaller: boolean },
): Promise<FaultThread> {
  const fault = await readHead(db, id, now);
  const original = fault.duplicate_of_id;
  return {
    fault,
    caller: withCaller ? ((await db.first(caller, selectCaller(id))) ?? null) : null,
    duplicates: await db.many(named, selectDuplicates(id)),
    duplicate_of: original === null ? null : ((await db.first(named, selectNamed(original))) ?? null),
    steps: (await db.many(stepRow, selectSteps(id))).map(withFile),
  };
}
