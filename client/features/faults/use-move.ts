import { useState } from "react";
import { newId } from "#client/api/new-id.ts";
import type { SentOrKept } from "#client/state/outbox.ts";
import type { FaultMove } from "#contract/fault-moves.ts";
import type { FaultHead, FaultThread } from "#contract/faults.ts";
import { useStep } from "./queries.ts";

type Direct = Exclude<FaultMove, "assign" | "duplicate">;
type Said = {
  readonly text?: string;
  readonly at?: string;
  readonly approximate?: boolean;
};
type Attempt = { readonly content: string; readonly id: string; readonly at: string };

/**
 * Takes a step that needs no further answer. What is sent again after its answer was lost keeps its id and the time of the
 * first press, and is written once.
 */
export function useMove(fault: FaultHead) {
  const step = useStep(fault);
  const [last, setLast] = useState<Attempt | null>(null);

  async function take(action: Direct, said: Said = {}): Promise<SentOrKept<FaultThread>> {
    const content = JSON.stringify([action, fault.version, said]);
    const attempt = last?.content === content ? last : { content, id: newId(), at: new Date().toISOString() };
    setLast(attempt);
    const answer = await step.mutateAsync({
      action,
      id: attempt.id,
      version: fault.version,
      at: attempt.at,
      ...said,
    });
    setLast(null);
    return answer;
  }

  return { take, step };
}
