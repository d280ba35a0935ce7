import { Conflict } from "#client/features/dig-once/conflict.tsx";
import Permit from "#client/features/dig-permits/permit.tsx";
import type { DigConflict } from "#contract/dig-once.ts";

/** A permit with what another feature tells of its conflicts. */
export default function DigPermit({ id }: { id: string }) {
  return <Permit id={id} Conflicts={Conflicts} />;
}

function Conflicts({ conflicts, item }: { conflicts: readonly DigConflict[]; item: string }) {
  return (
    <ul>
      {conflicts.map((conflict) => (
        <Conflict key={conflict.key} conflict={conflict} item={item} />
      ))}
    </ul>
  );
}
