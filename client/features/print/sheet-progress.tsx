import { useQuery } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { useEffect } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { announce } from "#client/ui/announcer.tsx";
import { Button } from "#client/ui/button.tsx";
import { Progress } from "#client/ui/progress.tsx";
import { messages } from "./messages.ts";
import styles from "./print.module.css";
import { sheetQuery, useStopSheet } from "./queries.ts";

/** One sheet from the queue to the file. */
export function SheetProgress({ id }: { id: string }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const stop = useStopSheet();
  const { data: job, error } = useQuery(sheetQuery(id, language));
  const result = job?.result;
  const ready = result
    ? t(messages.ready, { rows: format.number(result.rows), pages: format.number(result.pages) })
    : null;
  useEffect(() => {
    if (ready !== null) announce(ready);
  }, [ready]);
  if (error) return <Refusals error={error} shown={() => false} />;
  if (job?.state === "failed")
    return (
      <p className={styles.failed} role="alert">
        {job.problem?.detail || job.problem?.title}
      </p>
    );
  if (job?.state === "cancelled") return <p className={styles.note}>{t(messages.stopped)}</p>;
  if (ready !== null)
    return (
      <div className={styles.ready}>
        <p>{ready}</p>
        <a className={styles.download} href={`/api/sheets/${id}/pdf`} download>
          <Download aria-hidden="true" />
          {t(messages.download)}
        </a>
      </div>
    );
  const label = job?.message ?? t(messages.waiting);
  return (
    <div className={styles.working}>
      <p className={styles.note}>{label}</p>
      <Progress value={job?.progress ?? null} label={label} />
      <Button busy={stop.isPending} onClick={() => stop.mutate(id)}>
        {t(messages.stop)}
      </Button>
    </div>
  );
}
