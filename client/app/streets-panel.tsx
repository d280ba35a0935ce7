import { lazy } from "react";
import Streets from "#client/features/street-plan/streets.tsx";

const ConflictMark = lazy(() => import("#client/features/dig-once/conflict-mark.tsx"));

/** The streets of a year with what another feature finds under them. */
export default function StreetsPanel() {
  return <Streets ConflictMark={ConflictMark} />;
}
