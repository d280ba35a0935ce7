import { ChartColumn } from "lucide-react";
import { useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { PlanYearMap } from "#client/row/plan-year-map.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { ReportMenu } from "#client/row/report-menu.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { Progress } from "#client/ui/progress.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { Select } from "#client/ui/select.tsx";
import { Amendments } from "./amendments.tsx";
import { Decision } from "./decision.tsx";
import { messages } from "./messages.ts";
import { type Split, splits, TotalsTable } from "./totals-table.tsx";
import { showYear, useYear } from "./use-year.ts";
import styles from "./year.module.css";
import { YearBars } from "./year-bars.tsx";
import { yearMessages } from "./year-messages.ts";

/** The plan of a year in figures: what it costs, by what and of whose money, what the council decided and amended. */
export default function YearPanel() {
  const t = useText();
  const { year, years, plan, error } = useYear();
  const [split, setSplit] = useState<Split>("work");
  return (
    <div className={styles.panel}>
      <div className={styles.controls}>
        <Select
          aria-label={t(messages.year)}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(next) => showYear(Number(next))}
        />
        <Segmented
          label={t(yearMessages.by)}
          value={split}
          options={splits.map((value) => ({ value, label: t(yearMessages[value]) }))}
          onChange={setSplit}
        />
        <span className={styles.quiet}>{t(yearMessages.thousandSom)}</span>
        {plan && plan.streets.length > 0 && (
          <ReportMenu path={`/api/street-plan/years/${year}/report`} search={{}}>
            <PlanYearMap plan={plan} />
          </ReportMenu>
        )}
        {plan?.streets.some(({ synthetic }) => synthetic) && (
          <span className={styles.sample}>{t(messages.sample)}</span>
        )}
      </div>
      <Refusals error={error} shown={() => false} />
      {!plan && !error && <Progress value={null} label={t(messages.yearPanel)} />}
      {plan && (
        <div className={styles.columns}>
          <div className={styles.scroll}>
            {plan.streets.length > 0 ? (
              <TotalsTable plan={plan} split={split} />
            ) : (
              <EmptyState icon={<ChartColumn />} title={t(yearMessages.empty)}>
                {t(yearMessages.emptyNext)}
              </EmptyState>
            )}
          </div>
          <div className={styles.side}>
            <Decision plan={plan} />
            {plan.decision && <Amendments plan={plan} />}
            <YearBars years={plan.years} shown={year} />
          </div>
        </div>
      )}
    </div>
  );
}
