import {
  Ban,
  type Circle,
  CircleCheck,
  CircleDashed,
  CircleX,
  Construction,
  FileCheck,
  Layers2,
} from "lucide-react";
import type { ComponentProps } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import type { DigPermitState } from "#contract/dig-permit-moves.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";

type Look = {
  readonly icon: typeof Circle;
  readonly tone: NonNullable<ComponentProps<typeof Badge>["tone"]>;
};

const looks: Readonly<Record<DigPermitState, Look>> = {
  requested: { icon: CircleDashed, tone: "warn" },
  issued: { icon: FileCheck, tone: "info" },
  opened: { icon: Construction, tone: "danger" },
  restored: { icon: Layers2, tone: "accent" },
  accepted: { icon: CircleCheck, tone: "good" },
  refused: { icon: CircleX, tone: "neutral" },
  cancelled: { icon: Ban, tone: "neutral" },
};

export function StateBadge({ state }: { state: DigPermitState }) {
  const t = useText();
  const { icon: Icon, tone } = looks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(digPermit.fields.state.values[state])}
    </Badge>
  );
}
