import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { PlanYearSum } from "#contract/street-plan.ts";
import { showYear } from "./use-year.ts";
import styles from "./year.module.css";
import { yearMessages } from "./year-messages.ts";

/** Each year's plan beside what was accepted by acts; a bar opens its year. */
export function YearBars({ years, shown }: { years: readonly PlanYearSum[]; shown: number }) {
  const t = useText();
  const format = useFormat();
  const most = Math.max(
    1,
    ...years.flatMap(({ planned_som, amounts }) => [planned_som ?? 0, amounts.accepted_som ?? 0]),
  );
  if (years.length === 0) return null;
  const share = (som: number | null): string => `${(100 * (som ?? 0)) / most}%`;
  return (
    <section className={styles.section} aria-label={t(yearMessages.years)}>
      <h3 className={styles.sectionTitle}>{t(yearMessages.years)}</h3>
      <div className={styles.bars}>
        {years.map(({ year, planned_som: planned, amounts }) => {
          const label = t(yearMessages.yearBar, {
            year: String(year),
            planned: format.money(planned),
            accepted: format.money(amounts.accepted_som),
          });
          return (
            <button
              key={year}
              type="button"
              className={styles.bar}
              title={label}
              aria-label={label}
              aria-current={year === shown || undefined}
              onClick={() => showYear(year)}
            >
              <span className={styles.pair} aria-hidden="true">
                <span className={styles.planned} style={{ height: share(planned) }} />
                <span className={styles.accepted} style={{ height: share(amounts.accepted_som) }} />
              </span>
              <span aria-hidden="true">{year}</span>
            </button>
          );
        })}
      </div>
      <p className={styles.legend}>
        <span className={styles.plannedKey} aria-hidden="true" /> {t(yearMessages.planned)}
        <span className={styles.acceptedKey} aria-hidden="true" /> {t(yearMessages.accepted)}
      </p>
    </section>
  );
}
