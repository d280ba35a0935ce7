import { Landmark } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { Page } from "#client/ui/page.tsx";
import { Waiting } from "#client/ui/waiting.tsx";
import type { PlanYear } from "#contract/street-plan.ts";
import { totalsByQuarter, totalsBySource, totalsByWork } from "#contract/street-plan-money.ts";
import { Amendments } from "./amendments.tsx";
import styles from "./council.module.css";
import { figureOfAll, linesOf } from "./figures.ts";
import { messages } from "./messages.ts";
import { SampleMark } from "./sample-mark.tsx";
import { StreetList } from "./street-list.tsx";
import { Totals } from "./totals.tsx";
import { usePlanYear } from "./use-plan-year.ts";
import { WorkName } from "./work-name.tsx";
import { YearBars } from "./year-bars.tsx";
import { YearHeading } from "./year-heading.tsx";

/** The plan of a year as the council and residents read it. */
export default function CouncilPanel() {
  const t = useText();
  const plan = usePlanYear({ throwOnError: true });
  return plan ? <Plan plan={plan} /> : <Waiting label={t(messages.loading)} />;
}

function Plan({ plan }: { plan: PlanYear }) {
  const t = useText();
  const { year, years, streets } = plan;
  return (
    <Page>
      <YearHeading plan={plan} />
      {years.length > 0 && (
        <section aria-label={t(messages.years)}>
          <h3>
            {t(messages.years)} <SampleMark shown={streets.some(({ synthetic }) => synthetic)} />
          </h3>
          <YearBars years={years} shown={year} />
        </section>
      )}
      {streets.length === 0 ? (
        <EmptyState icon={<Landmark />} title={t(messages.noPlan, { year: String(year) })}>
          {t(messages.noPlanNext)}
        </EmptyState>
      ) : (
        <>
          <AllTotals plan={plan} />
          <StreetList plan={plan} />
          <Amendments plan={plan} />
        </>
      )}
    </Page>
  );
}

function AllTotals({ plan: { streets, quarters, sources } }: { plan: PlanYear }) {
  const t = useText();
  const whole = figureOfAll(streets);
  const sample = streets.some(({ synthetic }) => synthetic);
  const titleIn = (list: PlanYear["sources"], id: string | null, none: string): string => {
    if (id === null) return none;
    const found = list.find((one) => one.id === id);
    return found ? t(found.title) : t(messages.unknownName);
  };
  return (
    <div className={styles.sums}>
      <Totals
        title={t(messages.byWork)}
        lines={linesOf(totalsByWork, streets)}
        nameOf={(work) => <WorkName work={work} />}
        whole={whole}
        sample={sample}
      />
      <Totals
        title={t(messages.bySource)}
        lines={linesOf(totalsBySource, streets)}
        nameOf={(id) => titleIn(sources, id, t(messages.noSource))}
        whole={whole}
        sample={sample}
      />
      <Totals
        title={t(messages.byQuarter)}
        lines={linesOf(totalsByQuarter, streets)}
        nameOf={(id) => titleIn(quarters, id, t(messages.noQuarter))}
        whole={whole}
        sample={sample}
      />
    </div>
  );
}
