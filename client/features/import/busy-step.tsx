import { useQuery } from "@tanstack/react-query";
import { newId } from "#client/api/new-id.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import styles from "./import.module.css";
import { busyTitles, messages } from "./messages.ts";
import { type BusyImport, jobQuery, useDiscard, useReadAgain, useStopJob } from "./queries.ts";
import { Step } from "./step.tsx";
import { closeImport, openImport } from "./wizard-store.ts";
import { Work } from "./work.tsx";

/** The server reads, checks or saves. */
export function BusyStep({ state }: { state: BusyImport }) {
  const t = useText();
  const language = useLanguage();
  const { data: job } = useQuery({
    ...jobQuery(state.job_id ?? "", language),
    enabled: state.job_id !== null,
  });
  const stop = useStopJob();
  const discard = useDiscard();
  const again = useReadAgain();
  const { id, file, job_id } = state;

  function cancel(): void {
    if (state.state === "reading") discard.mutate(id, { onSuccess: closeImport });
    else if (job_id !== null) stop.mutate(job_id);
  }

  // Stopped before it had begun: the import itself was never told.
  if (job?.state === "cancelled") {
    const newest = newId();
    const restart = () =>
      again.mutate(
        { id: newest, file_id: file.id },
        {
          onSuccess: () => {
            openImport(newest);
            discard.mutate(id);
          },
        },
      );
    return (
      <Step
        number={1}
        title={t(messages.stepFile)}
        footer={
          <>
            <Button onClick={() => discard.mutate(id, { onSuccess: closeImport })}>
              {t(messages.otherFile)}
            </Button>
            <Button variant="primary" busy={again.isPending} onClick={restart}>
              {t(messages.readAgain)}
            </Button>
          </>
        }
      >
        <p>{t(messages.stopped)}</p>
        <Refusals error={again.error} shown={() => false} />
      </Step>
    );
  }
  return (
    <Step
      number={state.state === "reading" ? 1 : state.state === "checking" ? 2 : 3}
      title={t(busyTitles[state.state])}
      footer={
        <Button busy={stop.isPending || discard.isPending} onClick={cancel}>
          {t(messages.cancel)}
        </Button>
      }
    >
      <p className={styles.file}>{file.name}</p>
      <Work
        key={state.state}
        label={job?.message ?? t(job?.state === "queued" ? messages.starting : messages.working)}
        share={job?.progress ?? null}
      />
      <p className={styles.note}>{t(state.state === "saving" ? messages.savingNote : messages.mayLeave)}</p>
      <Refusals error={stop.error ?? discard.error} shown={() => false} />
    </Step>
  );
}
