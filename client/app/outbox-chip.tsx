import { CloudUpload, TriangleAlert } from "lucide-react";
import { useEffect } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { openDialog } from "#client/state/dialog.ts";
import { firstPicture } from "#client/state/first-picture.ts";
import { useOutbox } from "#client/state/outbox.ts";
import { classNames } from "#client/ui/class-names.ts";
import { outboxMessages, refusedCount, waitingCount } from "./outbox-messages.ts";
import styles from "./top-bar.module.css";

/** How much of what was written here has not reached the server. Nothing is shown when all has. */
export function OutboxChip() {
  const t = useText();
  const { entries } = useOutbox();
  useEffect(() => {
    // Where there is no worker, its list could not be fetched once there is something in it.
    void firstPicture.then(() => import("./outbox-dialog.tsx")).catch(() => undefined);
  }, []);
  const refused = entries.filter(({ state }) => state !== "waiting").length;
  // There before it says something, so that it is read out.
  return (
    <span role="status" className={styles.outbox}>
      {entries.length > 0 && (
        <button
          type="button"
          className={classNames(styles.chip, refused > 0 && styles.attention)}
          title={t(outboxMessages.title)}
          aria-haspopup="dialog"
          onClick={() => openDialog("outbox")}
        >
          {refused > 0 ? <TriangleAlert aria-hidden="true" /> : <CloudUpload aria-hidden="true" />}
          {refused > 0 ? t(refusedCount, { count: refused }) : t(waitingCount, { count: entries.length })}
        </button>
      )}
    </span>
  );
}
