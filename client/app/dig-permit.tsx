import { lazy } from "react";
import Permit from "#client/features/dig-permits/permit.tsx";

const Conflict = lazy(async () => ({
  default: (await import("#client/features/dig-once/conflict.tsx")).Conflict,
}));

/** A permit with what another feature tells of its conflicts. */
export default function DigPermit({ id }: { id: string }) {
  return <Permit id={id} Conflict={Conflict} />;
}
