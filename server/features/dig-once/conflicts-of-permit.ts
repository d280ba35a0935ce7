import type { Context } from "#server/platform/context.ts";
import type { ConflictsOfPermit } from "#server/platform/dig-once/conflicts-of-permit.ts";
import { findConflicts } from "./find-conflicts.ts";
import { planAroundPermit } from "./read-plan.ts";
import { withStreets } from "./with-streets.ts";

export const conflictsOfPermit =
  ({ city }: Context): ConflictsOfPermit =>
  async (db, permit) => {
    const found = findConflicts(await planAroundPermit(db, city, permit));
    return await withStreets(
      db,
      found.filter(({ opening }) => opening.id === permit.id),
    );
  };
