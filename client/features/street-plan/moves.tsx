import { useState } from "react";
import { Problem } from "#client/api/problem.ts";
import { hasRole } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { charactersIn, LongText } from "#client/row/long-text.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { useDraftText } from "#client/row/use-draft-text.ts";
import { Button } from "#client/ui/button.tsx";
import type { Person } from "#contract/session.ts";
import { longestReason, type PlanThread } from "#contract/street-plan.ts";
import { mayBePaid, mayPay, type PlanMove, planMovesOf } from "#contract/street-plan-moves.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";
import type { Asked } from "./move-fields.ts";
import { asks, MoveForm } from "./move-form.tsx";
import styles from "./street-plan.module.css";
import { moveTexts, threadMessages } from "./thread-messages.ts";
import { useMove } from "./use-move.ts";
import { WithdrawForm } from "./withdraw-form.tsx";

type Props = { thread: PlanThread; person: Person };

/** One text for everything that can be said, and the steps that this person may take now. */
export function Moves({ thread: { item, is_own: isOwn }, person }: Props) {
  const t = useText();
  const { take, step } = useMove(item);
  const words = useDraftText(`street-plan.text.${person.id}.${item.id}`);
  const [missing, setMissing] = useState(false);
  const [asking, setAsking] = useState<Asked | "withdraw" | null>(null);
  if (!hasRole(person, layer.edit)) return null;
  const count = charactersIn(words.text);
  const said = count > 0 ? { text: words.text } : {};
  const moves = planMovesOf({ roles: person.roles, isOwn }, item.stage);
  const [next] = moves.filter((move) => move !== "return" && move !== "withdraw");
  const pays = mayPay(person.roles) && mayBePaid(item.stage);

  async function comment(): Promise<void> {
    setMissing(count === 0);
    if (count === 0 || count > longestReason) return;
    await step.mutateAsync({ action: "comment", id: words.sendId(), text: words.text });
    words.clear();
  }

  async function go(move: "draft" | "return" | "tender" | "restore"): Promise<void> {
    if (count > longestReason) return;
    await take({ action: move, ...said });
    words.clear();
  }

  function choose(move: PlanMove): void {
    if (asks(move) || move === "withdraw") setAsking(asking === move ? null : move);
    else void go(move).catch(() => undefined);
  }

  return (
    <div className={styles.reply}>
      <LongText
        label={t(threadMessages.reply)}
        hint=""
        rows={2}
        most={longestReason}
        value={words.text}
        error={missing ? t(threadMessages.textNeeded) : undefined}
        onChange={(text) => {
          setMissing(false);
          words.setText(text);
        }}
      />
      <Refusals error={step.error} shown={() => false} />
      {step.error instanceof Problem && words.text !== "" && (
        <p className={styles.note}>{t(threadMessages.kept)}</p>
      )}
      {asking === "withdraw" && (
        <WithdrawForm item={item} onDone={() => setAsking(null)} onCancel={() => setAsking(null)} />
      )}
      {asking && asking !== "withdraw" && (
        <MoveForm
          key={asking}
          item={item}
          asked={asking}
          said={words.text}
          onDone={() => {
            setAsking(null);
            words.clear();
          }}
          onCancel={() => setAsking(null)}
        />
      )}
      <div className={styles.moves}>
        <Button busy={step.isPending} onClick={() => void comment().catch(() => undefined)}>
          {t(threadMessages.comment)}
        </Button>
        {moves.map((move) => (
          <Button
            key={move}
            variant={move === next ? "primary" : "default"}
            busy={step.isPending}
            aria-expanded={asks(move) || move === "withdraw" ? asking === move : undefined}
            onClick={() => choose(move)}
          >
            {t(moveTexts[move])}
          </Button>
        ))}
        {pays && (
          <Button aria-expanded={asking === "pay"} onClick={() => setAsking(asking === "pay" ? null : "pay")}>
            {t(threadMessages.pay)}
          </Button>
        )}
      </div>
    </div>
  );
}
