import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { PaperJob, PaperLink } from "#client/row/paper-job.tsx";
import { announce } from "#client/ui/announcer.tsx";
import type { SheetJob } from "#contract/sheet.ts";
import { messages } from "./messages.ts";
import styles from "./print.module.css";

/** One sheet from the queue to the file. */
export function SheetProgress({ id }: { id: string }) {
  const t = useText();
  const format = useFormat();
  const ready = ({ result }: SheetJob): string =>
    result ? t(messages.ready, { rows: format.number(result.rows), pages: format.number(result.pages) }) : "";
  return (
    <PaperJob<SheetJob> path={`/api/sheets/${id}`} onDone={(job) => announce(ready(job))}>
      {(job) => (
        <div className={styles.ready}>
          <p>{ready(job)}</p>
          <PaperLink href={`/api/sheets/${id}/pdf`}>{t(messages.download)}</PaperLink>
        </div>
      )}
    </PaperJob>
  );
}
