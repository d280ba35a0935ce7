import { useQueryClient } from "@tanstack/react-query";
import { FileText } from "lucide-react";
import { useEffect } from "react";
import { forgetRows } from "#client/api/changes.ts";
import { useText } from "#client/i18n/use-text.ts";
import { PaperJob, PaperLink } from "#client/row/paper-job.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { announce } from "#client/ui/announcer.tsx";
import { Button } from "#client/ui/button.tsx";
import type { PlanYear } from "#contract/street-plan.ts";
import { type OrderedPaper, useOrderPaper } from "./paper-queries.ts";
import { yearQuery } from "./queries.ts";
import styles from "./year.module.css";
import { yearMessages } from "./year-messages.ts";

/** The plan as a paper: a preview before the decision, after it the frozen file, which the decision has ordered itself. */
export function PlanPaper({ plan: { year, decision, streets } }: { plan: PlanYear }) {
  const t = useText();
  const order = useOrderPaper(year);
  useArrival(year, decision !== null && !decision.has_file);
  if (decision?.has_file)
    return <PaperLink href={`/api/street-plan/years/${year}/decision.pdf`}>{t(yearMessages.file)}</PaperLink>;
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
  const done = () => {
    announce(t(yearMessages.paperReady));
    // The year then has its file.
    void forgetRows(client);
  };
  return (
    <PaperJob path={`/api/jobs/${id}`} onDone={done}>
      {() =>
        what === "preview" ? (
          <PaperLink href={`/api/street-plan/papers/${id}`}>{t(yearMessages.paperReady)}</PaperLink>
        ) : null
      }
    </PaperJob>
  );
}
