import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { ListFilter, MessageSquarePlus, MessagesSquare } from "lucide-react";
import { useDeferredValue, useEffect, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { ReportMenu } from "#client/row/report-menu.tsx";
import { useMapBounds } from "#client/state/map-bounds.ts";
import { setNarrowed } from "#client/state/narrowed.ts";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Progress } from "#client/ui/progress.tsx";
import { remark as layer } from "#layers/general-plan/remark.ts";
import { Filters, noFilter, searchOf } from "./filters.tsx";
import { found, messages, unreadCount } from "./messages.ts";
import { startRemark } from "./new-anchor.ts";
import { remarksQuery } from "./queries.ts";
import { RemarkItem } from "./remark-item.tsx";
import { WaitingRemarks } from "./waiting-remarks.tsx";

/** The list of remarks. The map shows those that the list shows. */
export default function Remarks() {
  const t = useText();
  const [filter, setFilter] = useState(noFilter);
  const bounds = useMapBounds();
  const search = useDeferredValue(searchOf(filter, bounds));
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...remarksQuery(search),
    placeholderData: keepPreviousData,
  });
  const remarks = data?.pages.flatMap((page) => page.remarks) ?? [];
  const [first] = data?.pages ?? [];
  // What lies out of view needs no hiding.
  const isNarrow = searchOf({ ...filter, inView: false }, null) !== "";
  const shown = isNarrow && data ? remarks.map(({ id }) => id).join() : null;
  useEffect(() => {
    setNarrowed(layer.id, shown === null ? null : shown.split(","));
  }, [shown]);
  useEffect(() => () => setNarrowed(layer.id, null), []);

  const make = (
    <Button variant="primary" icon={<MessageSquarePlus />} onClick={() => startRemark("Point")}>
      {t(messages.make)}
    </Button>
  );
  return (
    <div className={panelStyles.panel}>
      <div className={panelStyles.bar}>
        {make}
        <ReportMenu path="/api/remarks/register" search={Object.fromEntries(new URLSearchParams(search))} />
      </div>
      <WaitingRemarks />
      <Filters filter={filter} onChange={setFilter} />
      <Refusals error={error} shown={() => false} />
      {!data && !error && <Progress value={null} label={t(messages.remarks)} />}
      {first && remarks.length > 0 && (
        <>
          <p className={panelStyles.count} role="status">
            {t(found, { count: first.total })}
            {first.unread > 0 && ` · ${t(unreadCount, { count: first.unread })}`}
          </p>
          <ul className={panelStyles.list} aria-label={t(messages.remarks)}>
            {remarks.map((remark) => (
              <li key={remark.id}>
                <RemarkItem remark={remark} />
              </li>
            ))}
            {hasNextPage && (
              <li>
                <Button variant="quiet" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {t(messages.more)}
                </Button>
              </li>
            )}
          </ul>
        </>
      )}
      {first && remarks.length === 0 && (
        <Empty filtered={search !== ""} onClear={() => setFilter(noFilter)} />
      )}
    </div>
  );
}

function Empty({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const t = useText();
  if (!filtered)
    return (
      <EmptyState icon={<MessagesSquare />} title={t(messages.none)}>
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
