import { useText } from "#client/i18n/use-text.ts";
import { PaperJob, PaperLink } from "#client/row/paper-job.tsx";
import { announce } from "#client/ui/announcer.tsx";
import type { Job } from "#contract/jobs.ts";
import { finishedLossReport } from "#contract/loss-report.ts";
import { messages } from "./messages.ts";

/** One report from the queue to its file. */
export function Making({ id, year }: { id: string; year: number }) {
  const t = useText();
  const ready = ({ result }: Job): string => {
    const { format, pages } = finishedLossReport.parse(result);
    const text = format === "pdf" ? messages.readyPdf : messages.readyXlsx;
    return t(text, { year: String(year), pages: String(pages) });
  };
  return (
    <PaperJob path={`/api/jobs/${id}`} onDone={(job) => announce(ready(job))}>
      {(job) => <PaperLink href={`/api/loss-reports/${id}`}>{ready(job)}</PaperLink>}
    </PaperJob>
  );
}
