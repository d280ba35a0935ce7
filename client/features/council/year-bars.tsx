import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { PlanYearSum } from "#contract/street-plan.ts";
import styles from "./council.module.css";
import { figureOfYear } from "./figures.ts";
import { messages } from "./messages.ts";
import { showYear } from "./use-plan-year.ts";

const height = 96;
const barWidth = 18;

type Props = { years: readonly PlanYearSum[]; shown: number };

/** Plan beside actual for each year; every pair of bars is a button that opens its year and says its figures. */
export function YearBars({ years, shown }: Props) {
  const t = useText();
  const format = useFormat();
  const bars = years.map((year) => ({ ...year, figure: figureOfYear(year) }));
  const most = Math.max(1, ...bars.flatMap(({ figure }) => [figure.plan ?? 0, figure.actual ?? 0]));
  const tall = (som: number | null): number => Math.max(som ? 2 : 0, ((som ?? 0) / most) * height);
  return (
    <>
      <ol className={styles.bars} aria-label={t(messages.years)}>
        {bars.map(({ year, approved, figure: { plan, actual } }) => {
          const said = t(messages.yearBar, {
            year: String(year),
            plan: format.money(plan),
            actual: format.money(actual),
            draft: approved ? "" : `, ${t(messages.draftShort)}`,
          });
          return (
            <li key={year}>
              <button
                type="button"
                className={styles.year}
                aria-current={year === shown ? "true" : undefined}
                aria-label={said}
                title={said}
                onClick={() => showYear(year)}
              >
                <svg width={2 * barWidth + 6} height={height} aria-hidden="true">
                  <rect
                    className={approved ? styles.planBar : styles.draftBar}
                    x={1}
                    y={height - tall(plan)}
                    width={barWidth}
                    height={tall(plan)}
                  />
                  <rect
                    className={styles.actualBar}
                    x={barWidth + 4}
                    y={height - tall(actual)}
                    width={barWidth}
                    height={tall(actual)}
                  />
                </svg>
                <span
                  className={styles.barFigure}
                  data-figure={format.number(plan === null ? null : plan / 1000, 0)}
                />
                <span>{year}</span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className={styles.key}>
        <svg width={12} height={12} aria-hidden="true">
          <rect className={styles.planBar} x={1} y={1} width={10} height={10} />
        </svg>
        {t(messages.planned)}
        <svg width={12} height={12} aria-hidden="true">
          <rect className={styles.actualBar} width={12} height={12} />
        </svg>
        {t(messages.actualKey)}
        <span className={styles.quiet}>{t(messages.thousandSom)}</span>
      </p>
    </>
  );
}
