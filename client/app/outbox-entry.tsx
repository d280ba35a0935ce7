import { Problem } from "#client/api/problem.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { WaitingActions } from "#client/row/waiting-actions.tsx";
import { WaitingBadge } from "#client/row/waiting-badge.tsx";
import type { Entry } from "#client/state/outbox/entry.ts";
import { isItsTurn } from "#client/state/outbox/turn.ts";
import { useOutbox } from "#client/state/outbox.ts";
import { corrections, retries } from "./corrections.ts";
import styles from "./outbox.module.css";
import { outboxMessages } from "./outbox-messages.ts";

/** `onLeave`: its form opens behind the list. */
export function OutboxEntry({ entry, onLeave }: { entry: Entry; onLeave: () => void }) {
  const t = useText();
  const format = useFormat();
  const { entries } = useOutbox();
  const correct = corrections[entry.kind];
  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <strong className={styles.what}>{t(entry.what)}</strong>
        <WaitingBadge entry={entry} />
      </div>
      {entry.words !== "" && <p className={styles.words}>{entry.words}</p>}
      <p className={styles.note}>
        {format.dateTime(entry.madeAt)}
        {entry.tries > 0 && ` · ${t(outboxMessages.tries, { count: entry.tries })}`}
        {!isItsTurn(entries, entry) && ` · ${t(outboxMessages.first)}`}
      </p>
      {entry.problem && <Refusals error={new Problem(entry.problem)} shown={() => false} />}
      <WaitingActions
        entry={entry}
        retry={retries[entry.kind]}
        correct={
          correct &&
          (async () => {
            onLeave();
            await correct(entry);
          })
        }
      />
    </li>
  );
}
