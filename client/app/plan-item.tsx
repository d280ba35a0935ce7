import { lazy } from "react";
import Item from "#client/features/street-plan/item.tsx";

const DigOnce = lazy(() => import("#client/features/dig-once/dig-once.tsx"));

/** A street of the plan with what another feature finds under it. */
export default function PlanItem({ id }: { id: string }) {
  return <Item id={id} DigOnce={DigOnce} />;
}
