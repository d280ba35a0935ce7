import { Pencil } from "lucide-react";
import { useState } from "react";
import { hasRole } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { charactersIn, LongText } from "#client/row/long-text.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { useDraftText } from "#client/row/use-draft-text.ts";
import { Button } from "#client/ui/button.tsx";
import stepStyles from "#client/ui/steps.module.css";
import { mayReword } from "#contract/remark-moves.ts";
import { longestRemark, type RemarkHead } from "#contract/remarks.ts";
import type { Person } from "#contract/session.ts";
import { remark as layer } from "#layers/general-plan/remark.ts";
import { messages } from "./messages.ts";
import { useStep } from "./queries.ts";
import styles from "./remarks.module.css";

/** The author's own words, as long as nobody has begun to act on them. What is typed outlives a closed page. */
export function Reword({ remark, person }: { remark: RemarkHead; person: Person }) {
  const t = useText();
  const step = useStep(remark.id);
  const words = useDraftText(`remark.reword.${person.id}.${remark.id}`);
  const [open, setOpen] = useState(words.text !== "");
  const count = charactersIn(words.text);
  if (!mayReword(person, remark) || !hasRole(person, layer.edit))
    return words.text === "" ? null : <TooLate text={words.text} onDone={words.clear} />;
  if (!open)
    return (
      <Button
        variant="quiet"
        icon={<Pencil />}
        onClick={() => {
          words.setText(remark.text);
          setOpen(true);
        }}
      >
        {t(messages.reword)}
      </Button>
    );

  function close(): void {
    words.clear();
    setOpen(false);
  }

  async function save(): Promise<void> {
    if (count === 0 || count > longestRemark) return;
    if (words.text.trim() !== remark.text)
      await step.mutateAsync({
        action: "reword",
        id: words.sendId(),
        version: remark.version,
        text: words.text,
      });
    close();
  }

  return (
    <div className={styles.reword}>
      <LongText
        most={longestRemark}
        label={t(messages.reword)}
        hint=""
        rows={5}
        value={words.text}
        error={count === 0 ? t(messages.textNeeded) : undefined}
        onChange={words.setText}
      />
      <p className={styles.note}>{t(messages.rewordNote)}</p>
      <Refusals error={step.error} shown={() => false} />
      <div className={styles.moves}>
        <Button variant="primary" busy={step.isPending} onClick={() => void save().catch(() => undefined)}>
          {t(messages.save)}
        </Button>
        <Button onClick={close}>{t(messages.cancel)}</Button>
      </div>
    </div>
  );
}

/** Somebody acted on the remark while its author was still writing: the words are shown, to be said as a comment. */
function TooLate({ text, onDone }: { text: string; onDone: () => void }) {
  const t = useText();
  return (
    <div className={styles.reword}>
      <p className={styles.note}>{t(messages.rewordLate)}</p>
      <p className={stepStyles.said}>{text}</p>
      <Button onClick={onDone}>{t(messages.close)}</Button>
    </div>
  );
}
