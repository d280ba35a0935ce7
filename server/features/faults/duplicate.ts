import type { NewFaultStep } from "#contract/faults.ts";
import { fault } from "#layers/operations/fault.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { checkTurn } from "./move.ts";
import { duplicateOfItself, hasItsOwnDuplicates, noSuchOriginal, originalIsDuplicate } from "./refusals.ts";
import type { Taking } from "./take-step.ts";
import { saidOfFault } from "./words.ts";
import { hasDuplicates, type LockedFault, lockedFault, lockFault, touchFault } from "./write-queries.ts";
import type { Taken } from "./write-step.ts";

/** A second report of the same fault. The original is a new version too: its open pages show who else called. */
export async function joined(
  tx: Queryable,
  taking: Taking,
  row: LockedFault & { readonly id: string },
  { original_id: originalId, text }: Extract<NewFaultStep, { action: "duplicate" }>,
): Promise<Taken> {
  checkTurn(taking, row, "duplicate");
  if (originalId === row.id) throw duplicateOfItself(originalId);
  const original = await tx.first(lockedFault, lockFault(originalId, []));
  if (original?.network !== row.network) throw noSuchOriginal(originalId);
  if (original.duplicate_of_code !== null)
    throw originalIsDuplicate(original.code, original.duplicate_of_code);
  const ownDuplicate = await tx.text(hasDuplicates(row.id));
  if (ownDuplicate !== null) throw hasItsOwnDuplicates(ownDuplicate);
  return {
    step: {
      action: "duplicate",
      fromState: row.state,
      toState: "duplicate",
      happenedAt: taking.now.toISOString(),
      text: saidOfFault(text, false),
      after: original.code,
    },
    row: { state: "duplicate", duplicate_of_id: originalId },
    after: async () => {
      await tx.execute(touchFault(originalId));
      return [{ layer: fault.id, id: originalId, version: original.version + 1 }];
    },
  };
}
