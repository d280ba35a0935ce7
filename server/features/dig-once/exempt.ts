import type { z } from "zod";
import { digRules, isConflict, longestExemption, type newDigExemption } from "#contract/dig-once.ts";
import { planItem } from "#layers/council/plan-item.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { readSaid } from "#server/platform/changes/said.ts";
import type { Database } from "#server/platform/db/database.ts";
import {
  exemptionRow,
  insertExemption,
  knownExemption,
  selectExemption,
  selectExemptions,
  withdrawExemption,
} from "./queries.ts";
import { alreadyExempted, noSuchConflict, noSuchExemption, signedInFuture } from "./refusals.ts";

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const conflictKey = new RegExp(`^(${digRules.filter(isConflict).join("|")}):${uuid}:${uuid}$`);

/** Sent again, because the answer was lost, it is written once. */
export async function exempt(
  db: Database,
  { actor, name }: Keeper,
  given: z.output<typeof newDigExemption>,
  today: string,
): Promise<z.output<typeof exemptionRow>> {
  const said = (field: "reason" | "signer", longest: number): string =>
    readSaid(given[field], { layer: planItem, longest, needed: true, field });
  const reason = said("reason", longestExemption);
  const signer = said("signer", 200);
  if (!conflictKey.test(given.conflict_key)) throw noSuchConflict(given.conflict_key);
  if (given.signed_on > today) throw signedInFuture(given.signed_on);
  const { id, conflict_key: key, reason_code, signed_on } = given;
  const written = { id, conflictKey: key, reasonCode: reason_code, reason, signer, signedOn: signed_on };
  return await db.write({ actor }, async (tx) => {
    await tx.execute(insertExemption({ ...written, actor, actorName: name }));
    const known = await tx.first(knownExemption, selectExemption(id));
    if (known?.actor === actor && known.conflict_key === key && !known.withdrawn) return { id, ...known };
    const [other] = await tx.many(exemptionRow, selectExemptions([key]));
    if (other) throw alreadyExempted(other.signer, other.signed_on);
    throw noSuchExemption();
  });
}

export async function withdraw(db: Database, { actor }: Keeper, id: string): Promise<void> {
  const withdrawn = await db.write({ actor }, (tx) => tx.execute(withdrawExemption(id)));
  if (withdrawn === 0) throw noSuchExemption();
}
