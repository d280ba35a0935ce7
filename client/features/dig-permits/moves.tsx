import { useState } from "react";
import { hasRole } from "#client/api/session.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import { useText } from "#client/i18n/use-text.ts";
import { charactersIn, LongText } from "#client/row/long-text.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { useDraftText } from "#client/row/use-draft-text.ts";
import { waitingStepTexts } from "#client/row/waiting-steps-messages.ts";
import { Button } from "#client/ui/button.tsx";
import { notify } from "#client/ui/notices.ts";
import { type DigPermitMove, digPermitMovesOf, digPermitRule } from "#contract/dig-permit-moves.ts";
import { type DigPermitHead, longestDigText } from "#contract/dig-permits.ts";
import type { Person } from "#contract/session.ts";
import { digPermit as layer } from "#layers/operations/dig-permit.ts";
import styles from "./dig-permits.module.css";
import { messages, moveButtons } from "./messages.ts";
import { useStep } from "./queries.ts";

type Action = DigPermitMove | "comment";

/** One text for everything that can be said: a comment, or the reason of a move. The permit's state is that of what waits, too. */
export function Moves({ permit, person }: { permit: DigPermitHead; person: Person | null }) {
  const t = useText();
  const step = useStep(permit);
  const words = useDraftText(`dig-permit.${person?.id ?? ""}.${permit.id}`);
  const [missing, setMissing] = useState<Action | null>(null);
  if (!person || !hasRole(person, layer.edit)) return null;
  const count = charactersIn(words.text);

  async function send(action: Action): Promise<void> {
    const needed = action === "comment" || digPermitRule(action).needsText === true;
    setMissing(needed && count === 0 ? action : null);
    if ((needed && count === 0) || count > longestDigText) return;
    const id = words.sendId();
    const { text } = words;
    const { kept } = await step.mutateAsync(
      action === "comment"
        ? { action, id, text }
        : {
            ...{ action, id, version: permit.version, ...(count > 0 && { text }) },
            // What waits for a signal arrives on another day.
            ...((action === "open" || action === "restore") && { on: todayInBishkek() }),
          },
    );
    words.clear();
    if (kept) notify({ kind: "info", text: t(waitingStepTexts.waits) });
  }

  const error =
    missing === null ? undefined : t(missing === "comment" ? messages.textNeeded : messages.reasonNeeded);
  return (
    <div className={styles.reply}>
      <LongText
        most={longestDigText}
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
      <div className={styles.moves}>
        {digPermitMovesOf(person.roles, permit.state).map((move, index) => (
          <Button
            key={move}
            variant={index === 0 ? "primary" : "default"}
            busy={step.isPending}
            onClick={() => void send(move).catch(() => undefined)}
          >
            {t(moveButtons[move])}
          </Button>
        ))}
        <Button busy={step.isPending} onClick={() => void send("comment").catch(() => undefined)}>
          {t(messages.comment)}
        </Button>
      </div>
    </div>
  );
}
