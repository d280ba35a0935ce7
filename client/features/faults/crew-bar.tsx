import { Check, CircleDot, type LucideIcon, MapPinCheck, Wrench } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { type FaultMove, faultLeadsFrom } from "#contract/fault-moves.ts";
import type { FaultThread } from "#contract/faults.ts";
import crewStyles from "./crew.module.css";
import styles from "./faults.module.css";
import { messages } from "./messages.ts";
import { moveTexts, threadMessages } from "./thread-messages.ts";
import { useMove } from "./use-move.ts";

const moves = [
  { move: "arrive", icon: MapPinCheck },
  { move: "isolate", icon: CircleDot },
  { move: "repair", icon: Wrench },
] as const satisfies readonly { move: string; icon: LucideIcon }[];

export const isCrewStep = (move: FaultMove): boolean => moves.some((one) => one.move === move);

/** When the crew did it, in this round: what was done before a reopening is done again. */
function doneAt({ steps }: FaultThread, action: (typeof moves)[number]["move"]): string | null {
  const reopened = steps.findLast((step) => step.action === "reopen")?.seq ?? 0;
  const step = steps.findLast((one) => one.action === action && one.seq > reopened);
  return step ? (step.happened_at ?? step.at) : null;
}

/** The crew's three steps, for a thumb. */
export function CrewBar({ thread }: { thread: FaultThread }) {
  const t = useText();
  const format = useFormat();
  const { fault } = thread;
  const { take, step } = useMove(fault);
  if (!moves.some(({ move }) => faultLeadsFrom(fault.state, move))) return null;
  const next = moves.find(
    ({ move }) => doneAt(thread, move) === null && faultLeadsFrom(fault.state, move),
  )?.move;
  return (
    <section className={crewStyles.crewBar} aria-label={t(threadMessages.crewSteps)}>
      <Refusals error={step.error} shown={() => false} />
      <div className={crewStyles.crewButtons}>
        {moves.map(({ move, icon: Icon }) => {
          const done = doneAt(thread, move);
          const isBusy = step.isPending && step.variables.action === move;
          return (
            <button
              key={move}
              type="button"
              className={crewStyles.crewButton}
              data-next={move === next || undefined}
              data-done={done !== null || undefined}
              disabled={done !== null || !faultLeadsFrom(fault.state, move)}
              aria-busy={isBusy || undefined}
              onClick={() => {
                if (!step.isPending) void take(move).catch(() => undefined);
              }}
            >
              {done === null ? <Icon aria-hidden="true" /> : <Check aria-hidden="true" />}
              {t(moveTexts[move])}
              <span className={crewStyles.crewNote}>
                {done === null ? (move === next ? "" : "\u00a0") : format.dateTime(done).split(", ").at(-1)}
              </span>
            </button>
          );
        })}
      </div>
      <p className={styles.note}>{fault.address ?? t(messages.noAddress)}</p>
    </section>
  );
}
