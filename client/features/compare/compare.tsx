import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { ArrowRight, Columns2, Equal, MapPinOff } from "lucide-react";
import { Suspense, useEffect } from "react";
import { type PlanVariant, planVariantsQuery } from "#client/api/plan-variants.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { Select } from "#client/ui/select.tsx";
import { Waiting } from "#client/ui/waiting.tsx";
import styles from "./compare.module.css";
import { startComparing, stopComparing } from "./comparing.ts";
import { Differences } from "./differences.tsx";
import { messages } from "./messages.ts";
import { type Pair, pairOf } from "./pair.ts";
import { pickPlace } from "./picked.ts";
import { comparisonQuery } from "./queries.ts";

/** Beside the map: what two plans use otherwise. */
export default function ComparePanel() {
  const t = useText();
  const { data: variants } = useSuspenseQuery(planVariantsQuery);
  const pair = pairOf(variants, useViewState());
  // What was lit from this list is not lit without it.
  useEffect(() => () => pickPlace(null), []);
  if (!pair)
    return (
      <EmptyState icon={<MapPinOff />} title={t(messages.onlyOne)}>
        {t(messages.onlyOneNext)}
      </EmptyState>
    );
  return (
    <div className={styles.panel}>
      <Controls pair={pair} variants={variants} />
      {pair.from.id === pair.to.id ? (
        <EmptyState icon={<Equal />} title={t(messages.same)}>
          {t(messages.sameNext)}
        </EmptyState>
      ) : (
        <Suspense fallback={<Waiting label={t(messages.loading)} />}>
          <Differences pair={pair} />
        </Suspense>
      )}
    </div>
  );
}

function Controls({ pair, variants }: { pair: Pair; variants: readonly PlanVariant[] }) {
  const t = useText();
  const { compared } = useViewState();
  const options = variants.map(({ id, label }) => ({ value: id, label: t(label) }));
  const withId = (id: string | null): PlanVariant => variants.find((one) => one.id === id) ?? pair.from;
  function chooseLeft(id: string | null): void {
    if (compared) setView({ compared: { ...compared, variant: withId(id).id } }, "push");
    else startComparing({ ...pair, from: withId(id) });
  }
  return (
    <div className={styles.controls}>
      <Select
        aria-label={t(messages.left)}
        value={pair.from.id}
        options={options}
        onChange={chooseLeft}
        className={styles.side}
      />
      <ArrowRight className={styles.arrow} aria-hidden="true" />
      <Select
        aria-label={t(messages.right)}
        value={pair.to.id}
        options={options}
        onChange={(variant) => setView({ variant }, "push")}
        className={styles.side}
      />
      {compared ? (
        <Button onClick={stopComparing}>{t(messages.stop)}</Button>
      ) : (
        <Button icon={<Columns2 />} onClick={() => startComparing(pair)}>
          {t(messages.compare)}
        </Button>
      )}
      {pair.from.id !== pair.to.id && <Summary pair={pair} />}
    </div>
  );
}

/** In one line, because the list may be longer than its place. */
function Summary({ pair }: { pair: Pair }) {
  const t = useText();
  const format = useFormat();
  const { data } = useQuery(comparisonQuery(pair.from.id, pair.to.id));
  if (!data) return null;
  const differing = data.transitions.reduce((sum, { area_m2 }) => sum + area_m2, 0);
  return (
    <span className={styles.summary} role="status">
      {t(messages.summary, {
        area: format.unit(differing / 10_000, "ha", 2),
        share: format.percent(data.inside_m2 > 0 ? (100 * differing) / data.inside_m2 : null, 2),
      })}{" "}
      {data.sample_data && <span className={styles.sample}>{t(messages.sample)}</span>}
    </span>
  );
}
