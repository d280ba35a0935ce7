import { useState } from "react";
import { Problem } from "#client/api/problem.ts";
import { hasRole } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { AttachButton } from "#client/row/attach-button.tsx";
import { charactersIn, LongText } from "#client/row/long-text.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { useDraftText } from "#client/row/use-draft-text.ts";
import { waitingStepTexts } from "#client/row/waiting-steps-messages.ts";
import { Button } from "#client/ui/button.tsx";
import { notify } from "#client/ui/notices.ts";
import { type FaultMove, faultMovesOf, ruleOf } from "#contract/fault-moves.ts";
import { type FaultHead, longestFaultText } from "#contract/faults.ts";
import type { Person } from "#contract/session.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { Assign } from "./assign.tsx";
import { isCrewStep } from "./crew-steps.ts";
import { Duplicate } from "./duplicate.tsx";
import styles from "./faults.module.css";
import { formMessages } from "./form-messages.ts";
import { readMoment, unknownMoment } from "./moment.ts";
import { MomentField } from "./moment-field.tsx";
import { useAttach } from "./queries.ts";
import threadStyles from "./thread.module.css";
import { moveTexts, threadMessages } from "./thread-messages.ts";
import { useMove } from "./use-move.ts";

type Direct = Exclude<FaultMove, "assign" | "duplicate">;
type Asking = "assign" | "duplicate" | null;

const aside: readonly FaultMove[] = ["reject", "duplicate", "reopen"];

/** The step that a repair takes next, of those that may be taken. */
function leadsOn(move: FaultMove, { state }: FaultHead): boolean {
  const { to } = ruleOf(move);
  return to !== null && to !== state && !aside.includes(move);
}

type Props = {
  fault: FaultHead;
  person: Person;
  /** The crew's own steps have buttons above; here they stand only for another time. */
  crewBar: boolean;
};

/** One text for everything that can be said, and the steps that this person may take now. */
export function Reply({ fault, person, crewBar }: Props) {
  const t = useText();
  const { take, step } = useMove(fault);
  const attach = useAttach(fault.id);
  const words = useDraftText(`fault.${person.id}.${fault.id}`);
  const [missing, setMissing] = useState<"comment" | FaultMove | null>(null);
  const [asking, setAsking] = useState<Asking>(null);
  const [when, setWhen] = useState(unknownMoment);
  const [elsewhen, setElsewhen] = useState(false);
  if (!hasRole(person, layer.edit)) return null;
  const count = charactersIn(words.text);
  const happened = readMoment(when);
  const moves = faultMovesOf(person.roles, fault.state);

  function tell(kept: boolean): void {
    if (kept) notify({ kind: "info", text: t(waitingStepTexts.waits) });
  }

  async function comment(): Promise<void> {
    setMissing(count === 0 ? "comment" : null);
    if (count === 0 || count > longestFaultText) return;
    const sent = await step.mutateAsync({ action: "comment", id: words.sendId(), text: words.text });
    words.clear();
    tell(sent.kept);
  }

  async function go(move: Direct): Promise<void> {
    const lacksText = ruleOf(move).needs === "text" && count === 0;
    setMissing(lacksText ? move : null);
    if (lacksText || count > longestFaultText || typeof happened === "string") return;
    const sent = await take(move, { ...(count > 0 && { text: words.text }), ...happened });
    words.clear();
    tell(sent.kept);
    setWhen(unknownMoment);
    setElsewhen(false);
  }

  function choose(move: FaultMove): void {
    if (move === "assign" || move === "duplicate") setAsking(asking === move ? null : move);
    else void go(move).catch(() => undefined);
  }

  const error =
    missing === null
      ? undefined
      : t(missing === "comment" ? threadMessages.textNeeded : threadMessages.reasonNeeded);
  const shown = crewBar && !elsewhen ? moves.filter((move) => !isCrewStep(move)) : moves;
  const next = shown.find((move) => leadsOn(move, fault));
  return (
    <div className={threadStyles.reply}>
      <LongText
        label={t(threadMessages.reply)}
        hint=""
        rows={2}
        most={longestFaultText}
        value={words.text}
        error={error}
        onChange={(text) => {
          setMissing(null);
          words.setText(text);
        }}
      />
      <Refusals error={step.error} shown={() => false} />
      {step.error instanceof Problem && words.text !== "" && (
        <p className={styles.note}>{t(threadMessages.kept)}</p>
      )}
      {asking === "assign" && <Assign fault={fault} onDone={() => setAsking(null)} />}
      {asking === "duplicate" && <Duplicate fault={fault} onDone={() => setAsking(null)} />}
      {elsewhen && (
        <MomentField
          label={t(threadMessages.when)}
          value={when}
          error={
            happened === "no-day"
              ? t(formMessages.dayNeeded)
              : happened === "no-time"
                ? t(formMessages.timeWrong)
                : undefined
          }
          onChange={setWhen}
        />
      )}
      <div className={styles.moves}>
        <Button busy={step.isPending} onClick={() => void comment().catch(() => undefined)}>
          {t(threadMessages.comment)}
        </Button>
        {shown.map((move) => (
          <Button
            key={move}
            variant={move === next ? "primary" : "default"}
            busy={step.isPending}
            aria-expanded={move === "assign" || move === "duplicate" ? asking === move : undefined}
            onClick={() => choose(move)}
          >
            {t(moveTexts[move])}
          </Button>
        ))}
        {moves.some((move) => ruleOf(move).time) && !elsewhen && (
          <Button variant="quiet" onClick={() => setElsewhen(true)}>
            {t(threadMessages.whenElse)}
          </Button>
        )}
      </div>
      <AttachButton attach={attach} />
    </div>
  );
}
