import { Check, CircleDot, CloudUpload, type LucideIcon, MapPinCheck, Wrench } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { waitingStepTexts } from "#client/row/waiting-steps-messages.ts";
import { announce } from "#client/ui/announcer.tsx";
import { faultLeadsFrom } from "#contract/fault-moves.ts";
import type { FaultThread } from "#contract/faults.ts";
import crewStyles from "./crew.module.css";
import { type CrewStep, crewSteps, doneAt, nextCrewStep } from "./crew-steps.ts";
import styles from "./faults.module.css";
import { messages } from "./messages.ts";
import { moveTexts, threadMessages } from "./thread-messages.ts";
import type { Course } from "./told.ts";
import type { KeptStep } from "./use-kept.ts";
import { useMove } from "./use-move.ts";
import { waitingMessages } from "./waiting-messages.ts";

const icons = {
  arrive: MapPinCheck,
  isolate: CircleDot,
  repair: Wrench,
} as const satisfies Readonly<Record<CrewStep, LucideIcon>>;

type Props = {
  thread: FaultThread;
  /** With what waits on this device. */
  told: Course;
  kept: readonly KeptStep[];
};

/** The crew's three steps, for a thumb. What was pressed without a signal counts as told. */
export function CrewBar({ thread, told, kept }: Props) {
  const t = useText();
  const format = useFormat();
  const { fault } = thread;
  const { take, step } = useMove(fault);
  if (!crewSteps.some((move) => faultLeadsFrom(fault.state, move))) return null;
  const next = nextCrewStep(told);
  async function press(move: CrewStep): Promise<void> {
    const sent = await take(move);
    // The button says so itself to who sees it.
    if (sent.kept) announce(t(waitingStepTexts.waits));
  }

  return (
    <section className={crewStyles.crewBar} aria-label={t(threadMessages.crewSteps)}>
      <Refusals error={step.error} shown={() => false} />
      <div className={crewStyles.crewButtons}>
        {crewSteps.map((move) => {
          const Icon = icons[move];
          const done = doneAt(told, move);
          const own = kept.find(({ step: { action } }) => action === move)?.entry;
          const isBusy = step.isPending && step.variables.action === move;
          return (
            <button
              key={move}
              type="button"
              className={crewStyles.crewButton}
              data-next={move === next || undefined}
              data-done={done !== null || undefined}
              data-waiting={own !== undefined || undefined}
              disabled={done !== null || !faultLeadsFrom(told.fault.state, move)}
              aria-busy={isBusy || undefined}
              onClick={() => {
                if (!step.isPending) void press(move).catch(() => undefined);
              }}
            >
              {done === null ? (
                <Icon aria-hidden="true" />
              ) : own ? (
                <CloudUpload aria-hidden="true" />
              ) : (
                <Check aria-hidden="true" />
              )}
              {t(moveTexts[move])}
              <span className={crewStyles.crewNote}>
                {done === null ? (move === next ? "" : "\u00a0") : format.dateTime(done).split(", ").at(-1)}
                {own &&
                  ` · ${t(own.state === "waiting" ? waitingMessages.waiting : waitingMessages.refused)}`}
              </span>
            </button>
          );
        })}
      </div>
      <p className={styles.note}>{fault.address ?? t(messages.noAddress)}</p>
    </section>
  );
}
