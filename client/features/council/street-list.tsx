import { useEffect, useMemo, useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { classNames } from "#client/ui/class-names.ts";
import type { PlannedStreet, PlanYear } from "#contract/street-plan.ts";
import { type StreetWork, streetWorks } from "#layers/council/street-works.ts";
import { chooseWork, useChosen, useWork } from "./chosen.ts";
import styles from "./council.module.css";
import { figureOfAll, hasWork } from "./figures.ts";
import { messages, streetCount } from "./messages.ts";
import { SampleMark } from "./sample-mark.tsx";
import { StreetRow } from "./street-row.tsx";
import { Thousands } from "./thousands.tsx";
import { WorkName } from "./work-name.tsx";

/** In the order of their first letter, as one looks a street up. */
function useSorted(streets: readonly PlannedStreet[]): readonly PlannedStreet[] {
  const t = useText();
  const { compare } = useFormat();
  return useMemo(
    () => streets.toSorted((one, other) => compare(t(one.street.name), t(other.street.name))),
    [streets, t, compare],
  );
}

export function StreetList({ plan }: { plan: PlanYear }) {
  const t = useText();
  const work = useWork();
  const sorted = useSorted(plan.streets);
  const shown = useMemo(() => sorted.filter((street) => hasWork(street, work)), [sorted, work]);
  const figure = figureOfAll(plan.streets, work);
  const rendered = useRendered(shown);
  return (
    <section className={styles.streets} aria-label={t(messages.streets)}>
      <h3>
        {t(messages.streets)}{" "}
        <span className={styles.quiet}>
          {t(streetCount, { count: shown.length })} · {t(messages.planned)} <Thousands som={figure.plan} /> ·{" "}
          {t(messages.actual)} <Thousands som={figure.actual} /> {t(messages.thousandSom)}
        </span>{" "}
        <SampleMark shown={shown.some(({ synthetic }) => synthetic)} />
      </h3>
      <WorkFilter streets={plan.streets} work={work} />
      {shown.length === 0 && <p className={styles.quiet}>{t(messages.none)}</p>}
      <ul className={styles.list}>
        {shown.slice(0, rendered).map((street) => (
          <StreetRow key={street.id} street={street} work={work} sources={plan.sources} />
        ))}
      </ul>
    </section>
  );
}

const firstRows = 25;
const rowsMore = 25;

/**
 * How many rows are made by now: those in sight at once, the others while nothing else is to be done, so that a year of
 * hundreds of streets answers a click at once. The open street is among them wherever it was opened.
 */
function useRendered(streets: readonly PlannedStreet[]): number {
  const [count, setCount] = useState(firstRows);
  const { street: open } = useChosen();
  const opened = useMemo(() => streets.findIndex(({ id }) => id === open), [streets, open]);
  const missing = count < streets.length;
  useEffect(() => {
    if (!missing) return;
    const more = (): void => setCount(count + rowsMore);
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(more, 50);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(more, { timeout: 500 });
    return () => cancelIdleCallback(asked);
  }, [missing, count]);
  return Math.max(count, opened + 1);
}

const works = Object.keys(streetWorks) as readonly StreetWork[];

/** Also the legend of the map: the kinds of work that this year has. */
function WorkFilter({ streets, work }: { streets: readonly PlannedStreet[]; work: StreetWork | null }) {
  const t = useText();
  const present = works.filter((one) => streets.some((street) => hasWork(street, one)));
  const choices: readonly (StreetWork | null)[] = [null, ...present];
  return (
    <fieldset className={styles.filter} aria-label={t(messages.filter)}>
      {choices.map((choice) => (
        <label key={choice} className={classNames(styles.choice, choice === work && styles.chosenWork)}>
          <input
            type="radio"
            name="council-work"
            checked={choice === work}
            onChange={() => chooseWork(choice)}
          />
          {choice === null ? t(messages.allWorks) : <WorkName work={choice} />}
        </label>
      ))}
    </fieldset>
  );
}
