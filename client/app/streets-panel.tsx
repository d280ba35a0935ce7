import Streets from "#client/features/street-plan/streets.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";

const ConflictMark = lazyPart(() => import("#client/features/dig-once/conflict-mark.tsx"));

/** The streets of a year with what another feature finds under them. */
export default function StreetsPanel() {
  return <Streets ConflictMark={ConflictMark} />;
}
