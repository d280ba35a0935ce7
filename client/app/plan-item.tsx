import Item from "#client/features/street-plan/item.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";

const DigOnce = lazyPart(() => import("#client/features/dig-once/dig-once.tsx"));

/** A street of the plan with what another feature finds under it. */
export default function PlanItem({ id }: { id: string }) {
  return <Item id={id} DigOnce={DigOnce} />;
}
