import { Problem } from "#client/api/problem.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { KeptPhoto } from "#client/row/kept-photo.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { WaitingBadge } from "#client/row/waiting-badge.tsx";
import type { Entry } from "#client/state/outbox/entry.ts";
import { useOutbox } from "#client/state/outbox.ts";
import { Button } from "#client/ui/button.tsx";
import { sendStepAgain } from "./correct-kept.ts";
import styles from "./faults.module.css";
import waitingStyles from "./waiting.module.css";
import { waitingMessages } from "./waiting-messages.ts";
import { keptPhoto, keptStep } from "./writes.ts";

/** What was said of this fault without a signal; what the server has refused is sent again from here, after a look at the rest. */
export function WaitingSteps({ fault }: { fault: string }) {
  const t = useText();
  const { entries } = useOutbox();
  const kept = entries.filter(({ id, subject }) => subject === fault && id !== fault);
  if (kept.length === 0) return null;
  return (
    <ol className={waitingStyles.steps} aria-label={t(waitingMessages.stepsNotSent)}>
      {kept.map((entry) => (
        <Waiting key={entry.seq} entry={entry} />
      ))}
    </ol>
  );
}

/** In its own fault a step need not name it. */
function wordsOf(entry: Entry): string {
  const step = keptStep(entry);
  return step && "text" in step ? (step.text ?? "") : entry.words;
}

function Waiting({ entry }: { entry: Entry }) {
  const t = useText();
  const format = useFormat();
  const photo = keptPhoto(entry);
  const words = wordsOf(entry);
  return (
    <li className={waitingStyles.step}>
      <span className={waitingStyles.stepHead}>
        <strong>{t(entry.what)}</strong>
        <span className={styles.when}>{format.dateTime(entry.madeAt)}</span>
        <WaitingBadge entry={entry} />
      </span>
      {words !== "" && <span>{words}</span>}
      {photo && <KeptPhoto file={photo.file} />}
      {entry.problem && <Refusals error={new Problem(entry.problem)} shown={() => false} />}
      {entry.state !== "waiting" && (
        <Button onClick={() => void sendStepAgain(entry)}>{t(waitingMessages.sendAgain)}</Button>
      )}
    </li>
  );
}
