import { useState } from "react";
import { newId } from "#client/api/new-id.ts";
import type { NewPlanStep, PlannedStreet, PlanThread } from "#contract/street-plan.ts";
import { useStep } from "./queries.ts";

type Unsent<Step> = Step extends { id: string; version: number } ? Omit<Step, "id" | "version"> : never;
/** A step without its id and the version that its writer has seen. */
export type Move = Unsent<Exclude<NewPlanStep, { action: "edit" | "comment" }>>;

type Attempt = { readonly content: string; readonly id: string };

/** Takes a step. What is sent again after its answer was lost keeps its id, and is written once. */
export function useMove({ id, version }: Pick<PlannedStreet, "id" | "version">) {
  const step = useStep(id);
  const [last, setLast] = useState<Attempt | null>(null);

  async function take(move: Move): Promise<PlanThread> {
    const content = JSON.stringify([version, move]);
    const attempt = last?.content === content ? last : { content, id: newId() };
    setLast(attempt);
    const answer = await step.mutateAsync({ ...move, id: attempt.id, version });
    setLast(null);
    return answer;
  }

  return { take, step };
}
