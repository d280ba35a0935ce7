import { ChartColumn, ListFilter, Plus, Route } from "lucide-react";
import { type ComponentType, useMemo } from "react";
import { usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { setView, useView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { classNames } from "#client/ui/class-names.ts";
import { EmptyState } from "#client/ui/empty-state.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Progress } from "#client/ui/progress.tsx";
import { Select } from "#client/ui/select.tsx";
import { VirtualList } from "#client/ui/virtual-list.tsx";
import type { PlanDecision } from "#contract/street-plan.ts";
import { mayPlan } from "#contract/street-plan-moves.ts";
import { listed, noFilter } from "./filter.ts";
import { setShown, useShown } from "./filter-store.ts";
import { Filters } from "./filters.tsx";
import { found, messages } from "./messages.ts";
import { startItem } from "./plan-draft-store.ts";
import { StreetItem } from "./street-item.tsx";
import styles from "./street-plan.module.css";
import { Sums } from "./sums.tsx";
import { showYear, useYear } from "./use-year.ts";

/** What another feature marks of a street in the plan. */
export type ItemMark = ComponentType<{ readonly year: number; readonly item: string }>;

/** The streets of a year. The map shows those that the list shows. */
export default function Streets({ ConflictMark }: { ConflictMark: ItemMark }) {
  const t = useText();
  const shown = useShown();
  const { year, years, plan, error } = useYear();
  const streets = useMemo(() => plan && listed(plan, shown), [plan, shown]);
  const person = usePerson();
  const plans = mayPlan(person?.roles ?? []);
  return (
    <div className={classNames(panelStyles.panel, styles.streets)}>
      <div className={panelStyles.bar}>
        <Select
          aria-label={t(messages.year)}
          className={styles.year}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChange={(next) => showYear(Number(next))}
        />
        {person && plans && (
          <Button variant="primary" icon={<Plus />} onClick={() => startItem(person.id, year)}>
            {t(messages.propose)}
          </Button>
        )}
        <YearSwitch />
      </div>
      {plan && <Decision decision={plan.decision} />}
      <Filters />
      <Refusals error={error} shown={() => false} />
      {!plan && !error && <Progress value={null} label={t(messages.plan)} />}
      {streets && (
        <p className={panelStyles.count} role="status">
          {t(found, { count: streets.length })} · {t(messages.inThousands)}
        </p>
      )}
      {streets && streets.length > 0 && (
        <>
          <div className={styles.room}>
            <VirtualList label={t(messages.plan)} rows={streets} rowKey={({ id }) => id} rowHeight={80}>
              {(item, tabIndex) => <StreetItem item={item} tabIndex={tabIndex} ConflictMark={ConflictMark} />}
            </VirtualList>
          </div>
          {shown.stage !== "withdrawn" && <Sums streets={streets} />}
        </>
      )}
      {streets?.length === 0 && <Empty plans={plans} isEmptyYear={plan?.streets.length === 0} />}
    </div>
  );
}

/** The totals need the width of the window: they lie in the dock, and on a phone they are a tab of the sheet. */
function YearSwitch() {
  const t = useText();
  const open = useView(({ dock }) => dock?.panel === "plan-year");
  return (
    <Button
      icon={<ChartColumn />}
      aria-pressed={open}
      className={styles.switch}
      onClick={() => setView({ dock: open ? null : { panel: "plan-year", size: "high" } })}
    >
      {t(messages.yearPanel)}
    </Button>
  );
}

function Decision({ decision }: { decision: PlanDecision | null }) {
  const t = useText();
  const format = useFormat();
  return (
    <p className={styles.note}>
      {decision
        ? t(messages.approvedYear, {
            number: decision.resolution_number,
            day: format.date(decision.decided_on),
          })
        : t(messages.notApproved)}
    </p>
  );
}

function Empty({ plans, isEmptyYear }: { plans: boolean; isEmptyYear: boolean }) {
  const t = useText();
  if (isEmptyYear)
    return (
      <EmptyState icon={<Route />} title={t(messages.none)}>
        {t(plans ? messages.noneNext : messages.noneReader)}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<ListFilter />}
      title={t(messages.noneFit)}
      action={<Button onClick={() => setShown(noFilter)}>{t(messages.clearFilters)}</Button>}
    >
      {t(messages.noneFitNext)}
    </EmptyState>
  );
}
