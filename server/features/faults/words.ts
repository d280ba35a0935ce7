import { longestFaultText } from "#contract/faults.ts";
import { fault } from "#layers/operations/fault.ts";
import { readSaid } from "#server/platform/changes/said.ts";

export function saidOfFault(given: string | undefined, needed: true): string;
export function saidOfFault(given: string | undefined, needed: boolean): string | undefined;
export function saidOfFault(given: string | undefined, needed: boolean): string | undefined {
  return readSaid(given, { layer: fault, longest: longestFaultText, needed });
}

/** A text of the row itself; an empty one is null. */
export const writtenAs = (field: "what" | "address", given: string): string | null =>
  readSaid(given, { layer: fault, longest: fault.fields[field].maxLength, needed: false, field }) ?? null;
