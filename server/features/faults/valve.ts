import type { NewFaultStep } from "#contract/faults.ts";
import { checkOwnership } from "#server/platform/changes/ownership-check.ts";
import { lockRows, rowVersion } from "#server/platform/changes/queries.ts";
import { updateRows } from "#server/platform/changes/write-rows.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { notAllowed } from "#server/platform/http/problems.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { noSuchValve } from "./refusals.ts";
import type { Taking } from "./take-step.ts";
import { readInstant } from "./times.ts";
import { type LockedFault, selectCode } from "./write-queries.ts";
import type { Taken } from "./write-step.ts";

type Marked = Extract<NewFaultStep, { action: "valve" }>;

/** What the register learns. A valve that was turned was also found. */
const learned = (mark: Marked["mark"], day: string): Readonly<Record<string, unknown>> =>
  ({
    holds: { operable: true, accessible: true, proven_on: day },
    does_not_hold: { operable: false, proven_on: day },
    not_found: { accessible: false },
    found: { accessible: true },
  })[mark];

/** The step and the valve are one change set: whoever undoes or reads one sees the other. */
export async function markedValve(
  tx: Queryable,
  { context, identity, now }: Taking,
  { network }: LockedFault,
  { valve: { layer: name, id }, mark, at }: Marked,
): Promise<Taken> {
  const layer = context.layers.find((known) => known.id === name);
  if (layer?.network?.name !== network) throw noSuchValve(id);
  const [stored] = await tx.many(rowVersion, lockRows(layer, [id]));
  if (!stored) throw noSuchValve(id);
  const happenedAt = at === undefined ? now.toISOString() : readInstant("isolated", at, now);
  const row = learned(mark, todayIn(context.city.time_zone, new Date(happenedAt)));
  const operation = { op: "patch" as const, layer: name, id, version: stored.version, row };
  const [first, ...rest] = await checkOwnership(tx, identity, [{ index: 0, layer, operation }]);
  if (first) throw notAllowed(first.message, [first, ...rest]);
  return {
    step: { action: "valve", happenedAt, before: await tx.text(selectCode(layer, id)), after: mark },
    after: async () => {
      await updateRows(tx, layer, [{ id, row }]);
      return [{ layer: name, id, version: stored.version + 1 }];
    },
  };
}
