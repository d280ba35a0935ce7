import { useText } from "#client/i18n/use-text.ts";
import type { PlannedStreet } from "#contract/street-plan.ts";
import { plannedOf, sumOf } from "#contract/street-plan-money.ts";
import { planAmounts } from "#layers/council/plan-amounts.ts";
import { messages } from "./messages.ts";
import { Thousands } from "./money.tsx";
import { reachedPhases } from "./phases.ts";
import styles from "./street-plan.module.css";

/** Of the streets that the list shows: what is planned, and how far each phase has come. */
export function Sums({ streets }: { streets: readonly PlannedStreet[] }) {
  const t = useText();
  const sum = sumOf(streets.map(({ amounts }) => amounts));
  const planned = streets
    .map(({ amounts }) => plannedOf(amounts))
    .reduce<number | null>((all, one) => (one === null ? all : (all ?? 0) + one), null);
  const reached = reachedPhases(sum).filter((phase) => phase !== "estimate_som");
  return (
    <footer className={styles.sums}>
      <p className={styles.sumTotal}>
        {t(messages.total)}: <Thousands som={planned} /> {t(messages.thousandSom)}
      </p>
      {reached.length > 0 && (
        <ul className={styles.sumPhases}>
          {reached.map((phase) => (
            <li key={phase}>
              {t(planAmounts[phase].label)} <Thousands som={sum[phase]} />
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}
