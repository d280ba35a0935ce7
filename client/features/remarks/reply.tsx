import { useState } from "react";
import { Problem } from "#client/api/problem.ts";
import { hasRole } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { AttachButton } from "#client/row/attach-button.tsx";
import { charactersIn, LongText } from "#client/row/long-text.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { useDraftText } from "#client/row/use-draft-text.ts";
import { Button } from "#client/ui/button.tsx";
import { movesOf, type RemarkMove, remarkMoves } from "#contract/remark-moves.ts";
import { longestRemark, type RemarkHead } from "#contract/remarks.ts";
import type { Person } from "#contract/session.ts";
import { remark as layer } from "#layers/general-plan/remark.ts";
import { messages } from "./messages.ts";
import { useAttach, useStep } from "./queries.ts";
import styles from "./remarks.module.css";

type Action = RemarkMove | "comment";

/** One text for everything that can be said: a comment, or the words of a move. */
export function Reply({ remark, person }: { remark: RemarkHead; person: Person | null }) {
  const t = useText();
  const step = useStep(remark.id);
  const attach = useAttach(remark.id);
  const words = useDraftText(`remark.${person?.id ?? ""}.${remark.id}`);
  const [missing, setMissing] = useState<Action | null>(null);
  if (!person || !hasRole(person, layer.edit)) return null;
  const count = charactersIn(words.text);

  async function send(action: Action): Promise<void> {
    const needed = action === "comment" || remarkMoves[action].needsText;
    setMissing(needed && count === 0 ? action : null);
    if ((needed && count === 0) || count > longestRemark) return;
    const id = words.sendId();
    const { text } = words;
    await step.mutateAsync(
      action === "comment"
        ? { action, id, text }
        : { action, id, version: remark.version, ...(count > 0 && { text }) },
    );
    words.clear();
  }

  const error =
    missing === null ? undefined : t(missing === "comment" ? messages.textNeeded : messages.answerNeeded);
  return (
    <div className={styles.reply}>
      <LongText
        most={longestRemark}
        label={t(messages.reply)}
        hint=""
        rows={2}
        value={words.text}
        error={error}
        onChange={(text) => {
          setMissing(null);
          words.setText(text);
        }}
      />
      <Refusals error={step.error} shown={() => false} />
      {step.error instanceof Problem && <p className={styles.note}>{t(messages.kept)}</p>}
      <div className={styles.moves}>
        <Button
          variant="primary"
          busy={step.isPending}
          onClick={() => void send("comment").catch(() => undefined)}
        >
          {t(messages.comment)}
        </Button>
        {movesOf(person, remark).map((move) => (
          <Button key={move} busy={step.isPending} onClick={() => void send(move).catch(() => undefined)}>
            {t(messages[move])}
          </Button>
        ))}
      </div>
      <AttachButton attach={attach} />
    </div>
  );
}
