import { useRef, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { charactersIn, LongText } from "#client/row/long-text.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { useDraftText } from "#client/row/use-draft-text.ts";
import { Button } from "#client/ui/button.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import { longestReason, type PlannedStreet } from "#contract/street-plan.ts";
import { messages } from "./messages.ts";
import styles from "./street-plan.module.css";
import { moveTexts, threadMessages } from "./thread-messages.ts";
import { useMove } from "./use-move.ts";

type Props = { item: PlannedStreet; onDone: () => void; onCancel: () => void };

/** Why a street is taken out of the plan. */
export function WithdrawForm({ item, onDone, onCancel }: Props) {
  const t = useText();
  const { take, step } = useMove(item);
  const { text: reason, setText: setReason, clear } = useDraftText(`street-plan.withdraw.${item.id}`);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const isMissing = reason.trim() === "";

  async function save(): Promise<void> {
    if (isMissing || charactersIn(reason) > longestReason) {
      focusFirstInvalid(form.current, () => setTried(true));
      return;
    }
    await take({ action: "withdraw", text: reason });
    clear();
    onDone();
  }

  return (
    <form
      ref={form}
      className={styles.asking}
      aria-label={t(moveTexts.withdraw)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!step.isPending) void save().catch(() => undefined);
      }}
    >
      <h3 className={styles.askingTitle}>{t(moveTexts.withdraw)}</h3>
      <LongText
        label={t(threadMessages.withdrawReason)}
        hint=""
        rows={2}
        most={longestReason}
        value={reason}
        error={tried && isMissing ? t(threadMessages.needed) : undefined}
        onChange={setReason}
      />
      <p className={styles.note}>{t(threadMessages.withdrawNote)}</p>
      <Refusals error={step.error} shown={() => false} />
      <div className={styles.moves}>
        <Button type="submit" variant="primary" busy={step.isPending}>
          {t(moveTexts.withdraw)}
        </Button>
        <Button onClick={onCancel}>{t(messages.cancel)}</Button>
      </div>
    </form>
  );
}
