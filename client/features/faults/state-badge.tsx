import {
  Check,
  CheckCheck,
  CircleDot,
  CircleX,
  Copy,
  type LucideIcon,
  RotateCcw,
  TriangleAlert,
  UserCheck,
  Wrench,
} from "lucide-react";
import type { ComponentProps } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import type { FaultState } from "#contract/fault-moves.ts";
import { fault } from "#layers/operations/fault.ts";

type Look = {
  readonly icon: LucideIcon;
  readonly tone: NonNullable<ComponentProps<typeof Badge>["tone"]>;
};

/** A sign for each state: colour alone is never the key. */
const looks: Readonly<Record<FaultState, Look>> = {
  new: { icon: TriangleAlert, tone: "danger" },
  reopened: { icon: RotateCcw, tone: "danger" },
  assigned: { icon: UserCheck, tone: "warn" },
  isolated: { icon: CircleDot, tone: "accent" },
  repaired: { icon: Wrench, tone: "info" },
  restored: { icon: Check, tone: "good" },
  verified: { icon: CheckCheck, tone: "good" },
  rejected: { icon: CircleX, tone: "neutral" },
  duplicate: { icon: Copy, tone: "neutral" },
};

export function StateBadge({ state }: { state: FaultState }) {
  const t = useText();
  const { icon: Icon, tone } = looks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(fault.fields.state.values[state])}
    </Badge>
  );
}
