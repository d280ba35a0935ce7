import { useQuery, useQueryClient } from "@tanstack/react-query";
import { FileDown, FileText } from "lucide-react";
import { useEffect } from "react";
import { forgetRows } from "#client/api/changes.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { announce } from "#client/ui/announcer.tsx";
import { Button } from "#client/ui/button.tsx";
import { Progress } from "#client/ui/progress.tsx";
import type { PlanYear } from "#contract/street-plan.ts";
import { type OrderedPaper, paperJobQuery, useOrderPaper, useStopPaper } from "./paper-queries.ts";
import { yearQuery } from "./queries.ts";
import styles from "./year.module.css";
import { yearMessages } from "./year-messages.ts";

/** The plan as a paper: a preview before the decision, after it the frozen file, which the decision has ordered itself. */
export function PlanPaper({ plan: { year, decision, streets } }: { plan: PlanYear }) {
  const t = useText();
  const order = useOrderPaper(year);
  useArrival(year, decision !== null && !decision.has_file);
  if (decision?.has_file)
    return (
      <a className={styles.file} href={`/api/street-plan/years/${year}/decision.pdf`} download>
        <FileDown aria-hidden="true" /> {t(yearMessages.file)}
      </a>
    );
  if (streets.length === 0) return null;
  return (
    <>
      {decision && <p className={styles.quiet}>{t(yearMessages.fileLater)}</p>}
      <Button icon={<FileText />} busy={order.isPending} onClick={() => order.mutate()}>
        {t(decision ? yearMessages.makeFile : yearMessages.preview)}
      </Button>
      <Refusals error={order.error} shown={() => false} />
      {order.data && <Making paper={order.data} />}
    </>
  );
}

const lookMs = 2000;
const patienceMs = 60_000;

/** The file of a decision comes after it, and is no change of a row that would be told. */
function useArrival(year: number, isAwaited: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (!isAwaited) return;
    const look = setInterval(
      () => void client.invalidateQueries({ queryKey: yearQuery(year).queryKey }),
      lookMs,
    );
    const end = setTimeout(() => clearInterval(look), patienceMs);
    return () => {
      clearInterval(look);
      clearTimeout(end);
    };
  }, [client, year, isAwaited]);
}

function Making({ paper: { id, what } }: { paper: OrderedPaper }) {
  const t = useText();
  const client = useQueryClient();
  const stop = useStopPaper();
  const { data: job, error } = useQuery(paperJobQuery(id, useLanguage()));
  const done = job?.state === "done";
  useEffect(() => {
    if (!done) return;
    announce(t(yearMessages.paperReady));
    // The year then has its file.
    void forgetRows(client);
  }, [done, client, t]);
  if (error) return <Refusals error={error} shown={() => false} />;
  if (job?.state === "failed")
    return (
      <p className={styles.failed} role="alert">
        {job.problem?.detail || job.problem?.title}
      </p>
    );
  if (job?.state === "cancelled") return <p className={styles.quiet}>{t(yearMessages.paperStopped)}</p>;
  if (done)
    return what === "preview" ? (
      <a className={styles.file} href={`/api/street-plan/papers/${id}`} download>
        <FileDown aria-hidden="true" /> {t(yearMessages.paperReady)}
      </a>
    ) : null;
  const label = job?.message ?? t(yearMessages.paperWaits);
  return (
    <div className={styles.making}>
      <p className={styles.quiet}>{label}</p>
      <Progress value={job?.progress ?? null} label={label} />
      <Button busy={stop.isPending} onClick={() => stop.mutate(id)}>
        {t(yearMessages.stop)}
      </Button>
    </div>
  );
}
