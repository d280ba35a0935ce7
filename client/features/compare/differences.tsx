import { useSuspenseQuery } from "@tanstack/react-query";
import { Equal } from "lucide-react";
import { useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { EmptyState } from "#client/ui/empty-state.tsx";
import type { PlanTransition } from "#contract/compare.ts";
import styles from "./compare.module.css";
import { messages } from "./messages.ts";
import type { Pair } from "./pair.ts";
import { Places } from "./places.tsx";
import { comparisonQuery } from "./queries.ts";
import { Transitions } from "./transitions.tsx";

export function Differences({ pair }: { pair: Pair }) {
  const t = useText();
  const format = useFormat();
  const { data } = useSuspenseQuery(comparisonQuery(pair.from.id, pair.to.id));
  const [only, setOnly] = useState<Pick<PlanTransition, "from" | "to"> | null>(null);
  if (data.transitions.length === 0)
    return (
      <EmptyState icon={<Equal />} title={t(messages.none)}>
        {t(messages.noneNext)}
      </EmptyState>
    );
  const isOf = ({ from, to }: Pick<PlanTransition, "from" | "to">): boolean =>
    only !== null && from === only.from && to === only.to;
  // What was narrowed to may have gone with an edit.
  const narrowed = data.transitions.some(isOf);
  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        <Transitions
          comparison={data}
          isOnly={isOf}
          onOnly={(transition) => setOnly(isOf(transition) ? null : transition)}
        />
      </div>
      <div className={styles.column}>
        <Places places={narrowed ? data.places.filter(isOf) : data.places} />
        <p className={styles.note}>
          {t(messages.tooSmall, { area: format.unit(data.least_place_m2, "m2", 0) })}{" "}
          {data.places_left_out > 0 && t(messages.leftOut, { count: data.places_left_out })}
        </p>
      </div>
    </div>
  );
}
