import {
  Check,
  CheckCheck,
  FileSignature,
  Gavel,
  Hammer,
  Lightbulb,
  type LucideIcon,
  PencilRuler,
  RefreshCw,
  ShieldCheck,
  Undo2,
} from "lucide-react";
import type { ComponentProps } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import type { PlanStage } from "#contract/street-plan-moves.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";

type Look = {
  readonly icon: LucideIcon;
  readonly tone: NonNullable<ComponentProps<typeof Badge>["tone"]>;
};

/** A sign for each stage: colour alone is never the key. */
const looks: Readonly<Record<PlanStage, Look>> = {
  proposed: { icon: Lightbulb, tone: "neutral" },
  draft: { icon: PencilRuler, tone: "warn" },
  approved: { icon: Check, tone: "accent" },
  adjusted: { icon: RefreshCw, tone: "accent" },
  tender: { icon: Gavel, tone: "info" },
  contracted: { icon: FileSignature, tone: "info" },
  in_work: { icon: Hammer, tone: "info" },
  accepted: { icon: CheckCheck, tone: "good" },
  warranty: { icon: ShieldCheck, tone: "good" },
  withdrawn: { icon: Undo2, tone: "neutral" },
};

export function StageBadge({ stage }: { stage: PlanStage }) {
  const t = useText();
  const { icon: Icon, tone } = looks[stage];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(layer.fields.stage.values[stage])}
    </Badge>
  );
}
