import { useMemo } from "react";
import type { Entry } from "#client/state/outbox/entry.ts";
import { useOutbox } from "#client/state/outbox.ts";
import type { NewFault, NewFaultStep } from "#contract/faults.ts";
import { faultWrites, keptFault, keptStep } from "./writes.ts";

export type KeptFault = { readonly entry: Entry; readonly fault: NewFault; readonly photos: number };
export type KeptStep = { readonly entry: Entry; readonly step: NewFaultStep };

/** Faults that were logged without a signal and are not in the city's list yet. */
export function useKeptFaults(): readonly KeptFault[] {
  const { entries } = useOutbox();
  return useMemo(
    () =>
      entries.flatMap((entry) => {
        const fault = keptFault(entry);
        const isPhoto = ({ kind, subject }: Entry) => kind === faultWrites.file && subject === entry.id;
        return fault ? [{ entry, fault, photos: entries.filter(isPhoto).length }] : [];
      }),
    [entries],
  );
}

/** What was said of a fault without a signal, in the order of saying. */
export function useKeptSteps(fault: string): readonly KeptStep[] {
  const { entries } = useOutbox();
  return useMemo(
    () =>
      entries.flatMap((entry) => {
        const step = entry.subject === fault ? keptStep(entry) : null;
        return step ? [{ entry, step }] : [];
      }),
    [entries, fault],
  );
}
