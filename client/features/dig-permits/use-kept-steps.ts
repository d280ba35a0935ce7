import { useMemo } from "react";
import { useOutbox } from "#client/state/outbox.ts";
import type { NewDigPermitStep } from "#contract/dig-permits.ts";
import { keptStep } from "./writes.ts";

/** What was said of a permit without a signal, in the order of saying. */
export function useKeptSteps(permit: string): readonly NewDigPermitStep[] {
  const { entries } = useOutbox();
  return useMemo(
    () =>
      entries.flatMap((entry) => {
        const step = entry.subject === permit ? keptStep(entry) : null;
        return step ? [step] : [];
      }),
    [entries, permit],
  );
}
