import { ListFilter, PhoneCall, Siren, SquareKanban } from "lucide-react";
import { type ComponentType, Suspense, useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Unanswered } from "#client/row/unanswered.tsx";
import { setView, useView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import panelStyles from "#client/ui/panel.module.css";
import { Progress } from "#client/ui/progress.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { VirtualList } from "#client/ui/virtual-list.tsx";
import { fault as layer } from "#layers/operations/fault.ts";
import { FaultItem } from "./fault-item.tsx";
import styles from "./faults.module.css";
import { type Filter, noFilter } from "./filter.ts";
import { setFilter, useFilter } from "./filter-store.ts";
import { Filters } from "./filters.tsx";
import { found, lateCount, messages } from "./messages.ts";
import { startFault } from "./new-fault-store.ts";
import { Numbers } from "./numbers.tsx";
import { useFaults } from "./use-faults.ts";
import { WaitingFaults } from "./waiting-faults.tsx";
import { waitingMessages } from "./waiting-messages.ts";

const callKey: Shortcut = { keys: "Alt+N", everywhere: true, label: messages.call };
const views = ["list", "numbers"] as const;

/** The list of faults, and the figures of a year that open it. The map shows those that the list shows. `Journal` prints it. */
export default function Faults({ Journal }: { Journal: ComponentType }) {
  const t = useText();
  const [view, setShown] = useState<(typeof views)[number]>("list");
  return (
    <div className={panelStyles.panel}>
      <Start />
      <div className={panelStyles.bar}>
        <Segmented
          label={t(messages.view)}
          value={view}
          options={views.map((value) => ({ value, label: t(messages[value]) }))}
          onChange={setShown}
        />
        <BoardSwitch />
        <Suspense>
          <Journal />
        </Suspense>
      </div>
      {view === "list" ? <List /> : <Numbers onOpen={() => setShown("list")} />}
    </div>
  );
}

function Start() {
  const t = useText();
  const person = usePerson();
  const takesCalls = hasRole(person, ["dispatcher", "engineer", "admin"]);
  useShortcut(callKey, () => {
    if (takesCalls) startFault("call");
  });
  if (!hasRole(person, layer.edit)) return null;
  return (
    <div className={panelStyles.bar}>
      {takesCalls && (
        <Button variant="primary" icon={<PhoneCall />} onClick={() => startFault("call")}>
          {t(messages.call)}
        </Button>
      )}
      <Button
        variant={takesCalls ? "default" : "primary"}
        icon={<Siren />}
        onClick={() => startFault("field")}
      >
        {t(messages.log)}
      </Button>
    </div>
  );
}

/** The board needs the width of the window: it lies in the dock, and on a phone it is a tab of the sheet. */
function BoardSwitch() {
  const t = useText();
  const open = useView(({ dock }) => dock?.panel === "fault-board");
  return (
    <Button
      icon={<SquareKanban />}
      aria-pressed={open}
      className={styles.boardSwitch}
      onClick={() => setView({ dock: open ? null : { panel: "fault-board", size: "high" } })}
    >
      {t(messages.board)}
    </Button>
  );
}

function List() {
  const t = useText();
  const filter = useFilter();
  const { faults, error, loading } = useFaults();
  const late = faults?.filter(({ overdue }) => overdue).length ?? 0;
  return (
    <>
      <WaitingFaults />
      <Filters />
      {error && (
        <div className={styles.unanswered}>
          <Unanswered error={error} later={faults ? waitingMessages.listBefore : waitingMessages.listLater} />
        </div>
      )}
      {!faults && !error && <Progress value={null} label={t(messages.faults)} />}
      {faults && (
        <p className={panelStyles.count} role="status">
          {t(found, { count: faults.length })}
          {late > 0 && ` · ${t(lateCount, { count: late })}`}
          {loading && " …"}
        </p>
      )}
      {faults && faults.length > 0 && (
        <VirtualList label={t(messages.faults)} rows={faults} rowKey={({ id }) => id} rowHeight={76}>
          {(fault, tabIndex) => <FaultItem fault={fault} tabIndex={tabIndex} />}
        </VirtualList>
      )}
      {faults?.length === 0 && !loading && (
        <div>
          <Empty filter={filter} />
        </div>
      )}
    </>
  );
}

const isPlain = ({ scope, ...rest }: Filter): boolean =>
  scope.kind === "open" && JSON.stringify({ ...noFilter, ...rest }) === JSON.stringify(noFilter);

function Empty({ filter }: { filter: Filter }) {
  const t = useText();
  const takesCalls = hasRole(usePerson(), ["dispatcher", "engineer", "admin"]);
  if (isPlain(filter))
    return (
      <EmptyState icon={<PhoneCall />} title={t(messages.none)}>
        {t(takesCalls ? messages.noneNext : messages.noneReader)}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={<ListFilter />}
      title={t(messages.noneFit)}
      action={<Button onClick={() => setFilter(noFilter)}>{t(messages.clearFilters)}</Button>}
    >
      {t(messages.noneFitNext)}
    </EmptyState>
  );
}
