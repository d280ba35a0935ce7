import { CloudCheck } from "lucide-react";
import { useConnection } from "#client/api/events.ts";
import { useText } from "#client/i18n/use-text.ts";
import { outbox, useOutbox } from "#client/state/outbox.ts";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { messages } from "./messages.ts";
import styles from "./outbox.module.css";
import { OutboxEntry } from "./outbox-entry.tsx";
import { outboxMessages } from "./outbox-messages.ts";

export default function OutboxDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { entries, sending } = useOutbox();
  const offline = useConnection() === "offline";
  const waiting = entries.some(({ state }) => state === "waiting");
  return (
    <Dialog
      title={t(outboxMessages.title)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      size="medium"
      footer={
        waiting && (
          <Button
            variant="primary"
            busy={sending !== null}
            onClick={() => void outbox.sendAll().catch(() => undefined)}
          >
            {t(outboxMessages.sendNow)}
          </Button>
        )
      }
    >
      {entries.length === 0 ? (
        <EmptyState icon={<CloudCheck />} title={t(outboxMessages.none)}>
          {t(outboxMessages.noneNext)}
        </EmptyState>
      ) : (
        <>
          {(offline || waiting) && <p className={styles.help}>{t(outboxMessages.help)}</p>}
          <ol className={styles.entries} aria-label={t(outboxMessages.title)}>
            {entries.map((entry) => (
              <OutboxEntry key={entry.seq} entry={entry} onLeave={onClose} />
            ))}
          </ol>
        </>
      )}
    </Dialog>
  );
}
