import { unknown } from "#client/i18n/format-number.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { ProgrammeMeasure } from "#contract/programme.ts";
import { IndicatorRow } from "./indicator-row.tsx";
import { messages } from "./messages.ts";
import styles from "./programme.module.css";
import { Source } from "./source.tsx";

const columns = [messages.indicator, messages.baseline, messages.actual, messages.target, messages.progress];

export function Measure({ measure }: { measure: ProgrammeMeasure }) {
  const t = useText();
  const { code, title, responsible, source, indicators } = measure;
  return (
    <section className={styles.measure} aria-label={t(title)}>
      <h4>
        {code} {t(title)}
      </h4>
      <Source source={source} />
      <p className={styles.quiet}>
        {t(messages.responsible)}: {responsible ? t(responsible) : unknown}
        {indicators.length === 0 && ` · ${t(messages.noIndicators)}`}
      </p>
      {indicators.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.en} scope="col">
                  {t(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <IndicatorRow key={indicator.id} indicator={indicator} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
