import { Problem } from "#client/api/problem.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import type { ImportState } from "#contract/import.ts";
import styles from "./import.module.css";
import { messages } from "./messages.ts";
import { useDiscard, useReadAgain } from "./queries.ts";
import { Step } from "./step.tsx";
import { closeImport } from "./wizard-store.ts";

/** The file itself is at fault: it will not be read better a second time. */
const unreadable = 422;

/** The file could not be read: there is nothing to go on with. */
export function FailedStep({ state: { id, file, problem } }: { state: ImportState }) {
  const t = useText();
  const discard = useDiscard();
  const again = useReadAgain();
  return (
    <Step
      number={1}
      title={t(messages.notLoaded)}
      footer={
        <>
          {problem?.status !== unreadable && (
            <Button busy={again.isPending} onClick={() => again.mutate({ id, file_id: file.id })}>
              {t(messages.readAgain)}
            </Button>
          )}
          <Button
            variant="primary"
            busy={discard.isPending}
            onClick={() => discard.mutate(id, { onSuccess: closeImport })}
          >
            {t(messages.otherFile)}
          </Button>
        </>
      }
    >
      <p className={styles.file}>{file.name}</p>
      <Refusals error={problem && new Problem(problem)} shown={() => false} />
      <Refusals error={again.error ?? discard.error} shown={() => false} />
    </Step>
  );
}
