import Faults from "#client/features/faults/faults.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";

const Journal = lazyPart(() => import("#client/features/fault-papers/journal-menu.tsx"));

/** The list of faults with what another feature makes of it on paper. */
export default function FaultsPanel() {
  return <Faults Journal={Journal} />;
}
