import { Problem } from "#client/api/problem.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { Entry } from "#client/state/outbox/entry.ts";
import { useOutbox } from "#client/state/outbox.ts";
import { Button } from "#client/ui/button.tsx";
import { KeptPhoto } from "./kept-photo.tsx";
import { Refusals } from "./refusals.tsx";
import { WaitingBadge } from "./waiting-badge.tsx";
import styles from "./waiting-steps.module.css";
import { waitingStepTexts } from "./waiting-steps-messages.ts";

type Props = {
  /** The thing that they are about. */
  subject: string;
  sendAgain: (entry: Entry) => Promise<void>;
};

/** What was said of a thing without a signal; what the server has refused is sent again from here, after a look at the rest. */
export function WaitingSteps({ subject, sendAgain }: Props) {
  const t = useText();
  const { entries } = useOutbox();
  const kept = entries.filter((entry) => entry.subject === subject && entry.id !== subject);
  if (kept.length === 0) return null;
  return (
    <ol className={styles.steps} aria-label={t(waitingStepTexts.notSent)}>
      {kept.map((entry) => (
        <Waiting key={entry.seq} entry={entry} sendAgain={sendAgain} />
      ))}
    </ol>
  );
}

/** Beside the thing itself a step need not name it; a photo goes by its name. */
function wordsOf({ body, words }: Entry): string {
  if (body instanceof Blob) return words;
  const text = typeof body === "object" && body !== null && "text" in body ? body.text : "";
  return typeof text === "string" ? text : "";
}

function Waiting({ entry, sendAgain }: Omit<Props, "subject"> & { entry: Entry }) {
  const t = useText();
  const format = useFormat();
  const words = wordsOf(entry);
  const { body } = entry;
  return (
    <li className={styles.step}>
      <span className={styles.head}>
        <strong>{t(entry.what)}</strong>
        <span className={styles.when}>{format.dateTime(entry.madeAt)}</span>
        <WaitingBadge entry={entry} />
      </span>
      {words !== "" && <span>{words}</span>}
      {body instanceof File && <KeptPhoto file={body} />}
      {entry.problem && <Refusals error={new Problem(entry.problem)} shown={() => false} />}
      {entry.state !== "waiting" && (
        <Button onClick={() => void sendAgain(entry)}>{t(waitingStepTexts.sendAgain)}</Button>
      )}
    </li>
  );
}
