import { useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import type { Entry } from "#client/state/outbox/entry.ts";
import { withoutSense } from "#client/state/outbox/turn.ts";
import { outbox, useOutbox } from "#client/state/outbox.ts";
import { Button } from "#client/ui/button.tsx";
import styles from "./waiting-actions.module.css";
import { followersText, waitingActionTexts } from "./waiting-actions-messages.ts";

type Props = {
  entry: Entry;
  /** Takes a refused entry back into its form. */
  correct?: ((entry: Entry) => Promise<void>) | undefined;
  /** Where it is not sent again as it was. */
  retry?: ((entry: Entry) => Promise<void>) | undefined;
  /** Called before it is gone. */
  onDiscard?: () => void;
};

/** What its writer may do with a kept write: what waits can only be discarded, what was refused is sent again or corrected. */
export function WaitingActions({ entry, correct, retry, onDiscard }: Props) {
  const t = useText();
  const { entries, sending } = useOutbox();
  const [asking, setAsking] = useState(false);
  if (asking)
    return (
      <Discarding
        followers={withoutSense(entries, entry).length}
        onDiscard={() => {
          onDiscard?.();
          void outbox.discard(entry.seq);
        }}
        onKeep={() => setAsking(false)}
      />
    );
  const isWaiting = entry.state === "waiting";
  return (
    <div className={styles.actions}>
      {!isWaiting && (
        <Button onClick={() => void (retry?.(entry) ?? outbox.retry(entry.seq))}>
          {t(waitingActionTexts.retry)}
        </Button>
      )}
      {!isWaiting && correct && (
        <Button onClick={() => void correct(entry)}>{t(waitingActionTexts.correct)}</Button>
      )}
      {sending !== entry.seq && (
        <Button onClick={() => setAsking(true)}>{t(waitingActionTexts.discard)}</Button>
      )}
    </div>
  );
}

type DiscardingProps = { followers: number; onDiscard: () => void; onKeep: () => void };

function Discarding({ followers, onDiscard, onKeep }: DiscardingProps) {
  const t = useText();
  return (
    <div className={styles.question} role="alertdialog" aria-label={t(waitingActionTexts.discard)}>
      <p>
        {t(waitingActionTexts.discardQuestion)}
        {followers > 0 && ` ${t(followersText, { count: followers })}`}
      </p>
      <div className={styles.actions}>
        <Button variant="danger" onClick={onDiscard}>
          {t(waitingActionTexts.discard)}
        </Button>
        <Button onClick={onKeep}>{t(waitingActionTexts.keep)}</Button>
      </div>
    </div>
  );
}
