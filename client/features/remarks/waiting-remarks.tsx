import { useText } from "#client/i18n/use-text.ts";
import { WaitingBadge } from "#client/row/waiting-badge.tsx";
import { useOutbox } from "#client/state/outbox.ts";
import { messages } from "./messages.ts";
import { remarkWrites } from "./queries.ts";
import styles from "./remarks.module.css";

/** Remarks that were written without a signal and are not in the city's list yet. */
export function WaitingRemarks() {
  const t = useText();
  const { entries } = useOutbox();
  const waiting = entries.filter(({ kind }) => kind === remarkWrites);
  if (waiting.length === 0) return null;
  return (
    <ul className={styles.waitingList} aria-label={t(messages.notSent)}>
      {waiting.map((entry) => (
        <li key={entry.seq} className={styles.waiting}>
          <span className={styles.waitingWords}>{entry.words}</span>
          <WaitingBadge entry={entry} />
        </li>
      ))}
    </ul>
  );
}
