import { useRef } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Unanswered } from "#client/row/unanswered.tsx";
import { Progress } from "#client/ui/progress.tsx";
import { VirtualList } from "#client/ui/virtual-list.tsx";
import { fault as layer } from "#layers/operations/fault.ts";
import { FaultItem } from "./fault-item.tsx";
import styles from "./faults.module.css";
import { boardStates, columnOf } from "./filter.ts";
import { messages } from "./messages.ts";
import { useBoardFaults } from "./use-faults.ts";
import { waitingMessages } from "./waiting-messages.ts";

const states = layer.fields.state.values;

/** A column for each step of a repair, with the filters of the list. Arrows move within a column and between columns. */
export default function Board() {
  const t = useText();
  const board = useRef<HTMLDivElement>(null);
  const { faults, error } = useBoardFaults();

  /** An empty column is passed over. */
  function go(from: number, side: -1 | 1): void {
    const lists = boardStates.map((state) => board.current?.querySelector(`[data-list="${state}"]`));
    const beside = side === 1 ? lists.slice(from + 1) : lists.slice(0, from).reverse();
    beside
      .map((list) => list?.querySelector<HTMLElement>('button[tabindex="0"]'))
      .find(Boolean)
      ?.focus();
  }

  if (!faults)
    return error ? (
      <div className={styles.unanswered}>
        <Unanswered error={error} later={waitingMessages.listLater} />
      </div>
    ) : (
      <Progress value={null} label={t(messages.board)} />
    );
  return (
    <div ref={board} className={styles.board}>
      {boardStates.map((state, index) => {
        const rows = faults.filter((fault) => columnOf(fault.state) === state);
        return (
          <section key={state} className={styles.column} aria-label={t(states[state])}>
            <h3 className={styles.columnTitle}>
              {t(states[state])} <span className={styles.columnCount}>{rows.length}</span>
            </h3>
            {rows.length === 0 ? (
              <p className={styles.columnEmpty}>{t(messages.noneInColumn)}</p>
            ) : (
              <VirtualList
                label={t(states[state])}
                name={state}
                rows={rows}
                rowKey={({ id }) => id}
                rowHeight={76}
                onSide={(side) => go(index, side)}
              >
                {(fault, tabIndex) => (
                  <FaultItem fault={fault} tabIndex={tabIndex} state={fault.state === "reopened"} />
                )}
              </VirtualList>
            )}
          </section>
        );
      })}
    </div>
  );
}
