import { useQuery } from "@tanstack/react-query";
import { Shovel } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import { isConflict } from "#contract/dig-once.ts";
import { conflictCount } from "./messages.ts";
import { yearConflictsQuery } from "./queries.ts";

/** How many conflicts of a street in the plan nobody has answered for. */
export default function ConflictMark({ year, item }: { year: number; item: string }) {
  const t = useText();
  const { data } = useQuery(yearConflictsQuery(year));
  const count =
    data?.conflicts.filter(
      ({ rule, exemption, opening, surface }) =>
        isConflict(rule) && exemption === null && (opening.id === item || surface.id === item),
    ).length ?? 0;
  if (count === 0) return null;
  return (
    <Badge tone="danger" icon={<Shovel aria-hidden="true" />}>
      {t(conflictCount, { count })}
    </Badge>
  );
}
