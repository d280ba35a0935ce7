import { useState } from "react";
import { Problem } from "#client/api/problem.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { WaitingBadge } from "#client/row/waiting-badge.tsx";
import type { Entry } from "#client/state/outbox/entry.ts";
import { isItsTurn, withoutSense } from "#client/state/outbox/turn.ts";
import { outbox, useOutbox } from "#client/state/outbox.ts";
import { Button } from "#client/ui/button.tsx";
import { corrections, retries } from "./corrections.ts";
import styles from "./outbox.module.css";
import { followersText, outboxMessages } from "./outbox-messages.ts";

/** `onLeave`: its form opens behind the list. */
export function OutboxEntry({ entry, onLeave }: { entry: Entry; onLeave: () => void }) {
  const t = useText();
  const format = useFormat();
  const { entries, sending } = useOutbox();
  const [asking, setAsking] = useState(false);
  const correct = entry.state === "waiting" ? undefined : corrections[entry.kind];
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
      {asking ? (
        <Discarding
          entry={entry}
          followers={withoutSense(entries, entry).length}
          onKeep={() => setAsking(false)}
        />
      ) : (
        <div className={styles.actions}>
          {entry.state !== "waiting" && (
            <Button onClick={() => void (retries[entry.kind]?.(entry) ?? outbox.retry(entry.seq))}>
              {t(outboxMessages.retry)}
            </Button>
          )}
          {correct && (
            <Button
              onClick={() => {
                onLeave();
                void correct(entry);
              }}
            >
              {t(outboxMessages.correct)}
            </Button>
          )}
          {sending !== entry.seq && (
            <Button variant="quiet" onClick={() => setAsking(true)}>
              {t(outboxMessages.discard)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

type DiscardingProps = { entry: Entry; followers: number; onKeep: () => void };

function Discarding({ entry, followers, onKeep }: DiscardingProps) {
  const t = useText();
  return (
    <div className={styles.question} role="alertdialog" aria-label={t(outboxMessages.discard)}>
      <p>
        {t(outboxMessages.discardQuestion)}
        {followers > 0 && ` ${t(followersText, { count: followers })}`}
      </p>
      <div className={styles.actions}>
        <Button variant="danger" onClick={() => void outbox.discard(entry.seq)}>
          {t(outboxMessages.discard)}
        </Button>
        <Button onClick={onKeep}>{t(outboxMessages.keep)}</Button>
      </div>
    </div>
  );
}
