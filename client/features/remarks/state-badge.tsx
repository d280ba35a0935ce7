import { type Circle, CircleCheck, CircleX, Diamond, Square, Triangle } from "lucide-react";
import type { ComponentProps } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import type { RemarkState } from "#contract/remark-moves.ts";
import { remark } from "#layers/general-plan/remark.ts";

type Look = {
  readonly icon: typeof Circle;
  readonly tone: NonNullable<ComponentProps<typeof Badge>["tone"]>;
};

/** The same shapes as on the map: colour alone is never the key. */
const looks: Readonly<Record<RemarkState, Look>> = {
  open: { icon: Triangle, tone: "danger" },
  in_work: { icon: Diamond, tone: "warn" },
  answered: { icon: Square, tone: "info" },
  resolved: { icon: CircleCheck, tone: "good" },
  rejected: { icon: CircleX, tone: "neutral" },
};

export function StateBadge({ state }: { state: RemarkState }) {
  const t = useText();
  const { icon: Icon, tone } = looks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {t(remark.fields.state.values[state])}
    </Badge>
  );
}
