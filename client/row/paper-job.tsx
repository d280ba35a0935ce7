import { useMutation, useQuery } from "@tanstack/react-query";
import { FileDown } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { request } from "#client/api/request.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { Progress } from "#client/ui/progress.tsx";
import { isOver, type Job } from "#contract/jobs.ts";
import styles from "./paper-job.module.css";
import { Refusals } from "./refusals.tsx";
import { reportMessages } from "./report-messages.ts";

const pollMs = 300;

type Props<J extends Job> = {
  /** Where the job is read; it is stopped at `cancel` under it. */
  path: string;
  /** What stands in place of the progress once the paper is ready. */
  children: (job: J) => ReactNode;
  /** Called once for each paper. */
  onDone: (job: J) => void;
};

/** A paper that the server makes for whoever ordered it: how far it is, and a way to stop it. */
export function PaperJob<J extends Job>({ path, children, onDone }: Props<J>) {
  const t = useText();
  const language = useLanguage();
  const { data: job, error } = useQuery({
    queryKey: ["paper-job", path, language],
    queryFn: ({ signal }) => request<J>(path, { signal }),
    staleTime: 0,
    refetchInterval: ({ state: { data } }) => (data && isOver(data) ? false : pollMs),
  });
  const stop = useMutation({
    mutationFn: () => request<void>(`${path}/cancel`, { method: "POST" }),
  });
  const isDone = job?.state === "done";
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, whatever the caller makes anew
  useEffect(() => {
    if (job && isDone) onDone(job);
  }, [path, isDone]);
  if (error) return <Refusals error={error} shown={() => false} />;
  if (job?.state === "failed")
    return (
      <p className={styles.failed} role="alert">
        {job.problem?.detail || job.problem?.title}
      </p>
    );
  if (job?.state === "cancelled") return <p className={styles.quiet}>{t(reportMessages.stopped)}</p>;
  if (job && isDone) return children(job);
  const label = job?.message ?? t(reportMessages.waits);
  return (
    <div className={styles.making}>
      <p className={styles.quiet}>{label}</p>
      <Progress value={job?.progress ?? null} label={label} />
      <Button busy={stop.isPending} onClick={() => stop.mutate()}>
        {t(reportMessages.stop)}
      </Button>
    </div>
  );
}

/** A link to a paper that is ready. */
export function PaperLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={styles.file} href={href} download>
      <FileDown aria-hidden="true" /> {children}
    </a>
  );
}
