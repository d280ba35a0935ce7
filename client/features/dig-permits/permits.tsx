import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ListFilter, Shovel } from "lucide-react";
import { useDeferredValue, useEffect, useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { failureOf, Unanswered } from "#client/row/unanswered.tsx";
import { setNarrowed } from "#client/state/narrowed.ts";
import { startRow } from "#client/state/new-row.ts";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Progress } from "#client/ui/progress.tsx";
import { digPermitAskers } from "#contract/dig-permit-moves.ts";
import { digPermit as layer } from "#layers/operations/dig-permit.ts";
import { Filters, noFilter, searchOf } from "./filters.tsx";
import { found, messages, overdueCount } from "./messages.ts";
import { PermitItem } from "./permit-item.tsx";
import { permitsQuery } from "./queries.ts";

/** The list of permits. The map shows those that the list shows. */
export default function Permits() {
  const t = useText();
  const person = usePerson();
  const [filter, setFilter] = useState(noFilter);
  const search = useDeferredValue(searchOf(filter));
  const { data, error, failureReason } = useQuery({
    ...permitsQuery(search),
    placeholderData: keepPreviousData,
  });
  const failure = failureOf(error, failureReason);
  const shown = search !== "" && data ? data.permits.map(({ id }) => id).join() : null;
  useEffect(() => {
    setNarrowed(layer.id, shown === null ? null : shown.split(","));
  }, [shown]);
  useEffect(() => () => setNarrowed(layer.id, null), []);
  return (
    <div className={panelStyles.panel}>
      {hasRole(person, digPermitAskers) && (
        <div className={panelStyles.bar}>
          <Button variant="primary" icon={<Shovel />} onClick={() => startRow(layer)}>
            {t(messages.ask)}
          </Button>
        </div>
      )}
      <Filters filter={filter} onChange={setFilter} />
      {failure && !data && <Unanswered error={failure} later={messages.later} />}
      {!data && !failure && <Progress value={null} label={t(messages.permits)} />}
      {data && data.permits.length > 0 && (
        <>
          <p className={panelStyles.count} role="status">
            {t(found, { count: data.total })}
            {data.overdue > 0 && ` · ${t(overdueCount, { count: data.overdue })}`}
          </p>
          <ul className={panelStyles.list} aria-label={t(messages.permits)}>
            {data.permits.map((permit) => (
              <li key={permit.id}>
                <PermitItem permit={permit} />
              </li>
            ))}
          </ul>
        </>
      )}
      {data && data.permits.length === 0 && (
        <Empty filtered={search !== ""} onClear={() => setFilter(noFilter)} />
      )}
    </div>
  );
}

function Empty({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useText();
  if (!filtered)
    return (
      <EmptyState icon={<Shovel />} title={t(messages.none)}>
        {t(messages.noneNext)}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<ListFilter />}
      title={t(messages.noneFit)}
      action={<Button onClick={onClear}>{t(messages.clearFilters)}</Button>}
    >
      {t(messages.noneFitNext)}
    </EmptyState>
  );
}
