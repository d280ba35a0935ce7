import { useMemo } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { classNames } from "#client/ui/class-names.ts";
import type { PlannedStreet, PlanYear } from "#contract/street-plan.ts";
import { type StreetWork, streetWorks } from "#layers/council/street-works.ts";
import { chooseWork, useWork } from "./chosen.ts";
import styles from "./council.module.css";
import { figureOfAll, hasWork } from "./figures.ts";
import { messages, streetCount } from "./messages.ts";
import { SampleMark } from "./sample-mark.tsx";
import { StreetRow } from "./street-row.tsx";
import listStyles from "./streets.module.css";
import { Thousands } from "./thousands.tsx";
import { useRendered } from "./use-rendered.ts";
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
    <section aria-label={t(messages.streets)}>
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
      <ul>
        {shown.slice(0, rendered).map((street) => (
          <StreetRow key={street.id} street={street} work={work} sources={plan.sources} />
        ))}
      </ul>
    </section>
  );
}

const works = Object.keys(streetWorks) as readonly StreetWork[];

/** Also the legend of the map: the kinds of work that this year has. */
function WorkFilter({ streets, work }: { streets: readonly PlannedStreet[]; work: StreetWork | null }) {
  const t = useText();
  const present = works.filter((one) => streets.some((street) => hasWork(street, one)));
  const choices: readonly (StreetWork | null)[] = [null, ...present];
  return (
    <fieldset className={listStyles.filter} aria-label={t(messages.filter)}>
      {choices.map((choice) => (
        <label
          key={choice}
          className={classNames(listStyles.choice, choice === work && listStyles.chosenWork)}
        >
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
