import NewItem from "#client/features/street-plan/new-item.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";

const DigOnce = lazyPart(() => import("#client/features/dig-once/dig-once.tsx"));

/** A street on its way into the plan, held against the works under it while it is written. */
export default function NewPlanItem() {
  return <NewItem DigOnce={DigOnce} />;
}
