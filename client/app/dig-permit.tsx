import Permit from "#client/features/dig-permits/permit.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";

const Conflict = lazyPart(async () => ({
  default: (await import("#client/features/dig-once/conflict.tsx")).Conflict,
}));

/** A permit with what another feature tells of its conflicts. */
export default function DigPermit({ id }: { id: string }) {
  return <Permit id={id} Conflict={Conflict} />;
}
